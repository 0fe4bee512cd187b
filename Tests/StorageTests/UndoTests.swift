import Model
import Storage
import Testing

/// Undoing acts that touch every table, and many rows.
struct UndoTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    try store.put(.holiday(Holiday(day: day.next, name: "First")))
    try store.perform(Doing(everything.map(Change.put)), by: office)
  }

  private func entries() throws -> [Entry] {
    try Table.allCases.flatMap { try store.entries(of: $0) }
  }

  @Test func `Rows of every table go and come back with every cell`() throws {
    let before = try entries()
    try store.perform(Undo(.act(2)), by: office)
    #expect(try entries() == [.holiday(Holiday(day: day.next, name: "First"))])
    try store.perform(Undo(.act(3)), by: office)
    #expect(try entries() == before)
    #expect(try store.verify().findings == [])
  }

  @Test func `Rows that were changed and deleted are as they were`() throws {
    var course = lathe
    (course.title, course.policy) = ("Lathe", ValidityPolicy())
    let before = Set(try entries())
    let leave = Leave(person: "ana", from: day)
    try store.perform(
      Doing([.put(.course(course)), .retract(.leave(leave)), .retract(.record(passed))]), by: office
    )
    try store.perform(Undo(.latest), by: office)
    #expect(Set(try entries()) == before)
    #expect(try store.verify().findings == [])
  }

  @Test func `A number that is another row's by now does not stand in the way`() throws {
    let (ana, ben) = (Leave(person: "ana", from: day.next), Leave(person: "ben", from: day))
    try store.put(.leave(ana))
    try store.perform(Undo(.latest), by: office)
    try store.put(.leave(ben))
    try store.perform(Undo(.latestUndone), by: office)
    #expect(try store.entries(of: .leaves).suffix(2) == [.leave(ben), .leave(ana)])
    try store.retract(.leave(ana))
    #expect(throws: Refusal.self) { try store.perform(Undo(.act(6)), by: office) }
  }

  @Test func `Many rows are undone as one act, and the dates for the lists with them`() throws {
    let people = (1...700).map { Person(id: Person.ID("p\($0)"), name: "Person \($0)") }
    let records = people.map {
      TrainingRecord(person: $0.id, subject: .course("press"), on: day)
    }
    try store.freshen(on: day)
    let act = try store.perform(
      Doing(people.map { .put(.person($0)) } + records.map { .put(.record($0)) }), by: office)
    try store.freshen(on: day)
    let undoing = try store.perform(Undo(.latest), by: office)
    #expect(act?.changes == 1400 && undoing?.changes == 1401)
    #expect(try store.entries(of: .people).count == 2)
    try store.perform(Undo(.latestUndone), by: office)
    #expect(try store.entries(of: .records).suffix(700) == records.map(Entry.record)[...])
    #expect(try store.verify().findings == [])
  }
}
