import Model

/// What was signed, with the code that finds it again; or that it was taken back.
struct KioskReceipt: KioskPage {
  private let command: Command?
  private let act: Act
  private let code: String
  private let clock: String
  private let kiosk: String
  private var names: (learner: String, course: String, signer: String) = ("", "", "")
  private var expires: Day?

  /// What was signed in an act; nothing where it was taken back in it.
  init(_ command: Command?, in act: Act, code: String, at clock: String, kiosk: String) {
    self.command = command
    self.act = act
    self.code = code
    self.clock = clock
    self.kiosk = kiosk
  }

  /// The act's number.
  var number: Int { act.number }

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
    guard let signing else { return }
    let curriculum = try records.curriculum()
    names = (
      try records.name(of: signing.learner), curriculum.name(of: .course(signing.course)),
      try records.name(of: signing.signer)
    )
    expires = try records.record(of: signing.learner).flatMap { learner in
      curriculum.requirements(of: learner, on: actor.today).first {
        $0.subject == .course(signing.course)
      }?.expires
    }
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .again: signing.map { .open(KioskItems(of: $0.learner)) } ?? .nothing
    case .void, .mistake: .recall
    case .enter, .back: .back
    case .up, .down, .pageUp, .pageDown, .met, .notYet, .allMet, .clear, .help, .language,
      .progress, .leave:
      .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let sign = command == nil ? Span(words[.voided], .warn) : Span(words[.signed], .good)
    let head = Line([
      sign, Span("   \(words[.receipt]) "), Span(code, .textStrong), Span("   \(clock)", .textDim),
    ])
    canvas.write([Line(), head, Line()] + lines(in: words, area.width), in: area)
  }

  private func lines(in words: KioskWords, _ width: Int) -> [Line] {
    guard let signing else { return Line.wrapped(words[.bothStay], to: width) }
    let found =
      signing.isCompetent ? Span(words[.isCompetent], .good) : Span(words[.isNotYet], .bad)
    let until = expires.map { [Span(" · \(words[.validUntil, words.day($0)])", .textDim)] } ?? []
    return Line.wrapped("\(names.learner) · \(names.course)", to: width, .textStrong)
      + [Line([found] + (signing.isCompetent ? until : []))]
      + Line.wrapped(words[.observerIs, names.signer], to: width)
      + [Line()] + Line.wrapped(words[.canBeTakenBack], to: width, .textDim)
  }

  private var signing: Signing? { command.flatMap(Signing.init) }

  /// Who signed what for whom.
  private struct Signing {
    var learner: Person.ID
    var course: Course.ID
    var signer: Person.ID
    var isCompetent: Bool

    init?(_ command: Command) {
      switch command {
      case .signOff(let it):
        (learner, course, signer, isCompetent) = (it.person, it.course, it.signer, true)
      case .signNotYet(let it):
        (learner, course, signer, isCompetent) = (it.person, it.course, it.signer, false)
      case .createProgramme, .assign, .observe, .recordResult, .withdraw, .enrol, .leaveRole,
        .waive, .extend, .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
        return nil
      }
    }
  }
}
