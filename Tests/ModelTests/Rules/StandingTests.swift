import Model
import Testing

/// rules.md §5 and §6: waivers, standings, compliance.
struct StandingTests {
  @Test func `A waiver runs from its first day through its last and earns no award`() {
    var it = Case.fitter(policy: validity("1y"))
    it.waive("press", "2026-02-10", until: "2026-02-20")
    #expect(
      it.told(on: "2026-02-09", "2026-02-10", "2026-02-20", "2026-02-21")
        == [
          "overdue 2026-01-31", "waived 2026-01-31", "waived 2026-01-31", "overdue 2026-01-31",
        ])
    #expect(it.requirement(on: "2026-02-10")?.awarded == nil)
  }

  @Test func `A waiver changes the standing of an award too, and none of its dates`() {
    var it = Case.fitter(policy: validity("1m", window: "10d")).passing("2026-01-10")
    let before = it.requirement(on: "2026-02-20")
    it.waive("press", "2026-02-20")
    let waived = it.requirement(on: "2026-02-20")
    #expect((before?.standing, waived?.standing) == (.expired, .waived))
    #expect((before?.since, waived?.since) == (day("2026-02-11"), nil))
    #expect(before?.expires == waived?.expires && before?.windowOpens == waived?.windowOpens)
    #expect(before?.due == waived?.due && before?.routes == waived?.routes)
  }

  @Test func `Overdue is since the day after the due day, expired the day after the expiry`() {
    var it = Case.fitter(policy: validity("1m", grace: "10d"))
    #expect(it.requirement(on: "2026-03-01")?.since == day("2026-02-01"))
    it.pass("press", "2026-03-10")
    #expect(it.requirement(on: "2026-04-20")?.since == nil)
    #expect(it.requirement(on: "2026-04-21")?.since == day("2026-04-11"))
  }

  @Test func `What is suggested is never overdue but may be expired`() {
    var it = Case.fitter(policy: validity("1m"))
    it.programme.rolePaths[0].level = .suggested
    #expect(it.told(on: "2026-02-01") == ["open 2026-01-31"])
    it.pass("press", "2026-02-10")
    #expect(
      it.told(on: "2026-03-10", "2026-03-11") == ["renewal 2026-03-10", "expired 2026-03-10"])
  }

  @Test(arguments: [
    ("2026-01-10", 0, 0, 0), ("2026-01-11", 1, 1, 1), ("2026-02-10", 1, 1, 1),
    ("2026-02-11", 0, 1, 0), ("2026-03-10", 1, 1, 0), ("2026-04-10", 1, 1, 0),
    ("2026-04-15", 1, 1, 0), ("2026-04-16", 0, 1, 0), ("2026-05-01", 1, 1, 0),
  ])
  func `The figure counts what is met or not yet due`(
    on: String, compliant: Int, counted: Int, open: Int
  ) {
    var it = Case.fitter(dueWithin: "30d", policy: validity("1m", grace: "5d"))
    it.programme.rolePaths[0].opensAfter = period("10d")
    it.pass("press", "2026-03-10")
    it.waive("press", "2026-05-01")
    var figure = Compliance()
    figure.add(it.requirements(on: day(on)), isOnLeave: false)
    #expect(
      [figure.compliant, figure.counted, figure.open] == [compliant, counted, open])
  }

  @Test(arguments: [
    ("open", false), ("passed", true), ("waived", true), ("expired", false), ("expert", true),
    ("suggested", true), ("upcoming", false),
  ])
  func `Clear asks for the required starter tier alone, and for more than open`(
    how: String, isClear: Bool
  ) {
    var it = Case.fitter(policy: validity("1m"))
    switch how {
    case "passed": it.pass("press", "2026-06-01")
    case "waived": it.waive("press", "2026-01-01")
    case "expired": it.pass("press", "2026-01-02")
    case "expert": it.programme.rolePaths[0].tier = .expert
    case "suggested": it.programme.rolePaths[0].level = .suggested
    case "upcoming": it.programme.rolePaths[0].opensAfter = period("1y")
    default: it.programme.rolePaths[0].dueWithin = nil
    }
    #expect(it.requirements(on: day("2026-06-10")).isClear(for: "fitter") == isClear)
  }
}
