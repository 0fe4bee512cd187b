import Model

/// What was signed, with the code that finds it again; or that it was taken back.
struct KioskReceipt: KioskPage {
  private let command: Command?
  private let act: Act
  private let code: String
  private let signedAt: Int
  private let kiosk: String
  private var lines: [Line] = []

  /// What was signed in an act; nothing where it was taken back in it.
  init(_ command: Command?, in act: Act, code: String, at kiosk: String, now: Int) {
    self.command = command
    self.act = act
    self.code = code
    self.kiosk = kiosk
    signedAt = now
  }

  var patience: Int? { 8 }

  var warning: KioskText { .backToStart }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.trainingSignOff], kiosk)
  }

  func hints(in words: KioskWords) -> [Hint] {
    guard command != nil else { return [Hint(key: "Enter", help: words[.doneHint])] }
    return [
      Hint(key: "n", help: words[.sameLearnerHint]), Hint(key: "v", help: words[.voidHint]),
      Hint(key: "Enter", help: words[.doneHint]),
    ]
  }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    guard let command else { return }
    lines = Line.wrapped(try command.sentence(in: records, by: actor), to: 70)
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .again: signing.map { .open(KioskItems(of: $0.learner)) } ?? .nothing
    case .void:
      signing.map { .open(KioskVoid(of: act.number, signedAt: signedAt, by: $0.signer)) }
        ?? .nothing
    case .enter, .back: .back
    case .up, .down, .met, .notYet, .allMet, .clear, .help, .language, .progress, .leave: .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let sign = command == nil ? Span(words[.voided], .warn) : Span(words[.signed], .good)
    let head = Line([
      sign, Span("   \(words[.receipt]) "), Span(code, .textStrong), Span("   \(act.at)", .textDim),
    ])
    let text = command == nil ? Line.wrapped(words[.bothStay], to: area.width) : lines
    canvas.write([Line(), head, Line()] + text, in: area)
  }

  private var signing: (learner: Person.ID, signer: Person.ID)? {
    guard let signer = command?.signer, let learner = command?.learner else { return nil }
    return (learner, signer)
  }
}

extension Command {
  /// Whose demonstration it is about.
  fileprivate var learner: Person.ID? {
    if case .signOff(let it) = self { return it.person }
    if case .signNotYet(let it) = self { return it.person }
    return nil
  }
}
