public import Model

/// What a command would do to each learner, before anything is done.
public struct ConfirmScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case confirm
    case skip
    case help
    case close
  }

  public static let title = "Before it is done"
  public static let keys = Keymap<Action>([
    .init("y", .confirm, "do it", "do what is described; whoever has a PIN signs with it"),
    .init("s", .skip, "", "go on without those for whom it is refused, where it is for many"),
    .init("<esc>qn<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private var command: Command
  private let closing: Int
  private var actor: Actor
  private var consequences = Consequences()
  /// Who signs with a PIN, if anybody does.
  private var signer: Person.ID?
  private var pager = Pager()
  private var width = 0
  private var isKnown = false

  /// Asks before a command; once it is done, so many screens are closed.
  public init(_ command: Command, closing: Int, by actor: Actor) {
    self.command = command
    self.closing = closing
    self.actor = actor
  }

  public mutating func resize(to size: Size) {
    let box = size.nearly(Self.box)
    width = box.width - 4
    pager.fit(height: box.height - 4)
    pager.lines = consequences.lines(width)
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    isKnown = true
    do {
      command = try command.settled(in: records, by: actor)
      signer = try command.signer.flatMap { try records.signerKey(of: $0)?.person }
      consequences = try Consequences(of: command, in: records, by: actor)
      try consequences.advance(in: records)
    } catch let refusal as Refusal {
      consequences = Consequences(refused: refusal, command, by: actor)
      try consequences.advance(in: records)
    }
    pager.lines = consequences.lines(width)
  }

  public var isWorking: Bool { consequences.isWorking }

  public var isSettled: Bool { !isWorking }

  public mutating func settle(from records: some Register) throws {
    guard isWorking else { return }
    try consequences.advance(in: records)
    pager.lines = consequences.lines(width)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    pager.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .confirm: return confirm()
    case .skip: return skip()
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
  }

  /// Asks the same for those for whom it is not refused.
  private mutating func skip() -> [Effect] {
    guard let rest = consequences.remainder else {
      return [.say(Notice("There is nobody to go on without."))]
    }
    (command, isKnown) = (rest, false)
    return []
  }

  private func confirm() -> [Effect] {
    if consequences.isRefused {
      return [.say(Notice("That cannot be done; Esc goes back.", .refused))]
    }
    guard !isWorking else {
      return [.say(Notice("Not everybody has been looked at yet; Esc cancels."))]
    }
    if let signer { return [.open(.pin(signer, command, closing: closing + 1))] }
    return [.perform(command), .close(closing)]
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(
      "Nothing has been changed yet", wanted: Self.box, in: area)
    let (body, foot) = inside.split(bottom: 1)
    pager.draw(on: &canvas, in: body.split(top: 1).rest)
    canvas.write(answers, in: foot)
    canvas.write(right: Line(pager.place, .count), in: foot)
  }

  /// The keys that answer what is asked.
  private var answers: Line {
    var spans = [Span("Esc", .key), Span(" back", .keyText)]
    if consequences.remainder != nil {
      spans = [Span("s", .key), Span(" go on without them    ", .keyText)] + spans
    } else if !consequences.isRefused {
      spans = [
        Span("y", .key), Span(signer == nil ? " do it    " : " sign, with the PIN    ", .keyText),
        Span("Esc", .key),
        Span(" cancel, as if nothing had been asked", .keyText),
      ]
    }
    return Line(spans)
  }

  private static let box = Size(width: 84, height: 30)
}

extension Command {
  /// In whose name it signs.
  var signer: Person.ID? {
    switch self {
    case .signOff(let it): it.signer
    case .signNotYet(let it): it.signer
    case .createProgramme, .assign, .withdraw, .enrol, .leaveRole, .recordResult, .observe, .waive,
      .extend, .revoke, .edit, .undo, .giveKey, .escalate, .acknowledge, .grant:
      nil
    }
  }
}
