import Model
import Storage
import TUI
import Testing

struct ColumnsTests {
  /// The names in the list, from top to bottom.
  private func names(_ picture: String) -> [String] {
    let all = ["Ana Ruíz", "Åse Lund", "Ben Ode", "ليلى حداد", "陳 琳"]
    return picture.split(separator: "\n").compactMap { line in
      all.first { line.contains("│▸ \($0)") || line.contains("│  \($0)") }
    }
  }

  @Test func `The list is sorted by each column in turn, and its header says so`() throws {
    var session = try Session.workshop()
    #expect(session.picture(">>").contains("Done▲"))
    #expect(names(session.picture()) == ["Ben Ode", "ليلى حداد", "Åse Lund", "陳 琳", "Ana Ruíz"])
    #expect(session.picture(">").contains("Due ▲"))
    #expect(names(session.picture()) == ["Ben Ode", "Åse Lund", "陳 琳", "Ana Ruíz", "ليلى حداد"])
    #expect(session.picture(">").contains("Standing ▲"))
    #expect(names(session.picture()) == ["Ben Ode", "Åse Lund", "陳 琳", "ليلى حداد", "Ana Ruíz"])
    #expect(session.picture("<lt>O").contains("Due ▼"))
    #expect(names(session.picture()).last == "Ben Ode")
  }

  @Test func `A column is shown, moved and sorted by`() throws {
    var session = try Session.workshop()
    let picture = session.picture("C<end><space>KKKKKK<enter>", 100, 30)
    #expect(picture.contains("Supervisor       Name ▲"))
    #expect(picture.contains("Ana Ruíz         Ben Ode"))
    #expect(session.picture("<lt>").contains("by supervisor ▲"))
    #expect(names(session.picture("", 80)).count == 5)
  }

  @Test func `Columns go back to what they were, and the name stays`() throws {
    var session = try Session.workshop()
    let before = session.picture("j")
    #expect(session.picture("C<space>").foot(1).contains("The name stays."))
    #expect(!session.picture("jjj<space>").contains("Done"))
    #expect(
      session.picture("<esc>").split(separator: "\n").dropLast(2)
        == before.split(separator: "\n").dropLast(2))
  }

  @Test func `What sorts by a hidden column goes on from the first`() {
    var columns = DeskColumns([(.due, 8), (.name, 20)])
    #expect(columns.order(1, from: .standing) == .due)
    #expect(columns.order(-1, from: .standing) == .name)
    columns = .standard
    #expect(columns.order(1, from: .standing) == .name)
  }
}
