import GRDB
import Model
import Storage
import Testing

struct ChangeTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    try store.perform(Doing(everything.map(Change.put)), by: office)
  }

  @Test func `A catalogue row is changed where it stands`() throws {
    var course = press
    course.title = "Lock out"
    try store.put(.course(course))
    #expect(try store.entries(of: .courses) == [.course(course), .course(lathe)])
  }

  @Test func `A row that is as it shall be makes no act`() throws {
    #expect(try store.put(.course(press)) == nil)
    #expect(try store.acts(ActQuery()).count == 1)
  }

  @Test func `A name in other bytes is another name`() throws {
    var person = ana
    person.name = "Ana Rui\u{301}z"
    #expect(person.name == ana.name)
    #expect(try store.put(.person(person))?.changes == 1)
    #expect(try store.person("ana")?.name.utf8.count == person.name.utf8.count)
  }

  @Test func `A decision to change nothing makes no act`() throws {
    #expect(try store.perform(Doing([]), by: office) == nil)
  }

  @Test func `A fact is not put twice`() throws {
    #expect(throws: ChangeFailure.self) { try store.put(.record(passed)) }
  }

  @Test func `A retracted fact is gone, and its key is free`() throws {
    try store.retract(.record(passed))
    #expect(try store.entry(like: .record(passed)) == nil)
    #expect(try store.record(of: "ana")?.records == [])
    var again = passed
    again.evidence = "found"
    try store.put(.record(again))
    try store.retract(.record(again))
    try store.put(.record(passed))
    #expect(try store.record(of: "ana")?.records == [passed])
    #expect(throws: ChangeFailure.self) { try store.put(.record(again)) }
  }

  @Test func `What is not there can not be retracted`() throws {
    try store.retract(.record(passed))
    #expect(throws: ChangeFailure.self) { try store.retract(.record(passed)) }
    #expect(throws: ChangeFailure.self) { try store.retract(.leave(Leave(person: "x", from: day))) }
  }

  @Test func `A tenure that is taken back is deleted, and the journal has it`() throws {
    let tenure = Tenure(person: "ben", role: "fitter", start: day)
    #expect(try store.retract(.tenure(tenure))?.changes == 1)
    #expect(try store.isEmpty(.tenures))
    #expect(try store.verify().findings == [])
  }

  @Test func `What others refer to is not deleted`() throws {
    #expect(throws: ChangeFailure.self) { try store.retract(.course(press)) }
    #expect(throws: ChangeFailure.self) { try store.retract(.person(ana)) }
  }

  @Test func `A person whom only facts name that were taken back goes, and can come back`() throws {
    let eve = Person(id: "eve", name: "Eve")
    let record = TrainingRecord(person: "eve", subject: .course("press"), on: day)
    try store.put(.person(eve), .record(record))
    #expect(throws: ChangeFailure.inUse(table: "person", key: "eve")) {
      try store.retract(.person(eve))
    }
    try store.retract(.record(record), .person(eve))
    #expect(try store.person("eve") == nil)
    #expect(try !store.roster(RosterQuery(), on: day).contains("eve"))
    try store.put(.person(Person(id: "eve", name: "Eve II")), .record(record))
    #expect(try store.record(of: "eve")?.records == [record])
    #expect(try store.verify().findings == [])
  }

  @Test func `A person who is deleted can come back`() throws {
    let eve = Person(id: "eve", name: "Eve")
    try store.put(.person(eve))
    try store.retract(.person(eve))
    #expect(try store.person("eve") == nil)
    try store.put(.person(eve), .leave(Leave(person: "eve", from: day)))
    #expect(try store.record(of: "eve")?.leaves.count == 1)
    #expect(try store.verify().findings == [])
  }

  @Test func `A refusal leaves the file as it was`() throws {
    let before = try store.entries(of: .people)
    let changes: [Change] = [
      .put(.person(Person(id: "eve", name: "Eve"))),
      .put(.record(TrainingRecord(person: "eve", subject: .course("none"), on: day))),
    ]
    #expect(throws: ChangeFailure.unknown(table: "course", code: "none")) {
      try store.perform(Doing(changes), by: office)
    }
    #expect(try store.entries(of: .people) == before)
    #expect(try store.acts(ActQuery()).count == 1)
    #expect(try store.verify().findings == [])
  }
}
