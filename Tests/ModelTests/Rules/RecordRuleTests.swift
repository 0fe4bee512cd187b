import Model
import Testing

/// rules.md §3: what meets a requirement.
struct RecordRuleTests {
  @Test func `A record does not exist before its day, and a failure earns nothing`() {
    var it = Case.fitter().passing("2026-01-10")
    #expect(it.told(on: "2026-01-09", "2026-01-10") == ["open 2026-01-31", "current"])
    it.learner.records[0].result = .failed
    #expect(it.told(on: "2026-01-10", "2026-02-01") == ["open 2026-01-31", "overdue 2026-01-31"])
  }

  @Test func `A printed day holds where the policy has no time, and through counts_as`() {
    var it = Case.fitter()
    it.add("card")
    it.programme.equivalences = [Equivalence(course: "card", countsAs: "press")]
    it.pass("card", "2026-01-10", expires: "2026-06-30")
    #expect(
      it.told(on: "2026-06-29", "2026-06-30", "2026-07-01")
        == ["current 2026-06-30", "renewal 2026-06-30", "expired 2026-06-30"])
  }

  @Test func `A printed day never stacks, and passes stack on it by the policy`() {
    var it = Case.fitter(policy: validity("1y", from: .expiry, month: true, window: "60d"))
    it.pass("press", "2026-01-10")
    it.pass("press", "2026-12-20", expires: "2027-08-15")
    #expect(it.requirement(on: "2026-12-20")?.expires == day("2027-08-15"))
    it.pass("press", "2027-08-01")
    it.pass("press", "2028-08-01")
    #expect(it.requirement(on: "2027-08-01")?.expires == day("2028-08-31"))
    #expect(it.requirement(on: "2028-08-01")?.expires == day("2029-08-31"))
  }

  @Test func `A printed day that is not the latest starts no chain`() {
    var it = Case.fitter(policy: validity("1y", from: .expiry, window: "60d"))
    it.pass("press", "2026-01-10")
    it.pass("press", "2026-03-01", expires: "2026-06-15")
    #expect(it.requirement(on: "2026-03-01")?.expires == day("2027-01-10"))
    it.pass("press", "2027-01-05")
    #expect(it.requirement(on: "2027-01-05")?.expires == day("2028-01-10"))
  }

  @Test(arguments: [("2026-12-31", "2027-01-10"), ("2027-03-31", "2027-03-31")])
  func `Of a printed day and the policy's on one day the later holds`(
    printed: String, expires: String
  ) {
    var it = Case.fitter(policy: validity("1y"))
    it.add("card")
    it.programme.equivalences = [Equivalence(course: "card", countsAs: "press")]
    it.pass("press", "2026-01-10")
    it.pass("card", "2026-01-10", expires: printed)
    #expect(it.requirement(on: "2026-01-10")?.expires == day(expires))
  }

  @Test func `A circle of equivalences means either`() {
    var it = Case.fitter()
    it.add("a")
    it.programme.equivalences = [
      Equivalence(course: "a", countsAs: "press"), Equivalence(course: "press", countsAs: "a"),
    ]
    it.assign("2026-01-01", .course("a"))
    it.pass("a", "2026-01-10")
    #expect(it.told(on: "2026-01-10") == ["current"])
    it.learner.records = []
    it.pass("press", "2026-01-11")
    #expect(it.told(.course("a"), on: "2026-01-11") == ["current"])
  }

  @Test func `What counts one way does not count the other way`() {
    var it = Case.fitter()
    it.add("a")
    it.programme.equivalences = [Equivalence(course: "press", countsAs: "a")]
    it.pass("a", "2026-01-10")
    #expect(it.told(on: "2026-01-10") == ["open 2026-01-31"])
  }

  @Test(arguments: [
    ("press", ["open 2026-07-01", "current"]), ("a", ["current", "open 2026-07-01"]),
  ])
  func `A revision touches its own course's passes, whatever record they came from`(
    revised: String, told: [String]
  ) {
    var it = Case.fitter(dueWithin: nil)
    it.add("a")
    it.programme.equivalences = [Equivalence(course: "a", countsAs: "press")]
    it.assign("2026-01-01", .course("a"))
    it.revise(.void, "2026-06-01", of: Course.ID(revised), within: "30d")
    it.pass("a", "2026-01-10")
    let subjects = [Subject.course("press"), .course("a")]
    #expect(subjects.flatMap { it.told($0, on: "2026-06-01") } == told)
  }

  @Test func `A revocation takes what the record counts for as well, from its day`() {
    var it = Case.fitter()
    it.add("a")
    it.programme.equivalences = [Equivalence(course: "a", countsAs: "press")]
    it.pass("a", "2026-01-10")
    it.revoke("a", "2026-01-10", on: "2026-03-01")
    #expect(it.told(on: "2026-02-28", "2026-03-01") == ["current", "overdue 2026-01-31"])
  }
}
