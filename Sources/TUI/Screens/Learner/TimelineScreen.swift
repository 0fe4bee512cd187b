public import Model

/// What happened to one person and what is to come, day by day.
public struct TimelineScreen: PageScreen {
  public static let title = "A learner's timeline"
  public static let keys = Keymap<PageAction>([
    .init("q<esc>t<c-c>", .close, "back", "back to the learner"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private let person: Person.ID
  private var today: Day
  private(set) var name = ""
  private var timeline: Timeline?
  public var page = PageText()

  /// Shows a person's days.
  public init(of person: Person.ID, on today: Day) {
    self.person = person
    self.today = today
  }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func read(from records: some Register) throws {
    let learner = try records.knownLearner(person)
    name = learner.person.name
    timeline = Timeline(of: learner, in: try records.curriculum(), on: today)
  }

  public var heading: String { "Timeline · \(name) · \(person)" }

  public var gap: Int { 0 }

  /// The days to come above today, and those that are over below it.
  public var lines: [Line] {
    let events = timeline?.events ?? []
    let mark = Line("── today, \(today.long) ".padded(to: max(page.width, 0)), .header)
    return events.prefix { $0.day > today }.flatMap(lines) + [mark]
      + events.drop { $0.day > today }.flatMap(lines)
  }

  private func lines(of event: Timeline.Event) -> [Line] {
    event.what.text.wrapped(to: page.width - 13).enumerated().map { index, text in
      let day = index == 0 ? event.day.description : ""
      return Line([Span(day.padded(to: 12), .textDim), Span(text, event.what.face)])
    }
  }
}
