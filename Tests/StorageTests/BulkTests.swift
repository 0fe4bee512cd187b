import Model
import Storage
import Testing

struct BulkTests {
  let store: Store
  let people = (1...700).map { number in
    Person(id: id(number), name: "Person \(number)", supervisor: number < 700 ? id(700) : nil)
  }
  let records = (1...700).map { number in
    TrainingRecord(person: id(number), subject: .course("press"), on: day, evidence: "\(number)")
  }

  init() throws {
    store = try Store.inMemory()
    try store.put(.course(press))
    try put(people.map(Entry.person) + records.map(Entry.record))
  }

  @Test func `Many rows keep their order`() throws {
    #expect(try store.entries(of: .people) == people.map(Entry.person))
    #expect(try store.entries(of: .records) == records.map(Entry.record))
    #expect(try store.verify().findings == [])
  }

  @Test func `New and changed rows may come mixed`() throws {
    var changed = people
    for index in stride(from: 0, to: 700, by: 50) { changed[index].name += "!" }
    changed.insert(Person(id: "extra", name: "Extra"), at: 100)
    let act = try put(changed.map(Entry.person))
    #expect(act?.changes == 15)
    changed.append(changed.remove(at: 100))
    #expect(try store.entries(of: .people) == changed.map(Entry.person))
    #expect(try store.verify().findings == [])
  }

  @Test func `A fact that was retracted may come again among many`() throws {
    try store.retract(.record(records[0]))
    var later = records.map { record in
      var record = record
      record.on = day.next
      return record
    }
    later.insert(records[0], at: 40)
    try put(later.map(Entry.record))
    #expect(try store.entries(of: .records).count == 1400)
    #expect(try store.verify().findings == [])
  }

  @Test func `A fact that is there already stops them all`() throws {
    var later = records
    for index in later.indices.dropLast() { later[index].on = day.next }
    #expect(throws: ChangeFailure.self) { try put(later.map(Entry.record)) }
    #expect(try store.entries(of: .records).count == 700)
    #expect(try store.verify().findings == [])
  }

  @Test func `Everybody's record is the same, one by one or side by side`() throws {
    try put([
      .membership(Membership(group: "crew", person: id(3), from: day)),
      .path(LearningPath(id: "shop", title: "Shop")),
      .assignment(Assignment(.person(id(3)), .path("shop"), assigned: day)),
      .assignment(Assignment(.group("crew"), .path("shop"), assigned: day)),
    ])
    var count = 0
    try store.forEachLearner { learner in
      let one = try store.record(of: learner.person.id)
      #expect(one == learner)
      count += 1
    }
    #expect(count == 700)
  }

  @Test func `Everybody comes by identity, in whatever order they came`() throws {
    try store.put(.person(Person(id: "a", name: "First")))
    var ids: [Person.ID] = []
    try store.mapEachLearner {
      $0.person.id
    } _: {
      ids.append($0)
    }
    #expect(ids == ["a"] + people.map(\.id))
  }

  @discardableResult
  private func put(_ entries: [Entry]) throws -> Act? {
    try store.perform(Doing(entries.map(Change.put)), by: office)
  }
}

private func id(_ number: Int) -> Person.ID {
  Person.ID("p\(1000 + number)")
}

struct FirstImportTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    let people = (1...900).map { Person(id: id($0), name: "Person \($0)") }
    let catalogue: [Entry] = [
      .course(press), .path(LearningPath(id: "P", title: "Press")),
      .step(Step(path: "P", position: 1, course: press.id)),
      .membership(Membership(group: "crew", person: id(3), from: day)),
      .assignment(Assignment(.group("crew"), .path("P"), assigned: day, due: .on(day))),
    ]
    let records = people.dropFirst(5).flatMap { person in
      (0..<12).map {
        TrainingRecord(
          person: person.id, subject: .course(press.id), on: day.advanced(by: -$0),
          expires: day.advanced(by: 400 - $0))
      }
    }
    let entries = people.map(Entry.person) + catalogue + records.map(Entry.record)
    try store.perform(Doing(entries.map(Change.put)), by: office)
  }

  @Test func `A first import knows everybody's dates at once, and they are the facts'`() throws {
    #expect(try store.freshen(on: day) == 0)
    #expect(try store.verify().findings == [])
    #expect(try store.headcounts(on: day.next).everyone.late == 1)
  }
}
