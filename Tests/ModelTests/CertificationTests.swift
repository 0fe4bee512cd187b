import Model
import Testing

/// rules.md §4: a certification is passed when all its steps first stand met at once.
struct CertificationTests {
  private func licence(
    _ policy: ValidityPolicy = validity("2y", window: "60d", grace: "14d", renewable: "1y")
  ) -> Case {
    var it = Case()
    it.programme.courses = [
      Course(id: "law", title: "Law"), Course(id: "lift", title: "Lift"),
      Course(id: "again", title: "Again"),
    ]
    it.programme.paths = [
      LearningPath(id: "truck", title: "Truck", kind: .certification, policy: policy)
    ]
    it.programme.steps = [
      Step(path: "truck", position: 1, course: "law"),
      Step(path: "truck", position: 2, course: "lift", phase: .initial),
      Step(path: "truck", position: 3, course: "again", phase: .renewal),
    ]
    it.learner.assignments = [
      Assignment(
        .person("ana"), .path("truck"), assigned: day("2024-01-01"), due: .on(day("2024-06-30")))
    ]
    return it
  }

  private let truck = Subject.certification("truck")

  @Test func `It is passed on the day the last initial step is met`() {
    var it = licence()
    it.pass("law", "2023-05-01")
    #expect(it.standing(truck, on: "2024-05-01") == .open)
    it.pass("lift", "2024-05-02")
    #expect(it.requirement(truck, on: "2024-05-02")?.awarded == day("2024-05-02"))
    #expect(it.requirement(truck, on: "2024-05-02")?.expires == day("2026-05-02"))
  }

  @Test func `A waived step counts, but one step must have a record`() {
    var it = licence()
    it.learner.waivers = ["law", "lift"].map { course in
      Waiver(
        person: "ana", subject: .course(course), from: day("2024-02-01"), reason: .testedOut)
    }
    #expect(it.standing(truck, on: "2024-03-01") == .open)
    it.pass("lift", "2024-03-02")
    #expect(it.requirement(truck, on: "2024-03-02")?.awarded == day("2024-03-02"))
  }

  @Test(arguments: [
    ("2026-03-02", "2026-05-02"), ("2026-03-03", "2028-03-03"), ("2027-05-02", "2029-05-02"),
    ("2027-05-03", "2026-05-02"),
  ])
  func `Its renewal counts in the window and while it is renewable`(on: String, expires: String) {
    var it = licence()
    it.pass("law", "2023-05-01")
    it.pass("lift", "2024-05-02")
    it.pass("again", on)
    #expect(it.requirement(truck, on: on)?.expires == day(expires))
  }

  @Test func `Doing all initial steps again after the expiry is always a pass`() {
    var it = licence()
    it.pass("law", "2023-05-01")
    it.pass("lift", "2024-05-02")
    it.pass("law", "2027-08-01")
    #expect(it.standing(truck, on: "2027-08-01") == .expired)
    it.pass("lift", "2027-08-02")
    #expect(it.requirement(truck, on: "2027-08-02")?.awarded == day("2027-08-02"))
  }

  @Test func `A record of the certification itself is a pass on its day`() {
    var it = licence()
    it.learner.records = [
      TrainingRecord(
        person: "ana", subject: truck, on: day("2024-03-01"), expires: day("2025-01-31"),
        isPriorLearning: true)
    ]
    #expect(it.requirement(truck, on: "2024-03-01")?.expires == day("2025-01-31"))
  }

  @Test func `Its steps are no requirements of their own`() {
    #expect(licence().requirements(on: day("2024-02-01")).map(\.subject) == [truck])
  }
}
