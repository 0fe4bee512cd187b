public import Model

/// How a course without a checklist went: the score, or just that it was passed.
public struct ResultScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case next
    case previous
    case take
    case preview
    case toggle
    case help
    case close
  }

  /// The fields, from top to bottom.
  private enum Place: Int, CaseIterable {
    case result
    case score
    case day
  }

  public static let title = "A result"
  public static let keys = Keymap<Action>([
    .init("<space>", .toggle, "change", "passed or failed"),
    .init("<enter>", .take, "next", "to the next field; at the end, preview"),
    .init("<tab>", .next, "", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<esc>q<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .take, "next", "to the next field; at the end, preview"),
    .init("<tab>", .next, "", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<esc><c-c>", .close, "cancel", "back; nothing is changed"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private let person: Person.ID
  private let course: Course.ID
  private let actor: Actor
  private var name = ""
  private var title = ""
  private var passMark: Quantity?
  private var place = Place.result
  private var result = TrainingRecord.Result.passed
  private var fields: [Place: TextField]
  private var isKnown = false

  /// Asks how somebody did in a course.
  public init(of person: Person.ID, in course: Course.ID, by actor: Actor) {
    self.person = person
    self.course = course
    self.actor = actor
    fields = [.score: TextField(), .day: TextField("\(actor.today)")]
  }

  public var field: TextField? {
    get { fields[place] }
    set { fields[place] = newValue }
  }

  public mutating func resize(to size: Size) {}

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    name = try records.name(of: person)
    let known = try records.curriculum().knownCourse(course)
    (title, passMark) = (known.title, known.passMark)
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    if place == .result, motion == .left || motion == .right { toggle() }
    return []
  }

  public mutating func edited() -> [Effect] {
    if place == .score, let score, let passMark { result = score >= passMark ? .passed : .failed }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .next: go(by: 1)
    case .previous: go(by: -1)
    case .take:
      guard place != .day else { return preview() }
      go(by: 1)
    case .preview: return preview()
    case .toggle: toggle()
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let wanted = Size(width: 84, height: 11)
    let inside = canvas.drawDialog("Record a result · \(title)", wanted: wanted, in: area)
    let rows = inside.split(top: 1).rest
    canvas.write(Line([Span("Who    ", .header), Span(name)]), in: rows.line(0))
    let word = Line(place == .result ? "\(result.rawValue)   Space changes it" : result.rawValue)
    drawRow("Result", .result, word, on: &canvas, in: rows.line(1))
    let mark = passMark.map { "out of 100; \($0) to pass" } ?? "out of 100, if there is one"
    drawRow("Score", .score, Line(mark, .textDim), on: &canvas, in: rows.line(2))
    let known = Day(fields[.day]?.text ?? "")
    let echo = known.map { Line("\($0.long), \($0.distance(from: actor.today))", .info) }
    let help = Line("write YYYY-MM-DD", .error)
    drawRow("On", .day, echo ?? help, on: &canvas, in: rows.line(3))
    canvas.write("^P shows what it would do.", row: 5, in: rows, as: .textDim)
  }
}

extension ResultScreen {
  private var score: Quantity? { Quantity(fields[.score]?.text ?? "") }

  private func drawRow(
    _ title: String, _ place: Place, _ note: Line, on canvas: inout Canvas, in area: Area
  ) {
    let isHere = place == self.place
    let (label, rest) = area.split(left: 7)
    canvas.write(title, row: 0, in: label, as: isHere ? .key : .header)
    guard let field = fields[place] else {
      canvas.write(note, in: rest)
      if isHere { canvas.shade(rest.split(left: note.columns).left, as: .cursor) }
      return
    }
    let (entry, after) = rest.split(left: 14)
    field.draw(on: &canvas, in: entry, hasCaret: isHere, hint: "none")
    canvas.write(note, in: after)
  }

  private mutating func go(by places: Int) {
    let count = Place.allCases.count
    place = Place.allCases[(place.rawValue + places + count) % count]
  }

  private mutating func toggle() {
    result = result == .passed ? .failed : .passed
  }

  private mutating func preview() -> [Effect] {
    guard let day = Day(fields[.day]?.text ?? "") else {
      place = .day
      return [.say(Notice("That is no day: write it as YYYY-MM-DD.", .refused))]
    }
    let typed = fields[.score]?.text ?? ""
    guard typed.isEmpty || score != nil else {
      place = .score
      return [.say(Notice("That is no score: write a number from 0 to 100.", .refused))]
    }
    let record = TrainingRecord(
      person: person, subject: .course(course), on: day, result: result, score: score)
    return [.open(.confirm(.recordResult(RecordResult(record)), closing: 3))]
  }
}
