import Model
import Testing

/// rules.md §2, §3, §5 and §7.
struct RouteTests {
  @Test(arguments: [
    ("2025-12-31", nil), ("2026-01-01", Standing.open), ("2026-01-31", .open),
    ("2026-02-01", .overdue),
  ])
  func `A role's path is due so long after the tenure's start`(on: String, is: Standing?) {
    #expect(Case.fitter().standing(on: on) == `is`)
  }

  @Test func `A tier opens after its time and is due from the opening`() {
    var it = Case.fitter()
    it.programme.rolePaths[0].opensAfter = period("60d")
    #expect(it.standing(on: "2026-03-01") == .upcoming)
    #expect(it.standing(on: "2026-03-02") == .open)
    #expect(it.requirement(on: "2026-03-02")?.due == day("2026-04-01"))
  }

  @Test func `People already in the role get the full time from since`() {
    var it = Case.fitter()
    it.programme.steps[0].since = day("2026-05-01")
    #expect(it.standing(on: "2026-04-30") == nil)
    #expect(it.requirement(on: "2026-05-01")?.due == day("2026-05-31"))
  }

  @Test func `A suggested step is never overdue`() {
    var it = Case.fitter()
    it.programme.steps[0].level = .suggested
    #expect(it.requirement(on: "2026-11-22")?.level == .suggested)
    #expect(it.standing(on: "2026-11-22") == .open)
  }

  @Test func `A required route makes it required, and only required ones date it`() {
    var it = Case.fitter(dueWithin: "1y")
    it.programme.rolePaths[0].level = .suggested
    it.learner.assignments = [
      Assignment(
        .person("ana"), .course("press"), assigned: day("2026-03-01"), due: .within(period("2y")))
    ]
    let requirement = it.requirement(on: "2026-11-22")
    #expect(requirement?.level == .required)
    #expect(requirement?.opens == day("2026-03-01"))
    #expect(requirement?.due == day("2028-03-01"))
    #expect(
      requirement?.routes.map(\.label) == [
        "assignment:course:press", "role:fitter/path:basics/starter",
      ])
  }

  @Test func `An assignment is withdrawn on the first day without it`() {
    var it = Case.fitter()
    it.learner.tenures = []
    it.learner.assignments = [
      Assignment(
        .person("ana"), .path("basics"), assigned: day("2026-03-01"), due: .on(day("2026-04-01")),
        withdrawn: day("2026-05-01"))
    ]
    #expect(it.standing(on: "2026-04-30") == .overdue)
    #expect(it.standing(on: "2026-05-01") == nil)
  }

  @Test func `A group's fixed due day before the joining counts as the joining`() {
    var it = Case.fitter()
    it.learner.tenures = []
    it.learner.memberships = [Membership(group: "night", person: "ana", from: day("2026-06-01"))]
    it.learner.assignments = [
      Assignment(
        .group("night"), .path("basics"), assigned: day("2026-03-01"), due: .on(day("2026-04-01")))
    ]
    #expect(it.requirement(on: "2026-06-01")?.due == day("2026-06-01"))
    #expect(it.standing(on: "2026-06-01") == .open)
  }

  @Test func `After the last route ends awards stay and no requirement does`() {
    var it = Case.fitter(policy: validity("2y")).passing("2026-02-01")
    it.learner.tenures[0].end = day("2026-06-30")
    #expect(it.requirement(on: "2026-06-30")?.level == .required)
    #expect(it.requirement(on: "2026-07-01")?.level == nil)
    #expect(it.standing(on: "2026-07-01") == .current)
  }

  @Test func `Nobody is late on the first day because of an old certificate`() {
    let it = Case.fitter(policy: validity("1y")).passing("2020-02-01")
    #expect(it.standing(on: "2026-01-01") == .open)
    #expect(it.requirement(on: "2026-01-01")?.due == day("2026-01-31"))
  }

  @Test func `On returning, what expired meanwhile is expired with its old day`() {
    var it = Case.fitter(since: "2020-01-01", policy: validity("1y")).passing("2020-01-10")
    it.learner.tenures[0].end = day("2020-12-31")
    it.learner.tenures.append(Tenure(person: "ana", role: "fitter", start: day("2026-01-01")))
    #expect(it.standing(on: "2026-01-01") == .expired)
    #expect(it.requirement(on: "2026-01-01")?.due == day("2021-01-10"))
  }

  @Test func `A record counts for another course through others, on its own day`() {
    var it = Case.fitter(policy: validity("1y"))
    it.programme.courses += [Course(id: "a", title: "A"), Course(id: "b", title: "B")]
    it.programme.equivalences = [
      Equivalence(course: "a", countsAs: "b"), Equivalence(course: "b", countsAs: "press"),
    ]
    it.pass("a", "2026-03-01")
    #expect(it.requirement(on: "2026-04-01")?.expires == day("2027-03-01"))
  }

  @Test func `A revocation removes the record from its own day on`() {
    var it = Case.fitter().passing("2026-01-10")
    it.learner.revocations = [
      Revocation(
        person: "ana", subject: .course("press"), recordOn: day("2026-01-10"),
        on: day("2026-03-01"), reason: "typo")
    ]
    #expect(it.standing(on: "2026-02-28") == .current)
    #expect(it.standing(on: "2026-03-01") == .overdue)
  }

  @Test func `A waiver changes the standing and nothing else`() {
    var it = Case.fitter()
    it.learner.waivers = [
      Waiver(
        person: "ana", subject: .course("press"), from: day("2026-03-01"),
        until: day("2026-03-31"), reason: .medical)
    ]
    #expect(it.standing(on: "2026-02-28") == .overdue)
    #expect(it.standing(on: "2026-03-31") == .waived)
    #expect(it.requirement(on: "2026-03-31")?.due == day("2026-01-31"))
    #expect(it.requirement(on: "2026-03-31")?.since == nil)
    #expect(it.standing(on: "2026-04-01") == .overdue)
  }

  @Test func `Strict order blocks a step until the earlier positions are done`() {
    var it = Case.fitter(policy: validity("1m"))
    it.programme.courses.append(Course(id: "weld", title: "Weld"))
    it.programme.paths[0].order = .strict
    it.programme.steps.append(Step(path: "basics", position: 2, course: "weld"))
    #expect(it.requirement(.course("weld"), on: "2026-03-01")?.blockedBy == ["press"])
    it.pass("press", "2026-01-05")
    #expect(it.requirement(.course("weld"), on: "2026-11-22")?.blockedBy == [])
  }

  @Test func `What a course needs has to be met on the day itself`() {
    var it = Case.fitter(policy: validity())
    it.programme.courses += [
      Course(id: "a", title: "A", policy: validity("1m")), Course(id: "b", title: "B"),
    ]
    it.programme.prerequisites = [
      Prerequisite(course: "press", needs: "a", any: "x"),
      Prerequisite(course: "press", needs: "b", any: "x"),
    ]
    it.pass("a", "2026-02-01")
    #expect(it.requirement(on: "2026-03-01")?.blockedBy == [])
    #expect(it.requirement(on: "2026-03-02")?.blockedBy == ["a", "b"])
  }

  @Test func `While one of a choice is met only that one gives a route`() {
    var it = Case.fitter()
    it.programme.courses.append(Course(id: "weld", title: "Weld"))
    it.programme.steps[0].choose = 1
    it.programme.steps.append(Step(path: "basics", position: 1, course: "weld", choose: 1))
    #expect(it.requirements(on: day("2026-01-05")).count == 2)
    it.pass("weld", "2026-01-06")
    #expect(it.requirements(on: day("2026-01-06")).map(\.subject) == [.course("weld")])
  }
}
