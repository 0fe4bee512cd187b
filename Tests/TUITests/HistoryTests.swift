import Model
import Storage
import TUI
import Testing

struct HistoryTests {
  /// A workshop in which Ana has tool care to do, and had it withdrawn by undoing.
  private func session() throws -> Session<Store> {
    var session = try Session.workshop()
    _ = session.picture("atool<enter><c-p>y" + "zy")
    return session
  }

  @Test func `The newest act comes first, and what was undone says by which`() throws {
    var session = try session()
    let lines = session.picture("6").split(separator: "\n").dropFirst(2).map(String.init)
    #expect(session.picture("").hasPrefix("━━ History · 4 acts ━"))
    #expect(lines[0].contains("Undo 3 (Assign the path TOOLS to P1)."))
    #expect(lines[1].contains("(undone by 4) Assign the path TOOLS to P1"))
    #expect(lines[3].contains("put"))
  }

  @Test func `Enter shows what an act changed`() throws {
    var session = try session()
    let picture = session.picture("6j<enter>")
    #expect(picture.contains("Act 4 undid it."))
    #expect(picture.contains("1 change"))
    #expect(picture.contains("+ the assignment of"))
    #expect(picture.contains("path TOOLS"))
  }

  @Test(arguments: [
    ("by:office", "4 acts"), ("by:nobody", "0 acts"), ("assign", "2 acts"),
    ("ASSIGN undo", "1 act "),
    ("person:P1", "3 acts"), ("course:LOCK", "1 act "), ("course:DIE", "0 acts"),
    ("since:2000-01-01", "4 acts"), ("until:2000-01-01", "0 acts"), ("on:2000-01-01", "0 acts"),
  ])
  func `The history is filtered as it is typed`(filter: String, count: String) throws {
    var session = try session()
    #expect(session.picture("6/" + filter).hasPrefix("━━ History · \(count)"))
    #expect(session.picture("<esc>").hasPrefix("━━ History · 4 acts"))
  }

  @Test(arguments: ["colour:red", "on:tuesday"])
  func `What cannot be read of a filter is told while it is typed`(filter: String) throws {
    var session = try session()
    let picture = session.picture("6/" + filter)
    #expect(picture.contains("is no "))
    #expect(!session.picture("<c-u>").contains("is no "))
  }

  @Test func `A learner's history is what concerns them`() throws {
    var session = try session()
    #expect(session.picture("<enter>i").hasPrefix("━━ History · Ana Ruíz (P1) · 3 acts"))
    #expect(session.picture("qqjji").hasPrefix("━━ History · Ben Ode (P2) · 1 act "))
  }

  @Test func `A long history is read page by page`() throws {
    let store = try Store.workshop()
    for number in 1...450 {
      try store.put(.person(Person(id: "P9", name: "Zoe \(number)")))
    }
    var session = Session(over: store)
    #expect(session.picture("6").hasPrefix("━━ History · 200+ acts"))
    #expect(session.picture("GGG").hasPrefix("━━ History · 452 acts"))
  }

  @Test(arguments: ["6/ :", "6/on:2", "6j/x:"])
  func `A filter that can not be read lists no act, and says why`(keys: String) throws {
    var session = try session()
    let picture = session.picture(keys)
    #expect(picture.contains("No act is like that."))
    #expect(picture.contains("is no "))
  }
}
