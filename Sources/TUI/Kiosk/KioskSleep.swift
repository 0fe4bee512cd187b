import Model

/// Nobody is there; Enter, or the first character of a badge, wakes it.
struct KioskSleep: KioskPage {
  private let kiosk: String
  private var name = ""
  private var waiting: Int?
  private var readOn: Day?

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

  mutating func forget() { readOn = nil }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    guard readOn != actor.today else { return }
    readOn = actor.today
    waiting = try records.waiting(for: nil, first: 0, on: actor.today)?.count
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
    case .mistake: .recall
    case .leave: .open(KioskIdentity(.end))
    case .back, .up, .down, .pageUp, .pageDown, .allMet, .clear, .help, .language: .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let count = waiting.map(words.number) ?? words[.stillCounting]
    let lines = [
      Line(name, .textStrong), Line(), Line(words[.bringLearner], .prompt), Line(),
      Line(words[.pressEnter]), Line(),
      Line(words[.demonstrationsWait, count], .textDim),
    ]
    let box = area.centred(Size(width: 54, height: lines.count))
    canvas.write(lines, in: box)
  }
}
