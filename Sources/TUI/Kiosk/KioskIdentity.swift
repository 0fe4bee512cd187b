import Model

/// Who somebody is, by number and PIN, for something that nothing else has to be known for.
struct KioskIdentity: KioskEntry {
  private let purpose: KioskPurpose
  private let sentence: KioskText
  private let heading: KioskText
  private let hint: KioskText
  private let kiosk: String
  var pin = KioskPIN()

  init(_ purpose: Purpose, at kiosk: String = "") {
    self.kiosk = kiosk
    switch purpose {
    case .progress:
      (self.purpose, heading, sentence, hint) = (.progress, .progressTitle, .progressWho, .look)
    case .end: (self.purpose, heading, sentence, hint) = (.end, .endTitle, .endWho, .endHint)
    case .unlock:
      (self.purpose, heading, sentence, hint) = (.unlock, .lockedTitle, .lockedWho, .goOnHint)
    }
  }

  /// What it may be for.
  enum Purpose {
    case progress
    case end
    case unlock
  }

  /// A locked kiosk waits for ever, with nothing typed.
  var patience: Int? { isLock && pin.isEmpty ? nil : 30 }

  func title(in words: KioskWords) -> KioskTitle { KioskTitle(words[heading], kiosk) }

  func hints(in words: KioskWords) -> [Hint] {
    [Hint(key: "Enter", help: words[hint])]
      + (isLock && pin.isEmpty ? [] : [Hint(key: "Esc", help: words[.backHint])])
  }

  mutating func enter() -> KioskWish {
    guard !pin.isAtPIN else { return .prove(pin.person, pin.secret, purpose) }
    pin.isAtPIN = !pin.isEmpty
    return .nothing
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (text, entry) = area.split(top: 3)
    canvas.write(Line.wrapped(words[sentence], to: text.width, .prompt), in: text)
    pin.draw(words[.number], words, on: &canvas, in: entry)
  }

  private var isLock: Bool {
    if case .unlock = purpose { true } else { false }
  }
}
