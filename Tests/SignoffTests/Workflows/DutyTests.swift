import Model
import Storage
import Testing

/// Assignments and roles.
struct DutyTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  @Test func `An assignment gives a route from today`() throws {
    try yard.perform(
      .assign(
        Assign(.course("duo"), to: [.person("eve")], due: .within(Period(6, .weeks)))))
    let requirement = try #require(try yard.requirement(.course("duo"), of: "eve"))
    #expect(requirement.due == day("2027-01-03"))
    #expect(requirement.routes.map(\.label) == ["assignment:course:duo"])
  }

  @Test func `Somebody who is named twice is told once`() throws {
    let assign = Assign(.course("duo"), to: [.person("eve"), .person("eve")])
    try yard.perform(.assign(assign))
    #expect(try yard.record(of: "eve").assignments.count == 1)
  }

  @Test func `One who can not be told keeps all from being told`() throws {
    let assign = Assign(.course("duo"), to: [.person("eve"), .person("dan")])
    #expect(throws: Refusal.hasLeft("dan", day("2026-10-01"))) {
      try yard.perform(.assign(assign))
    }
    #expect(try yard.record(of: "eve").assignments.isEmpty)
  }

  @Test func `What a group is told reaches its members`() throws {
    try yard.perform(.assign(Assign(.course("duo"), to: [.group("assessors")])))
    let requirement = try yard.requirement(.course("duo"), of: "cleo")
    #expect(requirement?.routes.map(\.label) == ["group:assessors/course:duo"])
  }

  @Test func `A withdrawal ends the newest assignment that is running`() throws {
    let assign = Command.assign(Assign(.course("duo"), to: [.person("eve")]))
    try yard.perform(assign, on: "2026-03-01")
    try yard.perform(assign, on: "2026-11-21")
    try yard.perform(.withdraw(Withdraw(.course("duo"), from: [.person("eve")])))
    #expect(try yard.record(of: "eve").assignments.map(\.withdrawn) == [nil, today])
    #expect(try yard.requirement(.course("duo"), of: "eve") != nil)
  }

  @Test func `What was withdrawn today may be assigned again today`() throws {
    let assign = Command.assign(Assign(.course("duo"), to: [.person("eve")], reason: "Typo"))
    try yard.perform(assign, .withdraw(Withdraw(.course("duo"), from: [.person("eve")])), assign)
    #expect(try yard.record(of: "eve").assignments.map(\.withdrawn) == [nil])
  }

  @Test func `A group's assignment is withdrawn from the group`() throws {
    let assessors = [Assignment.Assignee.group("assessors")]
    try yard.perform(
      .assign(Assign(.course("duo"), to: assessors)),
      .withdraw(Withdraw(.course("duo"), from: assessors, on: day("2026-12-01"))))
    #expect(try yard.record(of: "cleo").assignments.map(\.withdrawn) == [day("2026-12-01")])
  }

  @Test func `A role begins on its first day and ends on its last`() throws {
    try yard.perform(.enrol(Enrol("eve", in: "fitter", start: day("2026-11-20"))))
    #expect(try yard.requirement(.course("safe"), of: "eve")?.due == day("2026-12-20"))
    try yard.perform(.leaveRole(LeaveRole("eve", from: "fitter", last: day("2026-11-21"))))
    #expect(try yard.requirement(.course("safe"), of: "eve") == nil)
    #expect(try yard.record(of: "eve").tenures.map(\.end) == [day("2026-11-21")])
  }

  @Test func `A role may be taken up again once it has ended`() throws {
    try yard.perform(
      .leaveRole(LeaveRole("ana", from: "fitter", last: day("2026-11-21"))),
      .enrol(Enrol("ana", in: "fitter")))
    #expect(try yard.record().tenures.map(\.start) == [day("2026-11-01"), today])
  }

  @Test func `Words name the first three and count the others`() {
    let people = ["a", "b", "c", "d", "e"].map { Assignment.Assignee.person(Person.ID($0)) }
    #expect(
      Assign(.path("basics"), to: people, due: .on(today), reason: "New trucks").words
        == "Assign the path basics to a, b, c and 2 more, due 2026-11-22: New trucks")
    #expect(
      Assign(.course("safe"), to: [.group("dock")], level: .suggested).words
        == "Suggest the course safe to the group dock.")
  }
}
