public import Model

/// What an observer saw of a demonstration, item by item.
public struct ChecklistScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case met
    case notYet
    case clear
    case allMet
    case remark
    case keepRemark
    case dropRemark
    case next
    case help
    case close
  }

  public static let title = "A demonstration"
  public static let keys = Keymap<Action>([
    .init("1", .met, "met", "the item was observed, and go down"),
    .init("2", .notYet, "not yet", "the item was not yet observed, and go down"),
    .init("r", .remark, "remark", "say something about the item"),
    .init("*", .allMet, "all met", "every item was observed"),
    .init("0<bs>", .clear, "", "take the answer back"),
    .init("<enter>", .next, "next", "go on to who signs"),
    .init("q<esc><c-c>", .close, "back", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .keepRemark, "keep", "keep the remark"),
    .init("<esc><c-c>", .dropRemark, "leave as it was", "leave the remark as it was"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  /// The remark that is being typed.
  public var field: TextField?

  private let person: Person.ID
  private let course: Course.ID
  private var name = ""
  private var demonstration: Demonstration?
  private var answers: [ChecklistItem.ID: Observation.Outcome] = [:]
  private var remarks: [ChecklistItem.ID: String] = [:]
  private(set) var position = ListPosition()
  private var isKnown = false
  /// Whether it was asked if what is new may go.
  private var isLeaving = false

  /// Goes through a course's checklist.
  public init(of person: Person.ID, in course: Course.ID) {
    self.person = person
    self.course = course
  }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 7) }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    demonstration = try records.demonstration(of: person, in: course)
    name = try records.name(of: person)
    position.fit(count: items.count)
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    if action != .close { isLeaving = false }
    switch action {
    case .met: answer(.observed)
    case .notYet: answer(.notYet)
    case .clear: item.map { answers[$0.id] = nil }
    case .allMet: meetAll()
    case .remark: field = item.map { TextField(remark(on: $0)) }
    case .keepRemark: keepRemark()
    case .dropRemark: field = nil
    case .next: return [.open(.signer(person, course, results))]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return leave()
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    let title = "\(demonstration?.course.title ?? course.text) · \(name)"
    canvas.drawHeading(title, isFocused: true, in: head)
    let (list, foot) = rest.inset(columns: 1).split(bottom: 5)
    let table = table(fitting: list.width)
    canvas.drawList(position, isFocused: field == nil, in: list.split(top: 1).rest) {
      index, canvas, place in
      table.draw(items[index], on: &canvas, in: place)
    }
    drawFoot(on: &canvas, in: foot)
  }
}

extension ChecklistScreen {
  var items: [ChecklistItem] { demonstration?.items ?? [] }

  var item: ChecklistItem? {
    items.indices.contains(position.selected) ? items[position.selected] : nil
  }

  /// What is new, in the checklist's order; a remark alone says nothing of an open item.
  private var results: [ItemResult] {
    items.compactMap { item in
      guard answers[item.id] != nil || remarks[item.id] != nil else { return nil }
      return outcome(of: item).map { ItemResult(item.id, $0, remark: remark(on: item)) }
    }
  }

  private func outcome(of item: ChecklistItem) -> Observation.Outcome? {
    answers[item.id] ?? demonstration?.results[item.id]?.outcome
  }

  private func remark(on item: ChecklistItem) -> String {
    remarks[item.id] ?? demonstration?.results[item.id]?.remark ?? ""
  }

  /// Goes back; where something is new, only when asked again.
  private mutating func leave() -> [Effect] {
    guard !isLeaving, !results.isEmpty else { return [.close(1)] }
    isLeaving = true
    let count = results.count
    return [
      .say(
        Notice(
          "\(count) \(count == 1 ? "answer is" : "answers are") not kept yet: the same key again "
            + "drops them, Enter goes on.", .refused))
    ]
  }

  private mutating func answer(_ outcome: Observation.Outcome) {
    guard let item else { return }
    answers[item.id] = outcome
    position.move(.down)
  }

  private mutating func meetAll() {
    for item in items where outcome(of: item) != .observed { answers[item.id] = .observed }
  }

  private mutating func keepRemark() {
    defer { field = nil }
    guard let item else { return }
    remarks[item.id] = field?.text
  }

  private func table(fitting width: Int) -> Table<ChecklistItem> {
    let remarks = items.map { remark(on: $0).columns }.max() ?? 0
    return Table(
      [
        Column("", 9) { mark(of: $0) },
        Column("", 1) { Span($0.isRequired ? "*" : "", .key) },
        Column("", 12, priority: 1) { Span($0.id.text, .textDim) },
        Column("", 32, isFlexible: true) { Span($0.text) },
        Column("", min(remarks, 24), priority: 2) { Span(remark(on: $0), .info) },
      ], fitting: width)
  }

  func mark(of item: ChecklistItem) -> Span {
    switch outcome(of: item) {
    case .observed: Span("✓ met", .current)
    case .notYet: Span("✗ not yet", .expired)
    case nil: Span("· open", .textDim)
    }
  }

  private func drawFoot(on canvas: inout Canvas, in area: Area) {
    guard let item else { return }
    let (line, rest) = area.split(top: 1)
    canvas.drawHeading("Item \(item.id)", isFocused: false, in: line)
    let (text, state) = rest.split(bottom: 1)
    canvas.write(Line(stateSentence, isComplete ? .ok : .textDim), in: state)
    guard let field else {
      canvas.write(Line.wrapped(item.text, to: text.width), in: text)
      return
    }
    canvas.write("Remark ", row: 0, in: text, as: .header)
    field.draw(on: &canvas, in: text.line(0).split(left: 7).rest, hasCaret: true)
  }

  private var isComplete: Bool { demonstration?.isComplete(after: results) ?? false }

  var stateSentence: String {
    let required = items.filter(\.isRequired)
    let met = required.count { outcome(of: $0) == .observed }
    return "\(met) of \(required.count) required items (*) met"
      + (isComplete ? ": ready to be signed." : "; Enter keeps what was seen, unsigned.")
  }
}
