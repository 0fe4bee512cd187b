import Model
import Storage
import TUI
import Testing

/// A PIN that is typed where a number is asked for, or after the page has changed.
struct KioskSecretTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  @Test(arguments: ["P2<enter>*<enter>482915<enter>", "<f3>482915<enter>407182<enter>"])
  mutating func `What was typed for a number is not repeated`(keys: String) {
    #expect(!picture(keys).contains("482915"))
    #expect(picture().contains(/no such number|That number has no PIN yet/))
  }

  @Test mutating func `Nor is a number that signed nothing`() {
    let page = picture(Self.signing + "<enter><f4>482915<enter>")
    #expect(page.contains("Nobody of that number signed here") && !page.contains("482915"))
  }

  @Test mutating func `A PIN goes nowhere once the list was changed under it`() throws {
    _ = picture("P2<enter>*<enter>P1<enter>4071")
    try store.put(.checklistItem(ChecklistItem(course: "LOCK", id: "a", text: "Waits")))
    wait(to: 1001)
    let page = picture("82")
    #expect(page.contains("was changed meanwhile: go through it again"))
    #expect(!page.contains("82") && !page.contains("Observer number"))
    #expect(picture("<enter>").contains("Step 3 of 4"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `What is signed stays in sight after a wrong number`() {
    let page = picture("P2<enter>*<enter>P9<enter>")
    #expect(page.contains("There is no such number.") && page.contains("You are about to sign"))
  }
}
