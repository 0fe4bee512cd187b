import Model
import Testing

/// rules.md §2: leaving, returning, retiring, being away.
struct LeavingTests {
  @Test func `When one route ends the others stand unchanged`() {
    var it = Case.fitter(dueWithin: "10d")
    it.learner.tenures[0].end = day("2026-02-28")
    it.assign("2026-01-01", due: "2026-06-30")
    #expect(
      it.told(on: "2026-02-28", "2026-03-01") == ["overdue 2026-01-11", "open 2026-06-30"])
  }

  @Test(arguments: [("2026-01-31", "grace 2026-01-21"), ("2026-02-01", "open 2026-02-11")])
  func `An award shows as nothing held if its grace ended before the first route`(
    start: String, told: String
  ) {
    var it = Case.fitter(since: start, dueWithin: "10d", policy: validity("1m", grace: "10d"))
    it.pass("press", "2025-12-21")
    #expect(it.told(on: start) == [told])
  }

  @Test func `An extended grace counts for that`() {
    var it = Case.fitter(since: "2026-02-01", policy: validity("1m", grace: "10d"))
    it.pass("press", "2025-12-21")
    it.extend(to: "2026-01-22", granted: "2026-01-05")
    #expect(it.told(on: "2026-02-01", "2026-02-02") == ["grace 2026-01-22", "expired 2026-01-22"])
  }

  @Test func `An ended route is a route, for what was held then`() {
    var it = Case.fitter(since: "2026-06-01", policy: validity("1m")).passing("2026-01-05")
    #expect(it.told(on: "2026-06-01") == ["open 2026-07-01"])
    it.assign("2026-02-05", withdrawn: "2026-02-06")
    #expect(it.told(on: "2026-06-01") == ["expired 2026-02-05"])
    it.learner.assignments[0].assigned = day("2026-02-06")
    it.learner.assignments[0].withdrawn = day("2026-02-06")
    #expect(it.told(on: "2026-06-01") == ["open 2026-07-01"])
  }

  @Test func `Order still sees an award that shows as nothing held`() {
    var it = Case.fitter(since: "2026-06-01", policy: validity("1m")).passing("2020-01-05")
    it.add("weld")
    it.programme.paths[0].order = .strict
    it.programme.steps.append(Step(path: "basics", position: 2, course: "weld"))
    #expect(it.standing(on: "2026-06-01") == .open)
    #expect(it.requirement(.course("weld"), on: "2026-06-01")?.blockedBy == [])
  }

  @Test func `Who has left has no requirement after that day, and keeps awards`() {
    var it = Case.fitter(policy: validity("1y"))
    it.learner.person.left = day("2026-03-31")
    #expect(it.told(on: "2026-03-31", "2026-04-01") == ["overdue 2026-01-31", "-"])
    it.pass("press", "2026-01-10")
    #expect(it.required(on: "2026-03-31", "2026-04-01") == [["press"], []])
    #expect(it.told(on: "2026-04-01") == ["current 2027-01-10"])
  }

  @Test func `A retired course or path gives no routes, and its awards stay`() {
    for isCourse in [true, false] {
      var it = Case.fitter(policy: validity("1y"))
      if isCourse { it.programme.courses[0].isRetired = true }
      if !isCourse { it.programme.paths[0].isRetired = true }
      #expect(it.told(on: "2026-01-10") == ["-"])
      it.pass("press", "2026-01-10")
      #expect(it.requirement(on: "2026-01-10")?.level == nil)
      #expect(it.told(on: "2026-01-10", "2027-01-11") == ["current 2027-01-10", "-"])
    }
  }

  @Test func `A retired course's step counts no more for order and choice`() {
    var it = Case.fitter()
    it.add("weld", "saw")
    it.programme.paths[0].order = .strict
    it.programme.steps += [
      Step(path: "basics", position: 2, course: "weld"),
      Step(path: "basics", position: 3, course: "saw"),
    ]
    it.pass("press", "2026-01-10")
    #expect(it.requirement(.course("saw"), on: "2026-02-01")?.blockedBy == ["weld"])
    it.programme.courses[1].isRetired = true
    #expect(it.requirement(.course("saw"), on: "2026-02-01")?.blockedBy == [])
  }

  @Test func `Who is on leave keeps every date and is out of the figure until the last day`() {
    var it = Case.fitter(dueWithin: "10d")
    it.learner.leaves = [
      Leave(person: "ana", from: day("2026-01-05"), until: day("2026-01-20"))
    ]
    #expect(it.told(on: "2026-01-12") == ["overdue 2026-01-11"])
    let away = ["2026-01-04", "2026-01-05", "2026-01-20", "2026-01-21"].map { text in
      it.learner.isOnLeave(on: day(text))
    }
    #expect(away == [false, true, true, false])
  }
}
