import Model
import Storage
import TUI
import Testing

/// A checklist that is changed while somebody goes through it.
struct KioskRewordingTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  @Test mutating func `A checklist that was changed meanwhile is not signed`() throws {
    _ = picture("P2<enter>*<enter>P1<enter>")
    let item = ChecklistItem(course: "LOCK", id: "d", text: "Waits", isRequired: false)
    try store.put(.checklistItem(item))
    #expect(picture("407182<enter>").contains("was changed meanwhile: go through it again"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    let again = picture("<esc>")
    #expect(again.contains("Waits") && again.contains("look at each again"))
    #expect(picture("<enter>P1<enter>407182<enter>").contains("✓ SIGNED"))
  }

  private func reword() throws {
    try store.put(.checklistItem(ChecklistItem(course: "LOCK", id: "a", text: "Hides the key")))
  }

  @Test mutating func `An answer goes with the words it was given to`() throws {
    _ = picture("P2<enter>*<enter>P1<enter>")
    try reword()
    let again = picture("<esc>")
    #expect(again.contains(/Hides the key +· open/) && again.contains("answer it again"))
    #expect(again.contains(/Tries the start button +✓ met/))
    #expect(picture("<enter>").contains("Answer every criterion"))
  }

  @Test mutating func `No key answers what was not shown yet`() throws {
    _ = picture("P2<enter>")
    try reword()
    wait(to: 1001)
    #expect(picture("1").contains(/Hides the key +· open/))
    #expect(picture("1").contains(/Hides the key +✓ met/))
  }

  @Test mutating func `A note that is being typed goes with it`() throws {
    _ = picture("P2<enter>2too slow")
    try reword()
    wait(to: 1001)
    #expect(picture().contains("answer it again"))
    #expect(!picture("<enter>").contains("too slow"))
  }
}
