public import Model

/// Why something is due when it is: a tree of every date and where it comes from.
public struct WhyScreen: PageScreen {
  public static let title = "Why"
  public static let keys = Keymap<PageAction>([
    .init("q<esc>w<c-c>", .close, "back", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private let subject: Subject
  private let person: Person.ID
  private var today: Day
  private var explanation = Explanation("")
  public var page = PageText()

  /// Explains a person's standing with something.
  public init(_ subject: Subject, of person: Person.ID, on today: Day) {
    self.subject = subject
    self.person = person
    self.today = today
  }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func read(from records: some Register) throws {
    let learner = try records.knownLearner(person)
    let curriculum = try records.curriculum()
    var signers: [String] = []
    if case .course(let id) = subject, curriculum.hasChecklist(id) {
      signers = try records.signerSentences(
        of: curriculum.knownCourse(id), for: learner.person, on: today)
    }
    explanation = curriculum.explanation(of: subject, for: learner, on: today, signers: signers)
  }

  public var heading: String { "Why" }

  public var lines: [Line] {
    Line.wrapped(explanation.text, to: page.width, .textStrong) + [Line()]
      + explanation.grounds.flatMap { Self.lines(of: $0, level: 0, width: page.width) }
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
