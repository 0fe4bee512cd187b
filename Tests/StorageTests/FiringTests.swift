import GRDB
import Model
import Storage
import Testing

/// Firings of the ladder as facts of the file.
struct FiringTests {
  let database: DatabaseQueue
  let store: Store

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try store.perform(Doing([.fire(fired)]), by: office)
    try store.perform(Doing([.acknowledge(noted)]), by: office)
  }

  @Test func `A firing and its acknowledgement are read as they were written`() throws {
    #expect(try store.firings(of: "ben") == [fired])
    #expect(try store.acknowledgements(of: nil) == [noted])
    #expect(try store.acknowledgements(of: "ana") == [])
    #expect(try store.acts(ActQuery(person: "ben", limit: 2)).map(\.number) == [3, 2])
    #expect(try store.verify().findings == [])
  }

  @Test(arguments: ["firing SET due = due + 1", "acknowledgement SET day = day + 1"])
  func `An edited one is found`(edit: String) throws {
    let table = edit.prefix { $0 != " " }
    try database.write {
      try $0.execute(sql: "DROP TRIGGER \(table)IsNeverChanged; UPDATE \(edit)")
    }
    let findings = try store.verify().findings.map(\.description)
    #expect(findings.contains { $0.hasPrefix("Row 1 of \(table) is not what act") })
  }

  @Test(arguments: [2, 3])
  func `What was told can not be untold`(act: Int) {
    #expect(throws: Refusal.undo(.told(act))) {
      try store.perform(Undo(.act(act)), by: office)
    }
  }

  @Test func `A rung is on record once in a due cycle`() throws {
    #expect(throws: (any Error).self) { try store.perform(Doing([.fire(fired)]), by: office) }
    var next = fired
    next.cycle = day.next
    try store.perform(Doing([.fire(next)]), by: office)
    #expect(try store.firings(of: nil) == [fired, next])
  }
}
