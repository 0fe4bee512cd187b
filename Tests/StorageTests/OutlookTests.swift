import Model
import Testing

@testable import Storage

struct OutlookTests {
  let curriculum: Curriculum

  init() {
    let policy = ValidityPolicy(
      validFor: Period(6, .months), renewsFrom: .expiry, window: Period(30, .days),
      grace: Period(10, .days))
    var programme = Programme()
    programme.courses = ["drill", "lathe", "press", "saw"].map { id in
      Course(id: Course.ID(id), title: id, policy: id == "saw" ? ValidityPolicy() : policy)
    }
    programme.revisions = [
      Revision(
        course: "press", id: "r1", effective: on(200), policy: .void,
        retakeWithin: Period(5, .weeks))
    ]
    programme.paths = [
      LearningPath(id: "shop", title: "Shop", order: .strict),
      LearningPath(
        id: "card", title: "Card", kind: .certification,
        policy: ValidityPolicy(validFor: Period(1, .years))),
    ]
    programme.steps = [
      Step(path: "shop", position: 1, course: "press"),
      Step(path: "shop", position: 2, course: "lathe", choose: 1),
      Step(path: "shop", position: 2, course: "drill", choose: 1),
      Step(path: "shop", position: 3, course: "saw", dueWithin: Period(90, .days), since: on(300)),
      Step(path: "card", position: 1, course: "press"),
    ]
    programme.roles = [Role(id: "fitter", title: "Fitter"), Role(id: "smith", title: "Smith")]
    programme.rolePaths = [
      RolePath(role: "fitter", path: "shop", dueWithin: Period(40, .days)),
      RolePath(role: "smith", path: "card", opensAfter: Period(20, .days), since: on(500)),
      RolePath(role: "smith", path: "shop", tier: .expert, level: .suggested),
    ]
    curriculum = Curriculum(programme)
  }

  static let learners = [
    LearnerRecord(of: ana, tenures: [Tenure(person: "ana", role: "fitter", start: on(3))]),
    LearnerRecord(
      of: Person(id: "cy", name: "Cy", left: on(700)),
      tenures: [
        Tenure(person: "cy", role: "fitter", start: on(-9), end: on(430)),
        Tenure(person: "cy", role: "smith", start: on(431)),
      ],
      records: [
        record("press", -100), record("lathe", -80), record("drill", 4), record("press", 60),
        record("press", 400), record("saw", 450),
      ],
      revocations: [
        Revocation(
          person: "cy", subject: .course("drill"), recordOn: on(4), on: on(90), reason: "forged")
      ],
      waivers: [
        Waiver(
          person: "cy", subject: .course("lathe"), from: on(120), until: on(150), reason: .medical)
      ],
      extensions: [
        Extension(
          person: "cy", subject: .course("press"), due: on(260), granted: on(240), reason: "away")
      ],
      leaves: [Leave(person: "cy", from: on(270), until: on(290))]),
    LearnerRecord(
      of: ben, memberships: [Membership(group: "crew", person: "ben", from: on(20), until: on(99))],
      assignments: [
        Assignment(.group("crew"), .course("press"), assigned: on(10), due: .on(on(50))),
        Assignment(
          .person("ben"), .path("shop"), assigned: on(110), due: .within(Period(2, .weeks)),
          withdrawn: on(333)),
      ],
      records: [record("saw", 40)]),
  ]

  @Test(arguments: learners)
  func `An outlook holds until the day on which it says that it changes`(learner: LearnerRecord) {
    var held = OutlookMaker(curriculum, on: on(0)).outlook(of: learner)
    var computed = 0
    for number in 0..<1000 {
      let fresh = OutlookMaker(curriculum, on: on(number)).outlook(of: learner)
      if let changesOn = held.changesOn, on(number) >= changesOn {
        held = fresh
        computed += 1
      }
      #expect(held.nextDue == fresh.nextDue, "on day \(number)")
      #expect((held.lateFrom != nil) == (fresh.lateFrom != nil), "on day \(number)")
    }
    #expect((1..<60).contains(computed))
  }
}

private func on(_ number: Int) -> Day {
  day.advanced(by: number)
}

private func record(_ course: String, _ number: Int) -> TrainingRecord {
  TrainingRecord(person: "cy", subject: .course(Course.ID(course)), on: on(number))
}
