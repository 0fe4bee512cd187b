import Model

/// Nobody is there; Enter, or the first character of a badge, wakes it.
struct KioskSleep: KioskPage {
  private var name = ""

  var patience: Int? { nil }

  var title: (left: String, right: String) { ("Training sign-off", "") }

  var hints: [Hint] { [Hint(key: "Enter", help: "start, or scan a badge")] }

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
    case .leave: .open(KioskLeaving())
    case .back, .up, .down, .allMet: .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let lines = [
      Line(name, .textStrong), Line(), Line("Bring the learner to this screen.", .prompt), Line(),
      Line("Press Enter to start, or scan the learner's badge."),
    ]
    let box = area.centred(Size(width: 52, height: lines.count))
    canvas.write(lines, in: box)
  }
}
