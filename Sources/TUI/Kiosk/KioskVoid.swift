import Model

/// A signature that was made at this kiosk a short while ago.
struct KioskSigned: Sendable {
  var signer: Person.ID
  var act: Int
  /// The code of its receipt.
  var code: String
  /// When, in seconds since 1970.
  var at: Int
}

/// Why a signature is taken back, and the PIN that it was made with.
///
/// From the receipt it is known whose it is; on the first screen the signer's number is asked for,
/// and it is their last one.
struct KioskVoid: KioskEntry {
  private let recent: [KioskSigned]
  private var signed: KioskSigned?
  private var reason = TextField()
  var pin = KioskPIN()

  /// Takes back the last of some signatures that whoever types their number made.
  init(among recent: [KioskSigned]) {
    self.recent = recent
  }

  /// Takes back one signature.
  init(of signed: KioskSigned) {
    (recent, self.signed) = ([signed], signed)
  }

  var patience: Int? { 30 }

  func title(in words: KioskWords) -> (left: String, right: String) { (words[.voidTitle], "") }

  func hints(in words: KioskWords) -> [Hint] {
    let enter: KioskText = pin.isAtPIN ? .voidNow : signed == nil ? .nextHint : .toPIN
    return [Hint(key: "Enter", help: words[enter]), Hint(key: "Esc", help: words[.backHint])]
  }

  private var isAtReason: Bool { signed != nil && !pin.isAtPIN }

  mutating func type(_ character: Character) -> KioskWish {
    if !isAtReason {
      pin.type(character)
    } else if reason.text.count < 500 {
      reason.insert(String(character))
    }
    return .nothing
  }

  mutating func erase() {
    if isAtReason { _ = reason.press(.backspace) } else { pin.erase() }
  }

  mutating func enter() -> KioskWish {
    guard let signed else {
      let number = pin.field.text.lowercased()
      signed = recent.last { $0.signer.text.lowercased() == number }
      pin = KioskPIN()
      return signed == nil ? .say(.nothingSigned) : .nothing
    }
    if pin.isAtPIN { return .prove(signed.signer, pin.secret, .void(signed, reason: reason.text)) }
    pin.isAtPIN = reason.text.contains { $0 != " " }
    return pin.isAtPIN ? .nothing : .say(.voidReasonMissing)
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (text, entry) = area.split(top: 4)
    guard let signed else {
      canvas.write(Line.wrapped(words[.whoseMistake], to: text.width, .prompt), in: text)
      return pin.draw(words[.number], words, on: &canvas, in: entry)
    }
    let last = Line(words[.lastSigned, signed.signer.text, signed.code], .textStrong)
    let both = Line.wrapped(words[.voidOnlyYours], to: text.width, .prompt)
    canvas.write([last] + both, in: text)
    let title = words[.voidReason] + "  "
    canvas.write(title, row: 0, in: entry, as: .prompt)
    reason.draw(
      on: &canvas, in: entry.line(0).split(left: title.columns).rest, hasCaret: isAtReason)
    if pin.isAtPIN { pin.drawPIN(words, on: &canvas, in: entry.split(top: 2).rest.line(0)) }
  }
}
