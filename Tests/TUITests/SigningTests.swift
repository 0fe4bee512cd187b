import Model
import Storage
import TUI
import Testing

/// Signing at the desk, where Ana (P1) has a PIN and signs for Ben.
struct SigningTests {
  let store: Store
  var session: Session<Store>

  init() throws {
    store = try Store.workshop()
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "P1", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    session = Session(over: store)
    session.pass(to: 1000)
  }

  /// Keys from the desk to the PIN of whoever signs for Ben.
  private static let way = "/ben<enter>s<enter>*<enter><enter>y"

  @Test mutating func `The PIN comes last, and signs`() throws {
    #expect(session.picture(Self.way).contains("PIN"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    #expect(session.picture("407182<enter>").foot(1).contains("✓ Signed Lock out the press"))
    #expect(session.picture().contains("3 Learners"))
    let verification = try store.verify()
    #expect(verification.findings == [] && verification.notes == [])
    #expect(try store.signatures(of: "P2", in: "LOCK").map(\.signer) == ["P1"])
  }

  @Test mutating func `A wrong PIN is told, noted and asked for again`() throws {
    #expect(session.picture(Self.way + "1<enter>").foot(1).contains("The PIN is wrong: 2 tries"))
    #expect(try store.acts(ActQuery(limit: 1)).first?.words == "Wrong PIN of P1.")
    #expect(session.picture("407182<enter>").foot(1).contains("✓ Signed"))
  }

  @Test mutating func `A PIN is never shown, nor pasted, nor how long it is`() {
    let short = session.picture(Self.way + "4")
    #expect(short.contains("••••••"))
    #expect(session.picture("0?:z").lines(0...20) == short.lines(0...20))
    session.paste("secret")
    #expect(session.picture().lines(0...20) == short.lines(0...20))
  }

  @Test mutating func `Esc leads back without a signature`() throws {
    #expect(session.picture(Self.way + "4071<esc>").contains("sign, with the PIN"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    #expect(session.picture("y").contains("PIN") && !session.picture().contains("••••••"))
  }

  @Test mutating func `Whoever has no PIN is not asked for one`() throws {
    try store.put(.person(Person(id: "P2", name: "Ben Ode", supervisor: "P4")))
    #expect(session.picture(Self.way).foot(1).contains("✓ Signed"))
  }

  @Test mutating func `The PIN fits every size`() {
    _ = session.picture(Self.way + "4")
    for (width, height) in [(0, 0), (3, 3), (60, 15), (80, 24), (140, 40)] {
      let size = Size(width: width, height: height)
      #expect(session.draw(size).size == size)
    }
    #expect(session.picture("", 60, 15).contains("••••••"))
  }

  @Test mutating func `Line by line the PIN is asked for apart, so that nobody sees it`() throws {
    var telling = Telling(session)
    for answer in ["/ben", "s 1", "1", "*", "next", "ana", "y"] {
      #expect(telling.secretQuestion == nil)
      telling.answer(answer)
    }
    #expect(telling.secretQuestion?.hasPrefix("PIN of Ana Ruíz (P1), to sign") == true)
    telling.answer(Secret(Array("407182".utf8)))
    #expect(telling.tell().first == "Signed Lock out the press for Ben Ode. · z undo")
    #expect(telling.secretQuestion == nil)
    #expect(try store.signatures(of: "P2", in: "LOCK").map(\.signer) == ["P1"])
  }
}
