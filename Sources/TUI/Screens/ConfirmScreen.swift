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
    .init(
      "s", .skip, "without them",
      "go on without those for whom it is refused, where it is for many"),
    .init("<esc>qn<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  public var unused: Set<Action> {
    let isReady = search == nil && !consequences.isRefused
    let unused: Set<Action> = isReady ? [] : [.confirm]
    return consequences.remainder == nil ? unused.union([.skip]) : unused
  }

  private var command: Command
  private let closing: Int
  private var actor: Actor
  private(set) var consequences = Consequences()
  /// Who signs with a PIN, if anybody does.
  private var signer: Person.ID?
  private var pager = Pager()
  private var width = 0
  private var isKnown = false
  /// What finds out what would change, and for whom, where there are many to ask.
  private var search: Job<Finding>?

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
    pager.lines = consequences.lines(width, asking: search?.sight)
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() {
    isKnown = false
    search?.stop()
    search = nil
  }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    isKnown = true
    guard try weight(in: records) > Self.most else {
      return try take(Finding(of: command, in: records, by: actor), in: records)
    }
    let (command, actor) = (command, actor)
    let job = Job([.checking]) { watch in
      try Finding(of: command, in: records, by: actor, watchedBy: watch)
    }
    (search, consequences) = (job, Consequences())
    pager.lines = consequences.lines(width, asking: job.sight)
  }

  public var isWorking: Bool { search != nil }

  public var worksElsewhere: Bool { search != nil }

  public var isSettled: Bool { !isWorking }

  public mutating func settle(from records: some Register) throws {
    guard let job = search else { return }
    pager.lines = consequences.lines(width, asking: job.sight)
    guard let found = job.result(within: Self.glance) else { return }
    search = nil
    try take(found.get(), in: records)
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
    case .close:
      search?.stop()
      return [.close(1)]
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
  var answers: Line {
    var spans = [Span("Esc", .key), Span(" back", .keyText)]
    if consequences.remainder != nil {
      spans = [Span("s", .key), Span(" go on without them    ", .keyText)] + spans
    } else if !consequences.isRefused, !isWorking {
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

extension ConfirmScreen {
  /// Above so many, they are asked on another thread.
  private static let most = 200
  /// For how many milliseconds that is waited for before keys are looked at again.
  private static let glance = 5

  /// Takes what was found; asks the first few people at once, and all others on another thread.
  private mutating func take(_ finding: Finding, in records: some Register) throws {
    var finding = finding
    try finding.consequences.advance(by: Consequences.first, in: records)
    (command, consequences) = (finding.command, finding.consequences)
    signer = try command.signer.flatMap { try records.signerKey(of: $0)?.person }
    if consequences.isWorking {
      search = Job([.checking]) { [finding] in try finding.whole(in: records, watchedBy: $0) }
    }
    pager.lines = consequences.lines(width, asking: search?.sight)
  }

  /// How many have to be asked; what can not be told is refused when they are.
  private func weight(in records: some Register) throws -> Int {
    do {
      return try command.weight(in: records, by: actor)
    } catch is Refusal {
      return 0
    }
  }
}
