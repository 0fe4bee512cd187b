import Model

/// What was signed, with the code that finds it again.
struct KioskReceipt: KioskPage {
  private let command: Command
  private let code: String
  private let at: String
  private var lines: [Line] = []

  init(_ command: Command, code: String, at: String) {
    self.command = command
    self.code = code
    self.at = at
  }

  var patience: Int? { 8 }

  var warning: String { "Back to the start in" }

  var title: (left: String, right: String) { ("Signed", "") }

  var hints: [Hint] {
    [Hint(key: "n", help: "next for the same learner"), Hint(key: "Enter", help: "done")]
  }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    lines = Line.wrapped(try command.sentence(in: records, by: actor), to: 70)
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .again: person.map { .open(KioskItems(of: $0)) } ?? .nothing
    case .enter, .back: .back
    case .up, .down, .met, .notYet, .allMet, .leave: .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let head = Line([
      Span("✓ SIGNED", .good), Span("   receipt "), Span(code, .textStrong),
      Span("   \(at)", .textDim),
    ])
    canvas.write([Line(), head, Line()] + lines, in: area)
  }

  private var person: Person.ID? {
    switch command {
    case .signOff(let it): it.person
    case .signNotYet(let it): it.person
    case .createProgramme, .assign, .withdraw, .enrol, .leaveRole, .recordResult, .observe, .waive,
      .extend, .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
      nil
    }
  }
}
