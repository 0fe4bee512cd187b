import Model
import Storage
import Testing

struct EditTests {
  let yard: Yard

  init() throws {
    yard = try Yard()
  }

  private func perform(_ edit: Edit) throws -> Act? {
    try yard.store.perform(Command.edit(edit), by: yard.actor)
  }

  private func entry(_ entry: Entry) throws -> Entry? { try yard.store.entry(like: entry) }

  @Test func `What is to be added is never put in the place of what is there`() throws {
    let ana = Entry.person(Person(id: "ana", name: "Somebody else"))
    #expect(
      try yard.refusal(of: .edit(Edit(adding: ana)))
        == "The person ana is there already: give another id, or change that one.")
    #expect(
      try yard.refusal(of: .edit(Edit(adding: .person(Person(id: "new", name: "New"))))) == nil)
  }

  @Test func `A row is changed in place, and the ledger says from what to what`() throws {
    var lift = try #require(try yard.store.curriculum().courses["lift"])
    lift.policy.validFor = Period("2y")
    lift.outcome = "Lifts"
    let act = try perform(Edit(putting: [.course(lift)], reason: "New law"))
    #expect(
      act?.words
        == "Change the course lift: valid_for 1y → 2y, outcome none → Lifts (New law).")
    #expect(try entry(.course(lift)) == .course(lift))
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `Rows that need each other are added in one act`() throws {
    let act = try perform(
      Edit(putting: [
        .rolePath(RolePath(role: "smith", path: "forge")),
        .step(Step(path: "forge", position: 1, course: "heat")),
        .role(Role(id: "smith", title: "Smith")), .path(LearningPath(id: "forge", title: "Forge")),
        .course(Course(id: "heat", title: "Heat")),
      ]))
    #expect(
      act?.words
        == "Add the starter path forge of the role smith; Add the step heat at position 1 of "
        + "forge; Add the role smith; and 2 rows more.")
    #expect(act?.changes == 5)
  }

  @Test func `A row goes together with what needs it`() throws {
    let step = Entry.step(Step(path: "truck", position: 1, course: "lift"))
    let path = Entry.path(LearningPath(id: "truck", title: ""))
    #expect(try perform(Edit(removing: [path, step]))?.changes == 2)
    #expect(try entry(path) == nil)
    #expect(try yard.store.verify().findings == [])
  }

  @Test func `A step moves to another position`() throws {
    let old = Entry.step(Step(path: "basics", position: 2, course: "lift"))
    let new = Entry.step(Step(path: "basics", position: 5, course: "lift"))
    _ = try perform(Edit(putting: [new], removing: [old]))
    #expect(try yard.store.curriculum().programme.steps.filter { $0.path == "basics" }.count == 2)
    #expect(try entry(old) == nil)
  }

  @Test func `The last member of a group may go while nothing names the group`() throws {
    let member = Membership(group: "crew", person: "eve", from: today)
    try yard.put(.membership(member))
    #expect(try perform(Edit(removing: [.membership(member)])) != nil)
  }

  @Test func `An edit that changes nothing is refused, also where a default is written out`() throws
  {
    let step = Step(path: "basics", position: 1, course: "safe", level: .required)
    #expect(
      try yard.refusal(of: .edit(Edit(putting: [.step(step)])))
        == "Everything is like that already: nothing to change.")
  }

  @Test func `Another step of a position follows the one that is changed by hand`() throws {
    let second = Step(path: "basics", position: 1, course: "press", choose: 1)
    #expect(
      try yard.refusal(of: .edit(Edit(putting: [.step(second)])))?.contains("rows that differ")
        == true)
    let meant = try Edit(putting: [.step(second)]).aligningPositions(in: yard.store)
    _ = try perform(meant)
    let steps = try yard.store.curriculum().programme.steps.filter { $0.position == 1 }
    #expect(steps.filter { $0.path == "basics" }.map(\.choose) == [1, 1])
  }

  @Test func `A new step begins on the day, so that nobody is late at once`() throws {
    let step = Step(path: "basics", position: 3, course: "press", dueWithin: Period("5d"))
    let always = try Preview(of: [.put(.step(step))], in: yard.store, on: today)
    #expect(always.differences.map(\.after?.standing) == [.overdue])
    let begun = Entry.step(step).beginning(on: today)
    let now = try Preview(of: [.put(begun)], in: yard.store, on: today)
    #expect(now.differences.map(\.after?.standing) == [.open])
    #expect(begun.beginning(on: day("2027-01-01")) == begun)
  }
}
