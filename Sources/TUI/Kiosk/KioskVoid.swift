import Model

/// Why a signature is taken back, and the PIN that it was made with.
struct KioskVoid: KioskEntry {
  private let act: Int
  private let at: Int
  private let signer: Person.ID
  private var reason = TextField()
  var pin: KioskPIN
  private var isAtPIN = false

  init(of act: Int, signedAt at: Int, by signer: Person.ID) {
    (self.act, self.at, self.signer) = (act, at, signer)
    pin = KioskPIN(of: signer)
  }

  var patience: Int? { 30 }

  func title(in words: KioskWords) -> (left: String, right: String) { (words[.voidTitle], "") }

  func hints(in words: KioskWords) -> [Hint] {
    [
      Hint(key: "Enter", help: words[isAtPIN ? .voidNow : .toPIN]),
      Hint(key: "Esc", help: words[.doneHint]),
    ]
  }

  mutating func type(_ character: Character) -> KioskWish {
    if isAtPIN {
      pin.type(character)
    } else if reason.text.count < 500 {
      reason.insert(String(character))
    }
    return .nothing
  }

  mutating func erase() {
    if isAtPIN { pin.erase() } else { _ = reason.press(.backspace) }
  }

  mutating func enter() -> KioskWish {
    if isAtPIN {
      return .prove(signer, pin.secret, .void(act: act, at: at, reason: reason.text))
    }
    isAtPIN = reason.text.contains { $0 != " " }
    return .nothing
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (text, entry) = area.split(top: 3)
    canvas.write(
      Line.wrapped(words[.voidOnlyYours, signer.text], to: text.width, .prompt), in: text)
    let title = words[.voidReason] + "  "
    canvas.write(title, row: 0, in: entry, as: .prompt)
    reason.draw(
      on: &canvas, in: entry.line(0).split(left: title.columns).rest, hasCaret: !isAtPIN)
    if isAtPIN { pin.drawPIN(words, on: &canvas, in: entry.split(top: 2).rest.line(0)) }
  }
}
