import Model
import Testing

/// rules.md §7: what blocks a course.
struct OrderTests {
  /// A strict path of `a` and `b`, one of which is to be done, then `press`.
  private func strict(choose: Int? = 1) -> Case {
    var it = Case.fitter(policy: validity("1m", window: "10d"))
    it.add("a", "b", policy: validity("1m"))
    it.programme.paths[0].order = .strict
    it.programme.steps = ["a", "b"].map { course in
      Step(path: "basics", position: 1, course: course, choose: choose)
    }
    it.programme.steps.append(Step(path: "basics", position: 2, course: "press"))
    return it
  }

  private func blockers(_ it: Case, on text: String = "2026-03-15") -> [Course.ID]? {
    it.requirement(on: text)?.blockedBy
  }

  @Test func `What is not done of an earlier position blocks until enough is done`() {
    var it = strict(choose: nil)
    #expect(blockers(it) == ["a", "b"])
    it.pass("b", "2026-01-10")
    #expect(blockers(it, on: "2026-01-09") == ["a", "b"])
    #expect(blockers(it, on: "2026-01-10") == ["a"])
    it.programme.steps[0].choose = 1
    it.programme.steps[1].choose = 1
    #expect(blockers(it) == [])
  }

  @Test func `For order what is waived is done, while the waiver runs`() {
    var it = strict()
    it.waive("a", "2026-02-01", until: "2026-03-01")
    #expect(blockers(it, on: "2026-03-01") == [])
    #expect(blockers(it, on: "2026-03-02") == ["a", "b"])
  }

  @Test func `A void pass is none for order either`() {
    var it = strict()
    it.pass("a", "2026-01-10")
    it.revise(.void, "2026-03-01", of: "a", within: "30d")
    #expect(blockers(it, on: "2026-02-28") == [])
    #expect(blockers(it, on: "2026-03-01") == ["a", "b"])
  }

  @Test func `Free order, suggested positions and steps still to come block nothing`() {
    var it = strict()
    it.programme.paths[0].order = .free
    #expect(blockers(it) == [])
    it = strict()
    for index in 0...1 { it.programme.steps[index].level = .suggested }
    #expect(blockers(it) == [])
    it = strict()
    for index in 0...1 { it.programme.steps[index].since = day("2026-03-15") }
    #expect(blockers(it, on: "2026-03-14") == [])
    #expect(blockers(it, on: "2026-03-15") == ["a", "b"])
  }

  @Test func `Order blocks only what every active route of is blocked`() {
    var it = strict()
    it.assign("2026-02-01", withdrawn: "2026-03-01")
    #expect(blockers(it, on: "2026-02-28") == [])
    #expect(blockers(it, on: "2026-03-01") == ["a", "b"])
    it.programme.paths.append(LearningPath(id: "other", title: "Other", order: .strict))
    it.programme.steps += [
      Step(path: "other", position: 1, course: "b"),
      Step(path: "other", position: 2, course: "press"),
    ]
    it.assign("2026-02-01", .path("other"), level: .suggested)
    #expect(blockers(it, on: "2026-03-01") == ["a", "b"])
    it.programme.steps[3].position = 3
    #expect(blockers(it, on: "2026-03-01") == [])
  }

  @Test func `What is waived or current is never blocked, what is late or renewable is`() {
    var it = strict()
    #expect(it.standing(on: "2026-02-01") == .overdue)
    #expect(blockers(it, on: "2026-02-01") == ["a", "b"])
    it.pass("press", "2026-02-10")
    #expect(blockers(it, on: "2026-02-27") == [])
    #expect(it.standing(on: "2026-02-28") == .renewal)
    #expect(blockers(it, on: "2026-02-28") == ["a", "b"])
    it.waive("press", "2026-02-28")
    #expect(blockers(it, on: "2026-02-28") == [])
  }

  @Test func `A certification is never blocked`() {
    var it = strict()
    it.programme.paths[0].kind = .certification
    #expect(it.requirement(.certification("basics"), on: "2026-03-01")?.blockedBy == [])
  }

  @Test func `All of what a course needs has to be met, one of each letter's rows`() {
    var it = Case.fitter()
    it.add("a", "b", "c", policy: validity("1m", grace: "5d"))
    it.programme.prerequisites = [
      Prerequisite(course: "press", needs: "a", any: "x"),
      Prerequisite(course: "press", needs: "b", any: "x"),
      Prerequisite(course: "press", needs: "c"),
    ]
    it.pass("b", "2026-01-10")
    #expect(blockers(it, on: "2026-01-10") == ["c"])
    it.waive("c", "2026-02-01")
    #expect(blockers(it, on: "2026-02-15") == [])
    #expect(blockers(it, on: "2026-02-16") == ["a", "b"])
  }

  @Test func `What needs others is blocked through an open route too`() {
    var it = Case.fitter()
    it.add("a")
    it.learner.tenures = []
    it.assign("2026-01-01")
    it.programme.prerequisites = [Prerequisite(course: "press", needs: "a")]
    #expect(blockers(it) == ["a"])
  }

  @Test(arguments: [
    ("2026-02-09", ["a"]), ("2026-02-10", []), ("2026-03-10", []), ("2026-03-11", ["a"]),
  ])
  func `A record breaks order if a need was not met on its day`(on: String, missing: [String]) {
    var it = Case.fitter()
    it.add("a", policy: validity("1m"))
    it.programme.prerequisites = [Prerequisite(course: "press", needs: "a")]
    it.pass("a", "2026-02-10")
    let found = Curriculum(it.programme).missing(before: "press", for: it.learner, on: day(on))
    #expect(found.map(\.text) == missing)
  }
}
