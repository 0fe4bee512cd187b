import Model
import Storage
import Synchronization
import TUI
import Testing

struct CopyTests {
  /// What a session put on the clipboard.
  private final class Clipboard: Sendable {
    private let held = Mutex("")
    var text: String { held.withLock { $0 } }
    func take(_ text: String) { held.withLock { $0 = text } }
  }

  private let clipboard = Clipboard()

  private func session(over store: Store) -> Session<Store> {
    Session(
      DeskScreen(for: office), records: store, actor: office,
      outside: Outside(copy: { [clipboard] in clipboard.take($0) }))
  }

  @Test func `A learner is copied with where they stand`() throws {
    var session = try session(over: .workshop())
    #expect(session.picture("jjy").foot(1).contains("✓ Copied 1 row."))
    #expect(
      clipboard.text
        == "P2\tBen Ode\tP1\t0\t3\t2026-09-22\toverdue\tLOCK\tLock out the press\n")
  }

  @Test func `Everybody listed is copied in the order of the list, below the columns' names`()
    throws
  {
    var session = try session(over: .workshop())
    #expect(session.picture("2jOY").foot(1).contains("✓ Copied 3 rows."))
    let lines = clipboard.text.split(separator: "\n").map { $0.prefix(3) }
    #expect(lines == ["per", "P3\t", "P2\t", "P5\t"])
  }

  @Test(arguments: [
    ("4Y", "person\tname\t"), ("4y", "P1\tAna Ruíz"), ("5Y", "from\tthrough"),
    (":lock<up><enter>Y", "person\tname\tsubject"), ("6y", "2\t"), ("6Y", "act\tat\tactor"),
  ])
  func `Every list that can be written to a file is copied`(keys: String, start: String) throws {
    var session = try session(over: .workshop())
    let foot = session.picture(keys).foot(1)
    #expect(foot.contains("✓ Copied"))
    #expect(clipboard.text.hasPrefix(start))
  }

  @Test func `More than a clipboard takes is not copied`() throws {
    let store = try Store.workshop()
    let crowd = (1...1_500).map {
      Person(id: Person.ID("Q\($0)"), name: "Zoë of the long name \($0)")
    }
    try store.perform(Putting(crowd.map(Entry.person)), by: office)
    var session = session(over: store)
    #expect(session.picture("Y").foot(1).contains("! 1,505 rows are more than a clipboard takes"))
    #expect(clipboard.text.isEmpty)
  }

  @Test func `Nothing that a terminal obeys is copied`() throws {
    let store = try Store.workshop()
    try store.put(.person(Person(id: "P0", name: "Abe\u{1B}[201~\tFirst\u{202E}")))
    var session = session(over: store)
    _ = session.picture("y")
    #expect(clipboard.text.unicodeScalars.allSatisfy { $0 == "\t" || $0 == "\n" || $0.value > 31 })
    #expect(!clipboard.text.contains("\u{202E}"))
    #expect(clipboard.text.split(separator: "\t", omittingEmptySubsequences: false).count == 9)
  }
}
