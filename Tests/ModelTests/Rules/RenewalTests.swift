import Model
import Testing

/// rules.md §4: how a certification is passed and renewed.
struct RenewalTests {
  private let card = Subject.certification("card")

  /// A certification of `law` and `lift`, renewed by `again`, and assigned in 2024.
  private func licence(
    _ policy: ValidityPolicy = validity("1y", window: "30d"), again: Step.Phase? = .renewal
  ) -> Case {
    var it = Case()
    it.add("law", "lift", "again")
    it.programme.paths = [
      LearningPath(id: "card", title: "Card", kind: .certification, policy: policy)
    ]
    it.programme.steps = [
      Step(path: "card", position: 1, course: "law"),
      Step(path: "card", position: 2, course: "lift"),
    ]
    if let again {
      it.programme.steps.append(Step(path: "card", position: 3, course: "again", phase: again))
    }
    it.assign("2024-01-01", .path("card"))
    return it
  }

  private func passed(_ policy: ValidityPolicy = validity("1y", window: "30d")) -> Case {
    var it = licence(policy)
    it.pass("law", "2024-05-01")
    it.pass("lift", "2024-05-02")
    return it
  }

  @Test func `Prior learning keeps its dates, so a pass may come before the assignment`() {
    var it = licence()
    it.pass("lift", "2023-11-01")
    it.pass("law", "2023-10-01")
    #expect(it.requirement(card, on: "2024-01-01")?.awarded == day("2023-11-01"))
    #expect(it.told(card, on: "2024-01-01") == ["current 2024-11-01"])
  }

  @Test func `All its steps have to be met at once`() {
    var it = licence()
    it.programme.courses[0].policy = validity("1m")
    it.pass("law", "2024-05-01")
    it.pass("lift", "2024-06-02")
    #expect(it.requirement(card, on: "2024-06-02")?.awarded == nil)
    it.pass("law", "2024-07-01")
    #expect(it.requirement(card, on: "2024-07-01")?.awarded == day("2024-07-01"))
    it.programme.courses[0].policy = validity("1m", grace: "1d")
    #expect(it.requirement(card, on: "2024-07-01")?.awarded == day("2024-06-02"))
  }

  @Test func `A step is judged by its day, less what was revoked since`() {
    var it = passed()
    it.revise(.void, "2024-06-01", of: "law", within: "30d")
    #expect(it.requirement(card, on: "2024-07-01")?.awarded == day("2024-05-02"))
    it.revoke("law", "2024-05-01", on: "2024-08-01")
    #expect(it.told(card, on: "2024-07-31", "2024-08-01") == ["current 2025-05-02", "open"])
  }

  @Test func `A step counts from its since, a suggested one never`() {
    var it = licence(again: .both)
    it.programme.steps[2].since = day("2024-06-01")
    it.pass("law", "2024-05-01")
    it.pass("lift", "2024-05-31")
    #expect(it.requirement(card, on: "2024-06-01")?.awarded == day("2024-05-31"))
    it.learner.records[1].on = day("2024-06-01")
    #expect(it.requirement(card, on: "2024-06-01")?.awarded == nil)
    it.programme.steps[2].level = .suggested
    #expect(it.requirement(card, on: "2024-06-01")?.awarded == day("2024-06-01"))
  }

  @Test(arguments: [
    ("2025-04-01", "2024-05-02"), ("2025-04-02", "2025-04-02"), ("2025-05-02", "2025-05-02"),
    ("2025-05-03", "2024-05-02"),
  ])
  func `A renewal is done from the window's opening to the end of the grace`(
    again: String, awarded: String
  ) {
    var it = passed()
    it.pass("again", again)
    #expect(it.requirement(card, on: again)?.awarded == day(awarded))
  }

  @Test(arguments: [
    ("5d", "1m", "2025-06-02"), ("2m", "1m", "2025-07-02"), (nil, "0d", "2025-05-02"),
  ])
  func `It may be renewed until the later of its grace and renewable_for`(
    grace: String?, renewable: String, last: String
  ) {
    for (on, isPass) in [(day(last), true), (day(last).next, false)] {
      var it = passed(validity("1y", window: "30d", grace: grace, renewable: renewable))
      it.pass("again", "\(on)")
      #expect(it.requirement(card, on: "\(on)")?.awarded == (isPass ? on : day("2024-05-02")))
    }
  }

  @Test func `Every renewal step wants a record, the last of which is the pass`() {
    var it = passed()
    it.programme.steps[1].phase = .both
    it.pass("again", "2025-04-10")
    #expect(it.requirement(card, on: "2025-04-10")?.awarded == day("2024-05-02"))
    it.pass("lift", "2025-04-20")
    #expect(it.requirement(card, on: "2025-04-20")?.awarded == day("2025-04-20"))
  }

  @Test func `A renewal step is let off by a waiver on the day of the pass`() {
    var it = passed()
    it.programme.steps[1].phase = .both
    it.waive("lift", "2025-04-01", until: "2025-04-09")
    it.pass("again", "2025-04-10")
    #expect(it.requirement(card, on: "2025-04-10")?.awarded == day("2024-05-02"))
    it.learner.waivers[0].until = day("2025-04-10")
    #expect(it.requirement(card, on: "2025-04-10")?.awarded == day("2025-04-10"))
  }

  @Test func `Without renewal steps it is renewed by its initial ones`() {
    var it = licence(again: nil)
    for on in ["2024-05-01", "2025-04-02"] { it.pass("law", on) }
    for on in ["2024-05-02", "2025-04-03"] { it.pass("lift", on) }
    #expect(it.requirement(card, on: "2025-04-02")?.awarded == day("2024-05-02"))
    #expect(it.requirement(card, on: "2025-04-03")?.awarded == day("2025-04-03"))
  }

  @Test func `Records of before the award renew nothing, even in its window`() {
    var it = licence()
    it.programme.steps[1].phase = .both
    it.learner.records = [
      TrainingRecord(
        person: "ana", subject: card, on: day("2024-05-20"), expires: day("2024-06-01"),
        isPriorLearning: true)
    ]
    it.pass("again", "2024-05-10")
    it.pass("lift", "2024-05-21")
    #expect(it.requirement(card, on: "2024-05-21")?.awarded == day("2024-05-20"))
    it.pass("again", "2024-05-22")
    #expect(it.requirement(card, on: "2024-05-22")?.awarded == day("2024-05-22"))
  }

  @Test(arguments: [("2025-05-02", "2024-05-02"), ("2025-05-03", "2025-05-04")])
  func `All initial steps again after the expiry are always a pass`(law: String, awarded: String) {
    var it = passed()
    it.pass("law", law)
    it.pass("lift", "2025-05-04")
    #expect(it.requirement(card, on: "2025-05-04")?.awarded == day(awarded))
  }

  @Test func `After means after the extended expiry, where it is extended`() {
    var it = passed()
    it.extend(to: "2025-05-31", granted: "2025-05-01", of: card)
    it.pass("law", "2025-05-31")
    it.pass("lift", "2025-06-01")
    #expect(it.requirement(card, on: "2025-06-01")?.awarded == day("2024-05-02"))
    it.pass("law", "2025-06-02")
    #expect(it.requirement(card, on: "2025-06-02")?.awarded == day("2025-06-02"))
  }
}
