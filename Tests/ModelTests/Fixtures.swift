import Model

/// The day most tests look from: a Sunday.
let today = day("2026-11-22")

func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("\(text) names no day") }
  return day
}

func period(_ text: String) -> Period {
  guard let period = Period(text) else { preconditionFailure("\(text) is no period") }
  return period
}

/// Ana, and a programme in which she is a fitter who has to know presses.
struct Case {
  var programme = Programme()
  var learner = LearnerRecord(of: Person(id: "ana", name: "Ana"))

  /// A role `fitter` held since `start`, whose path `basics` has one course `press`.
  static func fitter(
    since start: String = "2026-01-01", dueWithin: String? = "30d",
    policy: ValidityPolicy = ValidityPolicy()
  ) -> Case {
    var it = Case()
    it.programme.courses = [Course(id: "press", title: "Press", policy: policy)]
    it.programme.paths = [LearningPath(id: "basics", title: "Basics")]
    it.programme.steps = [Step(path: "basics", position: 1, course: "press")]
    it.programme.roles = [Role(id: "fitter", title: "Fitter")]
    it.programme.rolePaths = [
      RolePath(role: "fitter", path: "basics", dueWithin: dueWithin.map(period))
    ]
    it.learner.tenures = [Tenure(person: "ana", role: "fitter", start: day(start))]
    return it
  }

  mutating func pass(_ course: Course.ID, _ on: String, expires: String? = nil) {
    learner.records.append(
      TrainingRecord(
        person: "ana", subject: .course(course), on: day(on), expires: expires.map(day)))
  }

  func passing(_ days: String...) -> Case {
    var it = self
    for day in days { it.pass("press", day) }
    return it
  }

  func requirements(on day: Day = today) -> [Requirement] {
    Curriculum(programme).requirements(of: learner, on: day)
  }

  func requirement(_ subject: Subject = .course("press"), on text: String) -> Requirement? {
    requirements(on: day(text)).first { $0.subject == subject }
  }

  func standing(_ subject: Subject = .course("press"), on text: String) -> Standing? {
    requirement(subject, on: text)?.standing
  }
}

func validity(
  _ validFor: String? = nil, from: ValidityPolicy.Renewal? = nil, month: Bool = false,
  window: String? = nil, grace: String? = nil, renewable: String? = nil
) -> ValidityPolicy {
  ValidityPolicy(
    validFor: validFor.map(period), renewsFrom: from, roundsToMonth: month,
    window: window.map(period), grace: grace.map(period), renewableFor: renewable.map(period))
}
