import Model
import Storage
import Testing

struct LedgerTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    try store.put(.person(ana), .person(ben), .course(press))
    try store.put(.record(passed))
    try store.put(.leave(Leave(person: "ben", from: day)))
  }

  @Test func `Acts come the newest first, or the oldest`() throws {
    #expect(try store.acts(ActQuery()).map(\.number) == [3, 2, 1])
    #expect(try store.acts(ActQuery(isNewestFirst: false)).map(\.number) == [1, 2, 3])
    #expect(try store.acts(ActQuery(before: 3, limit: 1)).map(\.number) == [2])
  }

  @Test func `Acts are found by the person whom they concern`() throws {
    #expect(try store.acts(ActQuery(person: "ana")).map(\.number) == [2, 1])
    #expect(try store.acts(ActQuery(person: "ben")).map(\.number) == [3, 1])
    #expect(try store.acts(ActQuery(person: "eve")) == [])
    try store.retract(.record(passed))
    #expect(try store.acts(ActQuery(person: "ana")).map(\.number) == [4, 2, 1])
  }

  @Test func `Acts are found by the day from which on they were done`() throws {
    #expect(try store.acts(ActQuery(since: Day("2020-01-01"))).count == 3)
    #expect(try store.acts(ActQuery(since: Day("2199-01-01"))).isEmpty)
  }

  @Test func `An act tells who did what, and when`() throws {
    let act = try #require(try store.acts(ActQuery(limit: 1)).first)
    #expect(act.actor == "office")
    #expect(act.words == "do")
    #expect(act.at.hasSuffix("Z") && act.at.utf8.count == 20)
    #expect(act.changes == 1)
    #expect(act.rehearsal == nil)
  }
}
