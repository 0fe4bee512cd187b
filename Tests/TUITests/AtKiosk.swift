import Model
import Storage
import TUI

/// Tests that stand at a kiosk, where Ana (P1) and Ben (P2) have PINs.
protocol AtKiosk {
  var kiosk: Kiosk<Store> { get set }
}

extension AtKiosk {
  /// The keys by which Ana signs for Ben.
  static var signing: String { "P2<enter>*<enter>P1<enter>407182<enter>" }

  static func workshop() throws -> (store: Store, kiosk: Kiosk<Store>) {
    let store = try Store.workshop()
    for (person, pin) in [("P1", "407182"), ("P2", "771835")] as [(Person.ID, String)] {
      let secret = Secret(Array(pin.utf8))
      let key = try SignerKey.make(for: person, under: secret, hardness: Hardness(logN: 4))
      try store.perform(GiveKey(key), by: office)
    }
    let kiosk = Kiosk(records: store, actor: office, setup: KioskSetup(name: "Kiosk 2"), now: 1000)
    return (store, kiosk)
  }

  /// The screen after some keys.
  mutating func picture(_ keys: String = "", _ width: Int = 80, _ height: Int = 24) -> String {
    for key in Key.typed(keys) { kiosk.press(key) }
    return kiosk.draw(Size(width: width, height: height)).text
  }

  /// Items for the checklist of LOCK, each with its number in its words.
  static func items(_ numbers: Range<Int>) -> [Entry] {
    numbers.map { number in
      let id = ChecklistItem.ID("\(number)")
      return .checklistItem(ChecklistItem(course: "LOCK", id: id, text: "Looks at \(number)"))
    }
  }

  mutating func wait(to now: Int) {
    kiosk.pass(to: now, clock: "14:02", by: office)
  }
}
