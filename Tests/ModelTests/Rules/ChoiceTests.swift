import Model
import Testing

/// rules.md §7: which courses of a choice give routes.
struct ChoiceTests {
  /// A position of three courses of which so many are to be done, each held for a month.
  private func choice(_ choose: Int?, policy: ValidityPolicy = validity("1m")) -> Case {
    var it = Case.fitter(dueWithin: nil)
    it.programme.courses = []
    it.add("a", "b", "c", policy: policy)
    it.programme.steps = ["a", "b", "c"].map { course in
      Step(path: "basics", position: 1, course: course, choose: choose)
    }
    return it
  }

  @Test func `Until enough are met all give routes, then only those that are`() {
    var it = choice(2)
    it.pass("b", "2026-01-10")
    it.pass("c", "2026-01-20")
    #expect(
      it.required(on: "2026-01-19", "2026-01-20", "2026-02-10")
        == [["a", "b", "c"], ["b", "c"], ["b", "c"]])
  }

  @Test func `Without a number all are to be done`() {
    var it = choice(nil)
    it.pass("a", "2026-01-10")
    it.pass("b", "2026-01-10")
    #expect(it.required(on: "2026-01-10") == [["a", "b", "c"]])
  }

  @Test func `A waived course is met`() {
    var it = choice(1)
    it.waive("c", "2026-01-10", until: "2026-01-20")
    #expect(
      it.required(on: "2026-01-09", "2026-01-10", "2026-01-20", "2026-01-21")
        == [["a", "b", "c"], ["c"], ["c"], ["a", "b", "c"]])
  }

  @Test func `What is met counts before what was awarded last`() {
    var it = choice(1)
    it.programme.courses[0].policy = validity("1y")
    it.pass("a", "2026-01-10")
    it.pass("b", "2026-02-10")
    #expect(
      it.required(on: "2026-03-10", "2026-03-11", "2027-01-11") == [["a", "b"], ["a"], ["b"]])
  }

  @Test func `Among those expired the most recently awarded count, ties by identity`() {
    var it = choice(2)
    it.pass("a", "2026-01-10")
    it.pass("c", "2026-01-11")
    it.pass("b", "2026-01-12")
    #expect(it.required(on: "2026-03-01") == [["b", "c"]])
    it.learner.records[2].on = day("2026-01-10")
    #expect(it.required(on: "2026-03-01") == [["a", "c"]])
    it.learner.records.removeLast(2)
    #expect(it.required(on: "2026-03-01") == [["a", "b", "c"]])
  }

  @Test func `A course joins a choice on its since`() {
    var it = choice(1)
    it.programme.steps[0].since = day("2026-03-01")
    it.programme.courses[0].policy = ValidityPolicy()
    it.pass("a", "2026-01-10")
    #expect(it.required(on: "2026-02-28", "2026-03-01") == [["b", "c"], ["a"]])
  }

  @Test func `A retired course is no part of a choice`() {
    var it = choice(2)
    it.programme.courses[0].isRetired = true
    it.pass("a", "2026-01-10")
    it.pass("b", "2026-01-10")
    #expect(it.required(on: "2026-01-10") == [["b", "c"]])
  }
}
