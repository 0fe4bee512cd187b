import GRDB
import Model
import Storage
import Testing

struct StoreTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
  }

  @Test func `What was put is read back`() throws {
    let act = try store.perform(
      Putting([.person(ana), .course(press), .record(passed)]), by: actor)
    #expect(act?.changes == 3)
    #expect(try store.person(ana.id) == ana)
    #expect(try store.record(of: ana.id)?.records == [passed])
    #expect(try store.curriculum().courses == [press.id: press])
  }
}
