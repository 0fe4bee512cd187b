import Model

/// Nobody is there; Enter, or the first character of a badge, wakes it.
struct KioskSleep: KioskPage {
  private let kiosk: String
  private var name = ""

  init(at kiosk: String) {
    self.kiosk = kiosk
  }

  var patience: Int? { nil }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.trainingSignOff], kiosk)
  }

  func hints(in words: KioskWords) -> [Hint] {
    [
      Hint(key: "Enter", help: words[.startHint]), Hint(key: "F1", help: words[.helpHint]),
      Hint(key: "F2", help: words[.languageHint]), Hint(key: "F3", help: words[.progressHint]),
    ]
  }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    name = try records.curriculum().setting(.name) ?? ""
  }

  mutating func type(_ character: Character) -> KioskWish {
    .open(KioskLearner().typed(character))
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter: .open(KioskLearner())
    case .met: .open(KioskLearner().typed("1"))
    case .notYet: .open(KioskLearner().typed("2"))
    case .again: .open(KioskLearner().typed("n"))
    case .void: .open(KioskLearner().typed("v"))
    case .progress: .open(KioskIdentity(.progress))
    case .leave: .open(KioskIdentity(.end))
    case .back, .up, .down, .allMet, .clear, .help, .language: .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let lines = [
      Line(name, .textStrong), Line(), Line(words[.bringLearner], .prompt), Line(),
      Line(words[.pressEnter]),
    ]
    let box = area.centred(Size(width: 54, height: lines.count))
    canvas.write(lines, in: box)
  }
}
