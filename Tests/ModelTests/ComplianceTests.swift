import Model
import Testing

/// rules.md §6: compliance, and clear for a role; §4 and why: explanations.
struct ComplianceTests {
  private func figure(_ it: Case, on text: String, isOnLeave: Bool = false) -> Compliance {
    var figure = Compliance()
    figure.add(it.requirements(on: day(text)), isOnLeave: isOnLeave)
    return figure
  }

  @Test func `The figure is printed with its numbers`() {
    #expect(figure(.fitter(), on: "2026-01-05").description == "100.0 % (1 of 1, 1 only open)")
    #expect(figure(.fitter(), on: "2026-03-05").description == "0.0 % (0 of 1, 0 only open)")
  }

  @Test func `Upcoming, suggested and people on leave are left out`() {
    var it = Case.fitter()
    it.programme.rolePaths[0].opensAfter = period("90d")
    #expect(figure(it, on: "2026-01-05").counted == 0)
    #expect(figure(.fitter(), on: "2026-03-05", isOnLeave: true).counted == 0)
    it.programme.rolePaths[0].level = .suggested
    #expect(figure(it, on: "2026-11-05").counted == 0)
  }

  @Test func `Somebody is clear for a role once its starter tier is met, not merely open`() {
    #expect(!Case.fitter().requirements(on: day("2026-01-05")).isClear(for: "fitter"))
    #expect(
      Case.fitter().passing("2026-01-04").requirements(on: day("2026-01-05")).isClear(
        for: "fitter"))
  }

  @Test func `An explanation names the standing, the route and what to do`() {
    let it = Case.fitter()
    let lines = Curriculum(it.programme).explanation(
      of: .course("press"), for: it.learner, on: day("2026-03-01")
    ).lines()
    #expect(
      lines == [
        "Press (press) for Ana (ana) on 2026-03-01: required, overdue",
        "  It is overdue since 2026-02-01, because nothing is held, it is required, and the due "
          + "day has passed.",
        "  Due 2026-01-31.",
        "    role:fitter/path:basics/starter gives this day: 2026-01-31.",
        "  Routes:",
        "    role:fitter/path:basics/starter (required): counts from 2026-01-01, opens "
          + "2026-01-01, due 2026-01-31",
        "      The role Fitter asks for Basics in its starter tier.",
        "  Next: Do it now.",
      ])
  }

  @Test func `An explanation tells what each fact made of the award`() {
    let it = Case.fitter(policy: validity("1y", from: .expiry, window: "30d"))
      .passing("2026-01-10", "2026-12-20")
    let lines = Curriculum(it.programme).explanation(
      of: .course("press"), for: it.learner, on: day("2027-01-01")
    ).lines()
    #expect(
      lines.contains("    2026-12-20: expires 2028-01-10, renewable from 2027-12-11"))
  }
}
