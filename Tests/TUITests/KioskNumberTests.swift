import Model
import Storage
import TUI
import Testing

/// Numbers at the kiosk, which are typed in whatever case.
struct KioskNumberTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  @Test mutating func `A signature takes numbers in any case, and so does taking it back`() throws {
    #expect(picture("p2<enter>*<enter>p1<enter>407182<enter>").contains("✓ SIGNED"))
    #expect(try store.signatures(of: "P2", in: "LOCK").map(\.signer) == ["P1"])
    #expect(picture("<enter><f4>p1<enter>").contains("The last signature of P1"))
    #expect(picture("oops<enter>407182<enter>").contains("✗ TAKEN BACK"))
  }

  @Test mutating func `So do one's own list and one's own progress`() {
    #expect(picture("p1<enter>").contains("What waits for you"))
    #expect(picture("<esc><esc><f3>p2<enter>771835<enter>").contains("Ben Ode · P2"))
  }

  @Test func `Where two numbers differ in their case only, it counts`() throws {
    try store.put(.person(Person(id: "p1", name: "Another")))
    #expect(try store.person(typed: "p1") == "p1" && store.person(typed: "P1") == "P1")
    #expect(try store.person(typed: "P2") == "P2" && store.person(typed: "p9") == nil)
  }
}
