import GRDB
import Model
import Storage
import Testing

struct StoreTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
  }

  @Test func `Every table gives back the rows that were put, in their order`() throws {
    try store.perform(Doing(everything.map(Change.put)), by: office)
    for table in Table.allCases {
      let put = everything.filter { $0.table == table }
      #expect(try store.entries(of: table).map(\.cells) == put.map(\.cells))
      #expect(try !store.isEmpty(table))
    }
  }

  @Test func `A row is found by its key`() throws {
    try store.perform(Doing(everything.map(Change.put)), by: office)
    for entry in everything {
      #expect(try store.entry(like: entry)?.cells == entry.cells)
    }
  }

  @Test func `A row of an unknown key is not found`() throws {
    for entry in everything {
      #expect(try store.entry(like: entry) == nil)
    }
  }

  @Test func `A person's record has all that concerns them`() throws {
    try store.perform(Doing(everything.map(Change.put)), by: office)
    let record = try #require(try store.record(of: "ben"))
    #expect(record.person == ben)
    #expect(record.memberships.map(\.group) == ["leads"])
    #expect(record.tenures.map(\.role) == ["fitter"])
    #expect(record.assignments.map(\.assignee) == [.person("ben"), .group("leads")])
    #expect(record.records.map(\.subject) == [.certification("card")])
    #expect(record.revocations.count == 1)
    #expect(record.waivers.map(\.subject) == [.course("lathe")])
    #expect(record.extensions.isEmpty)
    #expect(try store.record(of: "ana")?.leaves.count == 1)
    #expect(try store.record(of: "nobody") == nil)
  }

  @Test func `The catalogue is read anew after it was changed`() throws {
    try store.put(.course(press))
    #expect(try store.curriculum().courses == ["press": press])
    try store.put(.course(lathe))
    #expect(try store.curriculum().courses == ["press": press, "lathe": lathe])
  }

  @Test func `A group has the members of the day`() throws {
    try store.perform(Doing(everything.map(Change.put)), by: office)
    #expect(try store.hasGroup("leads"))
    #expect(try !store.hasGroup("night"))
    #expect(try store.members(of: "leads", on: day.next) == ["ana", "ben"])
    #expect(try store.members(of: "leads", on: day.advanced(by: 2)) == ["ben"])
    #expect(try store.members(of: "leads", on: day.previous) == [])
  }

  @Test func `A demonstration is read back as it was signed`() throws {
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office)
    #expect(try store.observations(of: "ben", in: "press") == [demonstrated])
    #expect(try store.signatures(of: "ben", in: "press") == [signed])
  }

  @Test func `What a workflow decides on is the file within its transaction`() throws {
    try store.put(.person(ana))
    struct Renaming: Workflow {
      var words: String { "rename" }
      func decide(in records: some Records, by actor: Actor) throws -> [Change] {
        var person = try #require(try records.person("ana"))
        person.name += "!"
        return [.put(.person(person))]
      }
    }
    #expect(try store.preview(Renaming(), by: office).count == 1)
    try store.perform(Renaming(), by: office)
    #expect(try store.person("ana")?.name == "Ana Ruíz!")
  }
}
