import Model
import Storage
@testable import TUI
import Testing

/// A statement that is longer than the screen: forty of sixty items are not yet met.
struct KioskReadingTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
    try store.put(Self.items(10..<70))
    _ = small()
  }

  private static let finding =
    "P2<enter>" + String(repeating: "2x<enter>", count: 40) + "<enter>P1<enter>"

  private mutating func small(_ keys: String = "") -> String { picture(keys, 60, 20) }

  @Test mutating func `The PIN is taken once the end was seen, and not before`() throws {
    let first = small(Self.finding)
    #expect(first.contains("▼ more") && first.contains("Enter read on"))
    #expect(!small("407182").contains("PIN  •"))
    let last = small("<pgdn><pgdn><pgdn>")
    #expect(last.contains("It stays on record under your name.") && !last.contains("▼ more"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    #expect(small("407182<enter>").contains("✓ SIGNED"))
  }

  @Test mutating func `Enter reads on, and up reads back`() {
    #expect(small(Self.finding).contains("“I observed"))
    #expect(!small("<enter>").contains("“I observed"))
    #expect(small("<up><up><pgup>").contains("“I observed"))
  }

  @Test(arguments: [60, 80, 140])
  mutating func `No line of the statement or of what follows is cut`(width: Int) {
    _ = small("<f2>" + Self.finding)
    var shown = ""
    for _ in 0..<8 {
      shown += kiosk.draw(Size(width: width, height: 15)).text.lines(2...9)
      kiosk.press(.pageDown)
    }
    #expect(shown.contains("Looks at 45") && !shown.contains("…"))
  }

  @Test func `A line of many faces is cut at its blanks`() {
    let line = Line([Span("• Lock out: "), Span("! late", .overdue), Span(", due 12 Nov")])
    let lines = line.wrapped(to: 12, indent: 2).map { $0.spans.map(\.text).joined() }
    #expect(lines == ["• Lock out:", "  ! late,", "  due 12 Nov"])
  }
}
