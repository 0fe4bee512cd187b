import Model
import Storage
import TUI
import Testing

/// A demonstration of which something was noted on an earlier visit.
struct KioskVisitTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
    let seen = [ItemResult("a", .observed), ItemResult("b", .notYet, remark: "clipped the line")]
    let visit = Observe("P2", in: "LOCK", by: "P1", seen, on: today.advanced(by: -3))
    try store.perform(visit, by: office)
  }

  @Test mutating func `Who answered nothing signs no finding`() throws {
    #expect(picture("P2<enter><enter>").contains("Answer at least one item first."))
    #expect(picture("1<enter>").contains("Step 4 of 4"))
  }

  @Test mutating func `What was noted stands under its item, with observer and day`() {
    #expect(!picture("P2<enter>").contains("clipped"))
    #expect(picture("<down>").contains("Noted by Ana Ruíz (P1), 29 Sep 2026: clipped the line"))
  }

  @Test mutating func `It stands above the signature, too, unless the item is answered`() {
    let note = "Tries the start button · Noted by Ana Ruíz (P1), 29 Sep 2026:"
    #expect(picture("P2<enter>1<enter>").contains(note))
    #expect(picture("P1<enter>").contains(note))
    #expect(!picture("<esc><esc>P2<enter>*<enter>").contains("clipped"))
  }
}
