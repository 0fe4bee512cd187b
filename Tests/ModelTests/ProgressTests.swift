import Model
import Testing

/// rules.md §7: how much of a path is done.
struct ProgressTests {
  private func progress(_ it: Case, on text: String) -> Progress {
    Curriculum(it.programme).line(of: it.learner, path: "basics", on: day(text)).progress
  }

  @Test func `A position is done while its course is met, by an award or a waiver`() {
    var it = Case.fitter(policy: validity("1m")).passing("2026-01-10")
    #expect(progress(it, on: "2026-01-09") == Progress(met: 0, total: 1))
    #expect(progress(it, on: "2026-02-10") == Progress(met: 1, total: 1))
    #expect(progress(it, on: "2026-02-11") == Progress(met: 0, total: 1))
    it.learner.waivers = [
      Waiver(person: "ana", subject: .course("press"), from: day("2026-02-11"), reason: .medical)
    ]
    #expect(progress(it, on: "2026-02-11") == Progress(met: 1, total: 1))
  }

  @Test func `A step counts from its since, a suggested one never`() {
    var it = Case.fitter().passing("2026-01-10")
    it.programme.courses += ["weld", "saw"].map { Course(id: $0, title: "\($0)") }
    it.programme.steps += [
      Step(path: "basics", position: 2, course: "weld", since: day("2026-05-01")),
      Step(path: "basics", position: 3, course: "saw", level: .suggested),
    ]
    #expect(progress(it, on: "2026-04-30") == Progress(met: 1, total: 1))
    #expect(progress(it, on: "2026-05-01") == Progress(met: 1, total: 2))
  }

  @Test func `Of a choice so many are wanted`() {
    var it = Case.fitter()
    it.programme.courses += ["weld", "saw"].map { Course(id: $0, title: "\($0)") }
    it.programme.steps = ["press", "weld", "saw"].map { course in
      Step(path: "basics", position: 1, course: course, choose: 2)
    }
    it.pass("saw", "2026-01-10")
    it.pass("press", "2026-01-11")
    #expect(progress(it, on: "2026-01-10") == Progress(met: 0, total: 1))
    #expect(progress(it, on: "2026-01-11") == Progress(met: 1, total: 1))
  }

  @Test func `What counts as a step of a certification is progress on it`() {
    var it = Case.fitter()
    it.programme.paths[0].kind = .certification
    it.programme.courses.append(Course(id: "a", title: "A"))
    it.programme.equivalences = [Equivalence(course: "a", countsAs: "press")]
    it.pass("a", "2026-01-10")
    #expect(progress(it, on: "2026-01-10") == Progress(met: 1, total: 1))
  }
}
