import Model
import Testing

/// rules.md §4 and §6: how long a pass of a course holds, the day before, on and after.
struct AwardTests {
  struct Chain: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var policy: ValidityPolicy
    var passes: [String]
    var expires: String?
    var window: String?
  }

  @Test(arguments: [
    Chain(
      testDescription: "without valid_for it never expires", policy: validity(),
      passes: ["2020-01-01"]),
    Chain(
      testDescription: "completion counts from the pass", policy: validity("1y"),
      passes: ["2024-02-29"], expires: "2025-02-28", window: "2025-02-28"),
    Chain(
      testDescription: "rounding goes to the month's end",
      policy: validity("24m", month: true, window: "60d"), passes: ["2025-03-10"],
      expires: "2027-03-31", window: "2027-01-30"),
    Chain(
      testDescription: "no pass shortens what is held", policy: validity("1y", month: true),
      passes: ["2025-03-01", "2025-03-31"], expires: "2026-03-31", window: "2026-03-31"),
    Chain(
      testDescription: "expiry stacks inside the window",
      policy: validity("1y", from: .expiry, window: "60d"), passes: ["2025-01-31", "2025-12-20"],
      expires: "2027-01-31", window: "2026-12-02"),
    Chain(
      testDescription: "expiry counts from the anchor, so month ends do not decay",
      policy: validity("1m", from: .expiry, window: "10d"),
      passes: ["2026-01-31", "2026-02-25", "2026-03-25"], expires: "2026-04-30",
      window: "2026-04-20"),
    Chain(
      testDescription: "expiry: an early pass is as with completion and becomes the anchor",
      policy: validity("1y", from: .expiry, window: "30d"),
      passes: ["2025-01-31", "2025-06-15", "2026-06-01"], expires: "2027-06-15",
      window: "2027-05-16"),
    Chain(
      testDescription: "expiry: a pass in the grace still takes the next day of the chain",
      policy: validity("1y", from: .expiry, window: "30d", grace: "14d"),
      passes: ["2024-05-10", "2025-05-24"], expires: "2026-05-10", window: "2026-04-10"),
    Chain(
      testDescription: "expiry: after the grace a pass is a first one",
      policy: validity("1y", from: .expiry, window: "30d", grace: "14d"),
      passes: ["2024-05-10", "2025-05-25"], expires: "2026-05-25", window: "2026-04-25"),
    Chain(
      testDescription: "a fixed day is the first on or after the least time",
      policy: validity("6m", from: .yearly(month: 1, day: 31), window: "3m"),
      passes: ["2025-07-31"], expires: "2026-01-31", window: "2025-10-31"),
    Chain(
      testDescription: "a fixed day: in the window it is the next one after the held",
      policy: validity("0d", from: .yearly(month: 1, day: 31), window: "3m"),
      passes: ["2025-08-01", "2025-11-15"], expires: "2027-01-31", window: "2026-10-31"),
    Chain(
      testDescription: "29 February as a fixed day is the month's last",
      policy: validity("0d", from: .yearly(month: 2, day: 29)), passes: ["2025-03-01"],
      expires: "2026-02-28", window: "2026-02-28"),
    Chain(
      testDescription: "two passes on one day are one",
      policy: validity("1y", from: .expiry, window: "364d"), passes: ["2025-01-31", "2025-01-31"],
      expires: "2026-01-31", window: "2025-02-01"),
  ])
  func `A chain of passes expires where its policy says`(_ the: Chain) throws {
    var it = Case.fitter(since: "2010-01-01", policy: the.policy)
    for pass in the.passes { it.pass("press", pass) }
    let last = try #require(the.passes.last)
    let requirement = try #require(it.requirement(on: last))
    #expect(requirement.expires == the.expires.map(day))
    #expect(requirement.windowOpens == the.window.map(day))
    #expect(requirement.awarded == day(last))
  }

  @Test(arguments: [
    ("2026-06-30", Standing.open), ("2026-07-01", .current), ("2027-05-31", .current),
    ("2027-06-01", .renewal), ("2027-07-01", .renewal), ("2027-07-02", .grace),
    ("2027-07-15", .grace), ("2027-07-16", .expired),
  ])
  func `An award goes from current to renewal, grace and expired`(on: String, is standing: Standing)
  {
    let policy = validity("1y", window: "30d", grace: "14d")
    let it = Case.fitter(dueWithin: nil, policy: policy).passing("2026-07-01")
    #expect(it.standing(on: on) == standing)
  }

  @Test func `Expired since is the day after the expiry, also after a grace`() {
    let it = Case.fitter(policy: validity("1m", grace: "14d")).passing("2026-07-01")
    #expect(it.requirement(on: "2026-11-22")?.since == day("2026-08-02"))
  }

  @Test func `A printed day counts instead of the policy's, and starts the chain`() {
    var it = Case.fitter(policy: validity("1y", from: .expiry, month: true, window: "60d"))
    it.pass("press", "2026-02-01", expires: "2026-05-15")
    #expect(it.requirement(on: "2026-02-01")?.expires == day("2026-05-15"))
    it.pass("press", "2026-05-01")
    #expect(it.requirement(on: "2026-05-01")?.expires == day("2027-05-31"))
  }

  @Test func `Of several records on a day the latest expiry holds`() {
    var it = Case.fitter(policy: validity("1y"))
    it.pass("press", "2026-02-01", expires: "2026-05-15")
    it.pass("press", "2026-02-01")
    #expect(it.requirement(on: "2026-03-01")?.expires == day("2027-02-01"))
  }

  @Test func `An extension moves the expiry but not the chain, until the next pass`() {
    var it = Case.fitter(policy: validity("1y", from: .expiry, window: "30d")).passing("2026-01-31")
    it.learner.extensions = [
      Extension(
        person: "ana", subject: .course("press"), due: day("2027-04-30"),
        granted: day("2027-01-15"), reason: "flood")
    ]
    #expect(it.requirement(on: "2027-01-14")?.expires == day("2027-01-31"))
    #expect(it.requirement(on: "2027-01-15")?.expires == day("2027-04-30"))
    #expect(it.requirement(on: "2027-01-15")?.windowOpens == day("2027-01-01"))
    it.pass("press", "2027-04-30")
    #expect(it.requirement(on: "2027-04-30")?.expires == day("2028-01-31"))
  }

  @Test func `An extension granted after the grace does not touch the award`() {
    var it = Case.fitter(policy: validity("1m")).passing("2026-01-31")
    it.learner.extensions = [
      Extension(
        person: "ana", subject: .course("press"), due: day("2026-12-31"),
        granted: day("2026-03-01"), reason: "late")
    ]
    #expect(it.standing(on: "2026-03-01") == .expired)
  }

  @Test func `A retake revision ends earlier passes at its limit`() {
    var it = Case.fitter(policy: validity(window: "10d")).passing("2026-01-31")
    it.programme.revisions = [
      Revision(
        course: "press", id: "2", effective: day("2026-06-01"), policy: .retake,
        retakeWithin: period("30d"))
    ]
    #expect(it.requirement(on: "2026-05-31")?.expires == nil)
    #expect(it.requirement(on: "2026-06-01")?.expires == day("2026-07-01"))
    #expect(it.requirement(on: "2026-06-01")?.windowOpens == day("2026-06-21"))
  }

  @Test func `A void revision takes earlier passes away and gives time`() {
    var it = Case.fitter(policy: validity()).passing("2026-01-31")
    it.programme.revisions = [
      Revision(
        course: "press", id: "2", effective: day("2026-06-01"), policy: .void,
        retakeWithin: period("30d"))
    ]
    #expect(it.standing(on: "2026-05-31") == .current)
    #expect(it.standing(on: "2026-06-01") == .open)
    #expect(it.requirement(on: "2026-06-01")?.due == day("2026-07-01"))
    #expect(it.standing(on: "2026-07-02") == .overdue)
  }
}
