import Model
import Storage
import TUI
import Testing

struct MouseTests {
  private var session: Session<Store>

  init() throws {
    session = try .workshop()
    _ = session.picture()
  }

  /// The picture after a click on the first cell of some words.
  private mutating func click(_ words: String) throws -> String {
    let lines = session.picture().split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(words) })
    let before = try #require(lines[row].firstRange(of: words)?.lowerBound)
    let column = String(lines[row][..<before]).columns
    session.point(Mouse(.press, row: row, column: column))
    session.point(Mouse(.release, row: row, column: column))
    return session.picture()
  }

  @Test mutating func `A click puts the cursor there, and a second one opens it`() throws {
    #expect(try click("Ben Ode").contains("▸ Ben Ode"))
    #expect(try click("Ben Ode").hasPrefix("━━ Ben Ode · P2"))
  }

  @Test mutating func `A click goes to another pane`() throws {
    #expect(try click("Fitter").contains("━━ 1 Roles"))
    #expect(session.picture().contains("▸ Fitter"))
    #expect(session.picture().contains("3 Learners · 1 of 5"))
    #expect(try click("All roles").contains("━━ 1 Roles"))
  }

  @Test mutating func `The line between two panes is dragged`() {
    #expect(
      session.picture("", 100, 30).lines(1...1).hasPrefix("── 1 Roles ─────────────────────│"))
    session.point(Mouse(.press, row: 9, column: 32))
    session.point(Mouse(.drag, row: 9, column: 25))
    session.point(Mouse(.release, row: 9, column: 25))
    #expect(session.picture("", 100, 30).lines(1...1).hasPrefix("── 1 Roles ──────────────│━"))
    session.point(Mouse(.drag, row: 9, column: 40))
    #expect(session.picture("", 100, 30).lines(1...1).hasPrefix("── 1 Roles ──────────────│━"))
  }

  @Test mutating func `The line above the details is dragged`() {
    let before = session.picture("", 80, 24).split(separator: "\n").count { $0.hasPrefix("── ") }
    session.point(Mouse(.press, row: 15, column: 10))
    session.point(Mouse(.drag, row: 12, column: 10))
    let lines = session.picture("", 80, 24).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(before == 3 && lines[12].hasPrefix("── Ana Ruíz"))
  }

  @Test mutating func `The wheel moves the cursor`() {
    session.point(Mouse(.wheelDown, row: 5, column: 40))
    #expect(session.picture().contains("▸ ليلى حداد"))
    session.point(Mouse(.wheelUp, row: 5, column: 40))
    #expect(session.picture().contains("▸ Ana Ruíz"))
  }

  @Test mutating func `A click chooses in a dialog, and never confirms`() throws {
    _ = session.picture("a")
    #expect(try click("Tool care").contains("│ ▸ Tool care"))
    _ = session.picture("<enter><c-p>")
    for row in 0..<22 { session.point(Mouse(.press, row: row, column: 20)) }
    #expect(session.picture().contains("Nothing has been changed yet"))
  }

  @Test mutating func `Nothing happens beyond the screen`() {
    let before = session.picture()
    session.point(Mouse(.press, row: 23, column: 5))
    session.point(Mouse(.press, row: 2, column: 500))
    session.point(Mouse(.drag, row: 2, column: 5))
    #expect(session.picture() == before)
  }
}
