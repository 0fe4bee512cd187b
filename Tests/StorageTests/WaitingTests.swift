import GRDB
import Model
import Testing

@testable import Storage

/// What waits to be demonstrated: p1 and p2 learn `press`, which p9 is above p1 to sign.
struct WaitingTests {
  let database: DatabaseQueue
  let store: Store

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.put(
      .course(Course(id: "press", title: "Press", signers: [.supervisor])),
      .checklistItem(ChecklistItem(course: "press", id: "a", text: "Locks it")),
      .course(Course(id: "saw", title: "Saw", signers: [.anyone])),
      .person(Person(id: "p9", name: "Chief")),
      .person(Person(id: "p8", name: "Foreman", supervisor: "p9")),
      .person(Person(id: "p1", name: "One", supervisor: "p8")),
      .person(Person(id: "p2", name: "Two")),
      .assignment(Assignment(.person("p1"), .course("press"), assigned: day, due: .on(day.next))),
      .assignment(Assignment(.person("p2"), .course("press"), assigned: day, due: .on(day))),
      .assignment(Assignment(.person("p9"), .course("saw"), assigned: day)))
    try store.freshen(on: day)
  }

  private func waiting(for observer: Person.ID? = nil, on day: Day = day) throws -> [String] {
    let reach = try observer.flatMap { try store.person($0) }.map {
      try store.signingReach(of: $0, on: day)
    }
    let list = try #require(try store.waiting(for: reach, first: 10, on: day))
    #expect(list.count == list.first.count)
    return list.first.map { "\($0.person) \($0.course)\($0.isLate ? " late" : "")" }
  }

  @Test func `What waits is listed by due day, what is late first`() throws {
    #expect(try waiting() == ["p2 press", "p1 press"])
    #expect(try waiting(on: day.next) == ["p2 press late", "p1 press"])
    #expect(try store.waiting(for: nil, first: 1, on: day)?.count == 2)
  }

  @Test func `A course waits from its first checklist item to its last`() throws {
    let item = Entry.checklistItem(ChecklistItem(course: "saw", id: "a", text: "Wears gloves"))
    try store.put(item)
    #expect(try waiting().contains("p9 saw"))
    try store.retract(item)
    #expect(try !waiting().contains("p9 saw"))
    #expect(try store.verify().findings == [])
  }

  @Test func `Who is above somebody signs for them, at any distance, and nobody else`() throws {
    #expect(try waiting(for: "p9") == ["p1 press"])
    #expect(try waiting(for: "p8") == ["p1 press"])
    #expect(try waiting(for: "p1") == [])
  }

  @Test func `What anybody may sign waits for everybody but the learner`() throws {
    try store.put(.checklistItem(ChecklistItem(course: "saw", id: "a", text: "Wears gloves")))
    #expect(try waiting(for: "p2") == ["p9 saw"])
    #expect(try waiting(for: "p9") == ["p1 press"])
  }

  @Test func `A group's members and marked holders sign for whoever learns it`() throws {
    try store.put(
      .course(Course(id: "press", title: "Press", signers: [.group("leads"), .holder])),
      .membership(Membership(group: "leads", person: "p2", from: day)),
      .person(Person(id: "p8", name: "Foreman", observerOf: ["press"])),
      .record(TrainingRecord(person: "p8", subject: .course("press"), on: day)))
    #expect(try waiting(for: "p2") == ["p1 press"])
    #expect(try waiting(for: "p8") == ["p2 press", "p1 press"])
    #expect(try waiting(for: "p9") == [])
  }

  @Test(arguments: ["DELETE FROM waiting", "UPDATE waiting SET isLate = 1"])
  func `A list that does not follow from the facts is found`(sql: String) throws {
    try database.write { try $0.execute(sql: sql) }
    let findings = try store.verify().findings.map(\.description)
    #expect(findings.count == 1 && findings[0].hasPrefix("The dates kept for the lists"))
  }
}
