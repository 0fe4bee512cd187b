import Foundation
import Model
import Storage
import TUI
import Testing

struct PaletteTests {
  @Test func `Every action of the screen below stands in the palette with its key`() throws {
    var session = try Session.workshop()
    _ = session.picture(":", 120, 40)
    for binding in DeskScreen.keys.bindings where binding.action != .palette {
      let picture = session.picture("<c-u>" + binding.explanation, 120, 40)
      let lines = picture.split(separator: "\n").filter {
        $0.contains(binding.explanation.prefix(40))
      }
      #expect(lines.contains { $0.contains(" \(binding.keys[0])  ") }, "\(binding.keys[0])")
    }
  }

  @Test func `Enter does what the key of an action does`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":turn the<enter>").contains("by name ▼"))
    #expect(session.picture(":end the pro<enter>").isEmpty || session.isOver)
  }

  @Test func `A person is found without case and diacritics and opened`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":RUIZ").contains("│ ▸ Ana Ruíz"))
    #expect(session.picture("<enter>").hasPrefix("━━ Ana Ruíz · P1 "))
    #expect(session.picture("q").contains("3 Learners"))
  }

  @Test func `Letters in their order find a course, and the closest comes first`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":sftylw").contains("│ ▸ Safety law"))
    #expect(session.picture("<enter>").hasPrefix("━━ Safety law · everything "))
  }

  @Test func `A role and a path open their matrix`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":fitter<enter>").hasPrefix("━━ Matrix · Fitter · 1 person × 1 "))
    #expect(session.picture("q:press operation<enter>").contains("Matrix · Press operation · 3"))
  }

  @Test func `Letters that nothing has are told, and Enter does nothing`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":zzzz").contains("Nothing here has these letters."))
    #expect(session.picture("<enter>").contains("Go to, or do"))
    #expect(session.picture("<esc>").contains("3 Learners"))
  }

  @Test func `Going up from the first line leads through what was typed before`() throws {
    var kept: [String] = []
    var session = Session(
      DeskScreen(for: office), records: try Store.workshop(), actor: office,
      outside: Outside(history: { ["ruiz", "fitter"] }, remember: { kept.append($0) }))
    #expect(session.picture(":<up>").contains("│ : fitter"))
    #expect(session.picture("<up>").contains("│ ▸ Ana Ruíz"))
    #expect(session.picture("<down>").contains("│ : fitter"))
    #expect(session.picture("<enter>").hasPrefix("━━ Matrix · Fitter"))
    #expect(kept == ["fitter"])
  }

  @Test func `An action that has a subcommand names it`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":assign a path", 120, 40).contains(" a  signoff assign"))
  }

  @Test func `Every subcommand that is named is in the manual`() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = try String(contentsOf: root.appending(path: "docs/signoff.1"), encoding: .utf8)
    for call in PalettePage.calls.values { #expect(page.contains("\n.SS signoff \(call)\n")) }
  }
}
