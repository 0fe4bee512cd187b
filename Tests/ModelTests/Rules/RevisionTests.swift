import Model
import Testing

/// rules.md §4 and §5: extensions and revisions.
struct RevisionTests {
  private let policy = validity("1y", from: .expiry, window: "30d", grace: "10d")

  @Test func `An extension moves the grace, and lasts until the first pass from its day on`() {
    var it = Case.fitter(policy: validity("1m", grace: "5d")).passing("2026-01-10")
    it.extend(to: "2026-03-31", granted: "2026-02-01")
    #expect(
      it.told(on: "2026-03-31", "2026-04-05", "2026-04-06")
        == ["renewal 2026-03-31", "grace 2026-03-31", "expired 2026-03-31"])
    it.pass("press", "2026-02-01")
    #expect(it.requirement(on: "2026-02-01")?.expires == day("2026-03-01"))
  }

  @Test(arguments: [("2027-02-10", "2028-01-10"), ("2027-02-11", "2028-02-11")])
  func `A pass is judged against the extended grace and counted without it`(
    pass: String, expires: String
  ) {
    var it = Case.fitter(policy: policy).passing("2026-01-10")
    it.extend(to: "2027-01-31", granted: "2027-01-05")
    it.pass("press", pass)
    #expect(it.requirement(on: pass)?.expires == day(expires))
  }

  @Test(arguments: [("2026-02-20", "grace 2026-02-28"), ("2026-02-21", "expired 2026-02-10")])
  func `An extension may be granted until the grace ends`(granted: String, told: String) {
    var it = Case.fitter(policy: validity("1m", grace: "10d")).passing("2026-01-10")
    it.extend(to: "2026-02-28", granted: granted)
    #expect(it.told(on: "2026-03-05") == [told])
  }

  @Test func `An extension to an earlier day than the due day changes nothing`() {
    var it = Case.fitter(policy: validity("1y")).passing("2026-01-10")
    it.extend(to: "2026-12-31", granted: "2026-06-01")
    #expect(it.requirement(on: "2026-06-01")?.expires == day("2027-01-10"))
    it = .fitter()
    it.extend(to: "2026-01-15", granted: "2026-01-05")
    #expect(it.told(on: "2026-01-05") == ["open 2026-01-31"])
  }

  @Test func `Where nothing is held an extension moves the due day from its granting on`() {
    var it = Case.fitter()
    it.extend(to: "2026-03-31", granted: "2026-02-10")
    #expect(
      it.told(on: "2026-02-09", "2026-02-10", "2026-03-31", "2026-04-01")
        == ["overdue 2026-01-31", "open 2026-03-31", "open 2026-03-31", "overdue 2026-03-31"])
    it.programme.rolePaths[0].dueWithin = nil
    #expect(it.told(on: "2026-04-01") == ["open"])
  }

  @Test func `Keep changes nothing`() {
    var it = Case.fitter(policy: policy).passing("2026-01-10", "2026-12-20")
    let before = it.requirement(on: "2026-12-20")
    it.revise(.keep, "2026-06-01", within: "0d")
    #expect(it.requirement(on: "2026-12-20") == before)
  }

  @Test func `A retake does not lengthen, and its window opens before its day`() {
    var it = Case.fitter(policy: policy).passing("2026-01-10")
    it.revise(.retake, "2026-06-01", within: "30d")
    #expect(it.requirement(on: "2026-05-31")?.expires == day("2027-01-10"))
    #expect(it.requirement(on: "2026-06-01")?.expires == day("2026-07-01"))
    #expect(it.requirement(on: "2026-06-01")?.windowOpens == day("2026-06-01"))
    it.programme.revisions[0].effective = day("2026-12-20")
    #expect(it.requirement(on: "2026-12-20")?.expires == day("2027-01-10"))
  }

  @Test func `A retake ends an extension of before, not one of its own day`() {
    var it = Case.fitter(policy: policy).passing("2026-01-10")
    it.revise(.retake, "2027-01-05", within: "10d")
    it.extend(to: "2027-06-30", granted: "2027-01-04")
    #expect(it.requirement(on: "2027-01-04")?.expires == day("2027-06-30"))
    #expect(it.requirement(on: "2027-01-05")?.expires == day("2027-01-15"))
    #expect(it.requirement(on: "2027-01-05")?.windowOpens == day("2026-12-11"))
    it.extend(to: "2027-05-31", granted: "2027-01-05")
    #expect(it.requirement(on: "2027-01-05")?.expires == day("2027-05-31"))
  }

  @Test(arguments: [("2026-12-20", "2027-12-20"), ("2026-12-21", "2028-01-10")])
  func `From a retake on the first pass is a first pass`(effective: String, expires: String) {
    var it = Case.fitter(policy: policy).passing("2026-01-10", "2026-12-20")
    it.revise(.retake, effective, within: "60d")
    #expect(it.requirement(on: "2026-12-20")?.expires == day(expires))
  }

  @Test func `A void revision takes passes of before, not one of its own day`() {
    var it = Case.fitter(policy: policy).passing("2026-01-10")
    it.revise(.void, "2026-06-01", within: "30d")
    #expect(
      it.told(on: "2026-05-31", "2026-06-01", "2026-07-01", "2026-07-02")
        == ["current 2027-01-10", "open 2026-07-01", "open 2026-07-01", "overdue 2026-07-01"])
    it.pass("press", "2026-06-01")
    #expect(it.told(on: "2026-06-01") == ["current 2027-06-01"])
  }

  @Test func `Void: due on the latest of its day, the earliest anchor and the routes' day`() {
    var it = Case.fitter(dueWithin: "1y", policy: policy).passing("2026-01-10")
    it.revise(.void, "2026-06-01", within: "30d")
    #expect(it.told(on: "2026-06-01") == ["open 2027-01-01"])
    it.programme.rolePaths[0].dueWithin = nil
    #expect(it.told(on: "2026-06-01") == ["open 2026-07-01"])
    it.learner.tenures[0].start = day("2026-08-01")
    #expect(it.told(on: "2026-08-01", "2026-08-02") == ["open 2026-08-01", "overdue 2026-08-01"])
    it.assign("2026-07-20", level: .suggested)
    #expect(it.told(on: "2026-08-01") == ["overdue 2026-07-20"])
  }

  @Test func `Void: what was granted while nothing was held stays until the next pass`() {
    var it = Case.fitter(policy: policy).passing("2026-01-10")
    it.revise(.void, "2026-02-01", within: "5d")
    it.extend(to: "2026-06-30", granted: "2026-02-03")
    it.revise(.void, "2026-02-10", within: "5d")
    #expect(it.told(on: "2026-02-02", "2026-02-20") == ["open 2026-02-06", "open 2026-06-30"])
    it.pass("press", "2026-03-01")
    it.revise(.void, "2026-04-01", within: "5d")
    #expect(it.told(on: "2026-04-20") == ["overdue 2026-04-06"])
  }

  @Test func `Void: who never passed is due as ever`() {
    var it = Case.fitter()
    it.revise(.void, "2026-01-10", within: "90d")
    #expect(it.told(on: "2026-02-01") == ["overdue 2026-01-31"])
  }
}
