import Model
import Testing

/// rules.md §2: routes, anchors, tiers, levels.
struct RouteRuleTests {
  @Test func `A role's path counts from the latest of the tenure, its since and the step's`() {
    var it = Case.fitter(since: "2026-01-01", dueWithin: "10d")
    it.programme.rolePaths[0].since = day("2026-03-01")
    #expect(it.told(on: "2026-02-28", "2026-03-01") == ["-", "open 2026-03-11"])
    it.programme.steps[0].since = day("2026-02-01")
    #expect(it.told(on: "2026-03-01", "2026-03-12") == ["open 2026-03-11", "overdue 2026-03-11"])
    it.programme.steps[0].since = day("2026-04-01")
    #expect(it.told(on: "2026-03-31", "2026-04-01") == ["-", "open 2026-04-11"])
    it.learner.tenures[0].start = day("2026-05-01")
    #expect(it.told(on: "2026-04-30", "2026-05-01") == ["-", "open 2026-05-11"])
  }

  @Test func `An assignment counts from its day or the step's since`() {
    var it = Case.fitter()
    it.learner.tenures = []
    it.assign("2026-01-01", .path("basics"), due: "10d")
    #expect(it.told(on: "2025-12-31", "2026-01-01") == ["-", "open 2026-01-11"])
    it.programme.steps[0].since = day("2026-04-01")
    #expect(it.told(on: "2026-03-31", "2026-04-01") == ["-", "open 2026-04-11"])
  }

  @Test func `A group's assignment runs while the person is in the group`() {
    var it = Case.fitter()
    it.learner.tenures = []
    it.learner.memberships = [
      Membership(
        group: "night", person: "ana", from: day("2026-02-01"), until: day("2026-02-28")),
      Membership(group: "day", person: "ana", from: day("2026-01-01")),
    ]
    it.learner.assignments = [
      Assignment(
        .group("night"), .course("press"), assigned: day("2026-01-01"), due: .within(period("10d")))
    ]
    #expect(
      it.told(on: "2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01")
        == ["-", "open 2026-02-11", "overdue 2026-02-11", "-"])
  }

  @Test func `A certification's steps do not touch the route to it`() {
    var it = Case.fitter(dueWithin: "10d")
    it.programme.paths[0].kind = .certification
    it.programme.steps[0] = Step(
      path: "basics", position: 1, course: "press", level: .suggested, dueWithin: period("1d"),
      since: day("2027-01-01"))
    let requirement = it.requirement(.certification("basics"), on: "2026-01-01")
    #expect(requirement?.level == .required)
    #expect(requirement?.due == day("2026-01-11"))
    #expect(it.required(on: "2026-01-01", "2027-01-01") == [["basics"], ["basics"]])
  }

  @Test(arguments: [("30d", "2026-01-06"), ("2026-02-20", "2026-02-20"), (nil, "2026-01-06")])
  func `A step's own time replaces the path's, but no fixed day`(due: String?, is day: String) {
    var it = Case.fitter()
    it.learner.tenures = []
    it.programme.steps[0].dueWithin = period("5d")
    it.assign("2026-01-01", .path("basics"), due: due)
    #expect(it.told(on: "2026-01-01") == ["open \(day)"])
  }

  @Test func `A step's own time counts from the opening of its tier`() {
    var it = Case.fitter(dueWithin: "90d")
    it.programme.rolePaths[0].opensAfter = period("10d")
    it.programme.steps[0].dueWithin = period("5d")
    #expect(
      it.told(on: "2026-01-10", "2026-01-11", "2026-01-16", "2026-01-17")
        == [
          "upcoming 2026-01-16", "open 2026-01-16", "open 2026-01-16", "overdue 2026-01-16",
        ])
  }

  @Test func `A fixed day before the anchor counts as the anchor`() {
    var it = Case.fitter()
    it.learner.tenures = []
    it.programme.steps[0].since = day("2026-05-01")
    it.assign("2026-01-01", .path("basics"), due: "2026-02-01")
    #expect(it.told(on: "2026-05-01", "2026-05-02") == ["open 2026-05-01", "overdue 2026-05-01"])
  }

  @Test(arguments: ["role path", "step", "assignment"])
  func `Each of three may suggest`(who: String) {
    var it = Case.fitter()
    if who == "role path" { it.programme.rolePaths[0].level = .suggested }
    if who == "step" { it.programme.steps[0].level = .suggested }
    if who == "assignment" {
      it.learner.tenures = []
      it.assign("2026-01-01", due: "1d", level: .suggested)
    }
    #expect(it.requirement(on: "2026-06-01")?.level == .suggested)
    #expect(it.standing(on: "2026-06-01") == .open)
  }

  @Test func `Of several routes the earliest opening and the earliest due day count`() {
    var it = Case.fitter(dueWithin: "90d")
    it.programme.rolePaths[0].opensAfter = period("60d")
    it.assign("2026-01-20", due: "100d")
    #expect(it.requirement(on: "2026-01-19")?.opens == day("2026-03-02"))
    #expect(it.requirement(on: "2026-01-20")?.opens == day("2026-01-20"))
    #expect(it.told(on: "2026-01-19", "2026-01-20") == ["upcoming 2026-05-31", "open 2026-04-30"])
    #expect(it.requirement(on: "2026-01-20")?.routes.count == 2)
  }
}
