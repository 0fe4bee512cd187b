import Model
import Storage
import Testing

@testable import TUI

/// What stands above the pages of the kiosk.
struct KioskTitleTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  private mutating func head(_ keys: String, _ width: Int) -> String {
    picture(keys, width, 15).lines(0...0)
  }

  @Test mutating func `A list longer than the screen says which part is shown`() throws {
    try store.put(Self.items(10..<40))
    #expect(head("P2<enter>", 80).contains("P2 · Lock out the press · 1–5 of 33"))
    #expect(head("<pgdn><pgdn><f2>", 80).contains("–9 von 33"))
  }

  @Test mutating func `Of course, number and name the name is cut first`() throws {
    let name = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff"
    try store.put(.person(Person(id: "P2", name: name, supervisor: "P1")))
    #expect(head("P2<enter>", 80).hasSuffix("━ Hubert Blaine … · P2 · Lock out the press"))
    #expect(head("", 60).hasSuffix("━ P2 · Lock out the press"))
    #expect(head("", 140).contains(name))
  }

  @Test func `Of a question that leaves next to nothing only the step is shown`() {
    let title = KioskTitle("Schritt 4 von 4 · Unterschreiben", "P020 · Solo endorsement, 90 days")
    #expect(title.parts(with: "", fitting: 52).left == "Schritt 4 von 4")
    #expect(title.parts(with: "", fitting: 62).left == "Schritt 4 von 4 · Unterschrei…")
  }

  @Test func `Which lines are shown stands whole, however long the course's name is`() {
    let title = KioskTitle("Step 3 of 4 · What did you see?", of: "Ben", "P4 · Pilot stage check")
    #expect(title.parts(with: "1–9 of 13", fitting: 40).right == "P4 · Pilot stage… · 1–9 of 13")
  }

  @Test(arguments: 0...90)
  func `No heading is wider than its line`(width: Int) {
    let title = KioskTitle("Step 3 of 4 · What did you see?", of: "Ben Ode", "P2 · Lock out")
    let (left, right) = title.parts(with: "1–5 of 33", fitting: width)
    #expect(left.columns + right.columns <= max(width, 16))
  }
}
