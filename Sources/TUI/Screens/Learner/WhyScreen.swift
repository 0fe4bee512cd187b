public import Model

/// Why something is due when it is: a tree of every date and where it comes from.
public struct WhyScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case help
    case close
  }

  public static let title = "Why"
  public static let keys = Keymap<Action>([
    .init("q<esc>w<c-c>", .close, "back", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private let subject: Subject
  private let person: Person.ID
  private var today: Day
  private var explanation = Explanation("")
  private var pager = Pager()
  private var width = 0
  private var isKnown = false

  /// Explains a person's standing with something.
  public init(_ subject: Subject, of person: Person.ID, on today: Day) {
    self.subject = subject
    self.person = person
    self.today = today
  }

  public mutating func resize(to size: Size) {
    width = size.width - 2
    pager.fit(height: size.height - 2)
    pager.lines = lines
  }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    let learner = try records.knownLearner(person)
    let curriculum = try records.curriculum()
    var signers: [String] = []
    if case .course(let id) = subject, curriculum.hasChecklist(id) {
      signers = try records.signerSentences(
        of: curriculum.knownCourse(id), for: learner.person, on: today)
    }
    explanation = curriculum.explanation(of: subject, for: learner, on: today, signers: signers)
    pager.lines = lines
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    pager.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    pager.drawPage("Why", on: &canvas, in: area, gap: 1)
  }

  var lines: [Line] {
    Line.wrapped(explanation.text, to: width, .textStrong) + [Line()]
      + explanation.grounds.flatMap { Self.lines(of: $0, level: 0, width: width) }
  }

  private static func lines(of it: Explanation, level: Int, width: Int) -> [Line] {
    let face: Face = level == 0 ? .text : .textDim
    let mark = level == 0 ? "" : "└ "
    let indent = String(repeating: "  ", count: level)
    let texts = it.text.wrapped(to: width - indent.count - 2)
    let own = texts.enumerated().map { index, text in
      Line([
        Span(indent + (index == 0 || level == 0 ? mark : "  "), .border),
        Span(text, it.grounds.isEmpty ? face : .textStrong),
      ])
    }
    return own + it.grounds.flatMap { lines(of: $0, level: level + 1, width: width) }
  }
}
