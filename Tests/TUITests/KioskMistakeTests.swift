import Model
import Storage
import TUI
import Testing

/// A signature at the kiosk that was a mistake: Ana (P1) signs for Ben (P2), who has a PIN too.
struct KioskMistakeTests: AtKiosk {
  let store: Store
  var kiosk: Kiosk<Store>

  init() throws {
    (store, kiosk) = try Self.workshop()
  }

  @Test mutating func `A signature is voided with its PIN and a reason, and both stay`() throws {
    #expect(picture(Self.signing + "v").contains("Take the signature back"))
    #expect(picture("<enter>").contains("Say why"))
    #expect(picture("oops<enter>771835<enter>").contains("The PIN is wrong"))
    #expect(picture("407182<enter>").contains("✗ TAKEN BACK"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    let words = try store.acts(ActQuery(limit: 3)).map(\.words)
    #expect(words[0].hasPrefix("Void the signature of act") && words[0].hasSuffix("oops"))
    #expect(words[2] == "Sign off P2 in LOCK, by P1.")
    #expect(try store.verify().findings == [])
  }

  @Test mutating func `Asleep, it is taken back by number, reason and PIN for two minutes`() throws
  {
    _ = picture(Self.signing)
    wait(to: 1030)
    let asleep = picture()
    #expect(asleep.contains("Signed by mistake? F4 takes it back for another 1:30."))
    #expect(!asleep.contains("Ben") && !asleep.contains("Ana"))
    #expect(picture("<f4>P1<enter>").contains("The last signature of P1: receipt "))
    #expect(picture("wrong item<enter>407182<enter>").contains("✗ TAKEN BACK"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
    #expect(!picture("<enter>").contains("F4 takes it back"))
  }

  @Test mutating func `Nobody takes back what another signed`() throws {
    _ = picture(Self.signing + "<enter>")
    #expect(picture("<f4>P2<enter>").contains("Nobody of that number signed here"))
    #expect(!picture().contains("Ben"))
    _ = picture("<bs><bs>P1<enter>oops<enter>771835<enter>")
    #expect(try store.signatures(of: "P2", in: "LOCK").count == 1)
  }

  @Test mutating func `Of two signatures the last is taken back, then the one before`() throws {
    _ = picture(Self.signing + "<enter>P5<enter>*<enter>P1<enter>407182<enter><enter>")
    #expect(picture("<f4>P1<enter>one<enter>407182<enter>").contains("✗ TAKEN BACK"))
    #expect(try store.signatures(of: "P5", in: "LOCK").isEmpty)
    #expect(try store.signatures(of: "P2", in: "LOCK").count == 1)
    #expect(picture("<enter><f4>P1<enter>two<enter>407182<enter>").contains("✗ TAKEN BACK"))
    #expect(try store.signatures(of: "P2", in: "LOCK").isEmpty)
  }

  @Test mutating func `After two minutes a signature stays`() throws {
    _ = picture(Self.signing)
    for step in 1...25 {
      wait(to: 1000 + 5 * step)
      _ = picture(step == 1 ? "v" : "o")
    }
    #expect(picture("<enter>407182<enter>").contains("More than two minutes have passed"))
    #expect(try store.signatures(of: "P2", in: "LOCK").count == 1)
    wait(to: 1300)
    #expect(!picture().contains("F4"))
    #expect(picture("<f4>").contains("Nothing was signed here within two minutes"))
  }

  @Test mutating func `Another kiosk has nothing to take back`() {
    _ = picture(Self.signing)
    kiosk = Kiosk(records: store, actor: office, setup: KioskSetup(name: "Kiosk 3"), now: 1010)
    #expect(picture("<f4>").contains("Nothing was signed here within two minutes"))
  }
}
