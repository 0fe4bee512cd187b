public import Model

/// What happened to one person and what is to come, day by day.
public struct TimelineScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case help
    case close
  }

  public static let title = "A learner's timeline"
  public static let keys = Keymap<Action>([
    .init("q<esc>t<c-c>", .close, "back", "back to the learner"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private let person: Person.ID
  private var today: Day
  private(set) var name = ""
  private var timeline: Timeline?
  private var pager = Pager()
  private var width = 0
  private var isKnown = false

  /// Shows a person's days.
  public init(of person: Person.ID, on today: Day) {
    self.person = person
    self.today = today
  }

  public mutating func resize(to size: Size) {
    width = size.width - 2
    pager.fit(height: size.height - 1)
    pager.lines = lines
  }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    let learner = try records.knownLearner(person)
    name = learner.person.name
    timeline = Timeline(of: learner, in: try records.curriculum(), on: today)
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
    pager.drawPage("Timeline · \(name) · \(person)", on: &canvas, in: area)
  }

  /// The days to come above today, and those that are over below it.
  var lines: [Line] {
    let events = timeline?.events ?? []
    let mark = Line("── today, \(today.long) ".padded(to: max(width, 0)), .header)
    return events.prefix { $0.day > today }.flatMap(lines) + [mark]
      + events.drop { $0.day > today }.flatMap(lines)
  }

  private func lines(of event: Timeline.Event) -> [Line] {
    event.what.text.wrapped(to: width - 13).enumerated().map { index, text in
      let day = index == 0 ? event.day.description : ""
      return Line([Span(day.padded(to: 12), .textDim), Span(text, event.what.face)])
    }
  }
}
