import Model
import Storage
import TUI
import Testing

struct BulkTests {
  @Test func `One course is recorded for all who are marked, in one act`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let preview = session.picture("<space><space>scare<tab><tab><tab><c-p>")
    #expect(preview.contains("Record that 2 learners passed Care of tools"))
    _ = session.picture("y")
    #expect(try store.record(of: "P1")?.records.map(\.subject) == [.course("CARE")])
    #expect(try store.record(of: "P5")?.records.map(\.subject) == [.course("CARE")])
    _ = session.picture("zy")
    #expect(try store.record(of: "P5")?.records.isEmpty == true)
  }

  @Test func `Who is refused is listed, and the others go ahead if that is wanted`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("atool<enter><c-p>y")
    let refused = session.picture("<c-a>atool<enter><c-p>")
    #expect(refused.contains("It is refused for 1 of 5 learners."))
    #expect(refused.contains("Ana Ruíz (P1)"))
    let rest = session.picture("s")
    #expect(rest.contains("Assign Tool care to 4 learners"))
    _ = session.picture("y")
    #expect(try store.record(of: "P1")?.assignments.count == 1)
    #expect(try store.record(of: "P4")?.assignments.count == 1)
  }

  @Test func `What is refused for everybody is not offered for the rest`() throws {
    var session = try Session.workshop()
    _ = session.picture("<c-a>atool<enter><c-p>y")
    let refused = session.picture("atool<enter><c-p>")
    #expect(refused.contains("already: withdraw that first."))
    #expect(!refused.contains("s go on"))
    #expect(session.picture("s").foot(1).contains("There is nobody to go on without."))
  }
}
