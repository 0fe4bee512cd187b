import Model
import Storage
import TUI
import Testing

/// The kiosk, where Ana (P1) signs for Ben (P2) and 陳 琳 (P3) has nothing waiting.
struct KioskTests {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    store = try Store.workshop()
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "P1", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    kiosk = Kiosk(
      records: store, actor: office, setup: KioskSetup(name: "Kiosk 2", keeper: "P1"), now: 1000)
  }

  private mutating func type(_ keys: String) {
    for key in Key.typed(keys) { kiosk.press(key) }
  }

  private mutating func picture(_ keys: String = "", _ size: Size? = nil) -> String {
    type(keys)
    return kiosk.draw(size ?? Size(width: 80, height: 24)).text
  }

  private mutating func wait(_ seconds: Int) {
    kiosk.pass(to: 1000 + seconds, clock: "14:02", by: office)
  }

  @Test mutating func `From sleeping to signed takes twelve keys besides the PIN`() throws {
    let keys = Key.typed("P2<enter>*<enter>P1<enter>407182<enter>")
    #expect(keys.count - 6 <= 12)
    let receipt = picture("P2<enter>*<enter>P1<enter>407182<enter>")
    #expect(receipt.contains("✓ SIGNED   receipt "))
    #expect(try store.signatures(of: "P2", in: "LOCK").map(\.signer) == ["P1"])
    let verification = try store.verify()
    #expect(verification.findings == [] && verification.notes == [])
  }

  @Test mutating func `The receipt's code finds the act again`() throws {
    let picture = picture("P2<enter>*<enter>P1<enter>407182<enter>")
    let words = picture.split(whereSeparator: \.isWhitespace)
    let code = try #require(words.firstIndex(of: "receipt").map { String(words[$0 + 1]) })
    #expect(try store.act(receipt: code.lowercased())?.words == "Sign off P2 in LOCK, by P1.")
    #expect(try store.act(receipt: "0" + code) == nil)
  }

  @Test mutating func `Not yet competent is signed too, with what was missing`() throws {
    type("P2<enter>12clipped the line<enter>1<enter>P1<enter>407182<enter>")
    let signature = try #require(try store.signatures(of: "P2", in: "LOCK").first)
    #expect(signature.statement.hasSuffix("not yet competent: Tries the start button."))
    #expect(signature.results.contains { $0.remark == "clipped the line" })
    #expect(try store.record(of: "P2")?.records == [])
    #expect(try store.verify().isWhole)
  }

  @Test mutating func `A criterion that was not met needs a note`() {
    #expect(picture("P2<enter>2<enter>").contains("Say what was missing"))
    #expect(picture("<esc><enter>").contains("Answer every criterion"))
  }

  @Test(arguments: ["P2", "P4", "nobody"])
  mutating func `Who may not sign is told so before the PIN`(signer: String) throws {
    let picture = picture("P2<enter>*<enter>\(signer)<enter>")
    #expect(!picture.contains("Enter sign"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `Who has no PIN is told so before one is asked for`() throws {
    try store.put(.person(Person(id: "P1", name: "Ana Ruíz", supervisor: "P4")))
    let picture = picture("P2<enter>*<enter>P4<enter>")
    #expect(picture.contains("That number has no PIN yet: the office gives one."))
    #expect(!picture.contains("Enter sign"))
  }

  @Test mutating func `Wrong PINs are counted, and lock`() throws {
    #expect(picture("P2<enter>*<enter>P1<enter>1<enter>").contains("2 tries are left"))
    #expect(picture("1<enter>").contains("1 try is left"))
    #expect(picture("1<enter>").contains("P1 is locked for 15 min"))
    #expect(picture("407182<enter>").contains("P1 is locked for 15 min"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `A PIN is never shown, nor how long it is`() {
    let short = picture("P2<enter>*<enter>P1<enter>4")
    #expect(short.contains("••••••"))
    #expect(picture("071829364") == short)
  }

  @Test mutating func `Only people with something waiting are listed`() {
    #expect(picture("<enter>Ode").contains("Ben Ode"))
    #expect(picture("<bs><bs><bs>P3<enter>").contains("Nobody of that number or name"))
  }
}

/// How little can be done at the kiosk besides signing.
extension KioskTests {
  /// Keys that lead to each step.
  static let ways = [
    "", "<enter>", "P2", "P2<enter>", "P2<enter>2x", "P2<enter>*<enter>",
    "P2<enter>*<enter>P1<enter>", "P2<enter>*<enter>P1<enter>407182<enter>", "<f10>",
    "<f10>P1<enter>", "<f1>", "<f2>", "<f3>P1<enter>407182<enter>", "P1<enter>",
    "P2<enter>*<enter>P1<enter>407182<enter>voops<enter>",
    "P2<enter>*<enter>P1<enter>407182<enter><enter><f4>",
    "P2<enter>*<enter>P1<enter>407182<enter><enter><f4>P1<enter>oops<enter>4",
  ]

  @Test(arguments: ways)
  mutating func `Whoever walks away leaves nothing behind`(keys: String) {
    type(keys)
    wait(200)
    var fresh = Kiosk(
      records: store, actor: office, setup: KioskSetup(name: "Kiosk 2", keeper: "P1"), now: 1000)
    fresh.pass(to: 1200, clock: "14:02", by: office)
    #expect(picture() == fresh.draw(Size(width: 80, height: 24)).text)
  }

  @Test(arguments: ways)
  mutating func `Keys that are none of the kiosk's change nothing`(keys: String) {
    let before = picture(keys)
    type("<c-c><c-z><c-\\><c-s><c-q><c-d><c-l><c-x><c-p><c-a><c-w><c-u><tab><s-tab><ins><del>")
    type("<home><end><left><right><s-up><f5><f12>")
    #expect(picture() == before)
    #expect(!kiosk.isOver)
  }

  @Test(arguments: ways)
  mutating func `Every step fits every size`(keys: String) {
    type(keys)
    for (width, height) in [(0, 0), (3, 2), (60, 15), (80, 24), (140, 40)] {
      let size = Size(width: width, height: height)
      #expect(kiosk.draw(size).size == size)
    }
  }

  @Test mutating func `The last seconds are counted aloud, and a key stops them`() {
    type("P2<enter>*<enter>")
    wait(15)
    #expect(picture().contains("All that was typed goes in 15 s"))
    type("P")
    #expect(picture().contains("idle 0:30"))
  }

  @Test mutating func `Each wipe takes the history with it`() {
    type("P2<enter>")
    wait(120)
    #expect(kiosk.wipes == 2)
    type("<enter><esc>")
    #expect(kiosk.wipes == 3)
  }

  @Test mutating func `Nothing is signed, and no way out found, by chance`() throws {
    let keys =
      Key.typed(
        "<enter><esc><up><down><bs><tab><c-c><c-z><c-d><f10><f1><f2><f3><f4>P2P1*nv120:!/é金")
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      kiosk.press(keys.randomElement(using: &generator) ?? .enter)
      #expect(!kiosk.isOver)
    }
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    let words = try store.acts(ActQuery(isNewestFirst: false)).dropFirst(3).map(\.words)
    #expect(words.allSatisfy { $0.hasPrefix("Wrong PIN of ") })
  }

  @Test func `Every action of the kiosk has a key, and no key two`() {
    let actions = KioskKeys.choosing.bindings.map(\.action)
    #expect(Set(actions) == Set(KioskAction.allCases))
    #expect(KioskKeys.choosing.conflicts.isEmpty && KioskKeys.typing.conflicts.isEmpty)
  }
}
