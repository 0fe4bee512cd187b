public import Model

/// The ledger, the newest act first.
public struct HistoryScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case open
    case filter
    case keepFilter
    case copyRow
    case copyAll
    case export
    case palette
    case reread
    case help
    case back
    case quit
  }

  public static let title = "History"
  public static let keys = Keymap<Action>([
    .init("<enter>", .open, "what it changed", "every change that the act made"),
    .init("/", .filter, "filter", "filter as you type: \(HistoryFilter.help)"),
    .init("y", .copyRow, "", "copy the act's line"),
    .init("Y", .copyAll, "", "copy the acts down to the last that was read"),
    .init("x", .export, "", "write them to a file: CSV, JSON, Markdown or HTML"),
    .init(":", .palette, "", "everything that can be done or looked at, by its name"),
    .init("q<esc><c-c>", .back, "back", "take the filter away, or go back"),
    .init("R", .reread, "", "read the file again"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .keepFilter, "keep", "keep the filter and go back to the list"),
    .init("<esc><c-c>", .back, "clear", "take the filter away"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public var field: TextField?

  private let person: Person.ID?
  private var name = ""
  private var text = ""
  private var fault: String?
  private var acts: [Act] = []
  private var position = ListPosition()
  private var isComplete = false
  private var isKnown = false

  /// Shows what concerns a person, or else all there is, as far as a filter leaves it.
  public init(of person: Person.ID?, narrowedBy text: String = "") {
    (self.person, self.text) = (person, text)
  }

  public var destination: Destination? { .history(person, text) }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 3) }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    if !isKnown {
      name = try person.map { try records.name(of: $0) } ?? ""
      (acts, isComplete) = ([], false)
      try readMore(from: records, atLeast: position.selected + 1)
      isKnown = true
    }
    if position.selected == acts.count - 1 { try readMore(from: records) }
  }

  public mutating func readAhead(from records: some Register) throws -> Bool {
    guard position.visible.upperBound + 2 * position.height > acts.count else { return false }
    try readMore(from: records)
    return false
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func edited() -> [Effect] {
    text = field?.text ?? ""
    isKnown = false
    position.select(0)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .open: return act.map { [.open(.act($0.number))] } ?? []
    case .filter: field = TextField(text)
    case .keepFilter: field = nil
    case .copyRow:
      return act.map { [.copy(.sheet(sheet.with([$0.cells])), hasHeader: false)] } ?? []
    case .copyAll: return [.copy(.sheet(sheet))]
    case .export: return [.open(.export(.sheet(sheet)))]
    case .palette: return [.open(.palette(of: Self.self))]
    case .reread: return [.reread]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .back: return back()
    case .quit: return [.quit]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    drawHeading(on: &canvas, in: head)
    let (top, list) = rest.inset(columns: 1).split(top: 2)
    if let fault { canvas.write(fault, row: 0, in: top, as: .warn) }
    let table = table(fitting: list.width)
    table.drawHeader(on: &canvas, in: top.line(1))
    if acts.isEmpty { canvas.write("No act is like that.", row: 0, in: list, as: .textDim) }
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(acts[index], on: &canvas, in: place)
    }
  }

  /// So many acts are read at a time.
  private static let page = 200
}

extension HistoryScreen {
  private var act: Act? {
    acts.indices.contains(position.selected) ? acts[position.selected] : nil
  }

  private var sheet: Sheet {
    Sheet(
      title: "History", columns: ["act", "at", "actor", "words", "changes"],
      rows: acts.map(\.cells))
  }

  /// Reads older acts than those that are known.
  private mutating func readMore(from records: some Register, atLeast: Int = 0) throws {
    let filter = HistoryFilter(text, of: person)
    fault = filter.fault
    defer { position.fit(count: acts.count) }
    guard !isComplete, fault == nil else { return }
    var query = filter.query
    (query.before, query.limit) = (acts.last?.number, max(Self.page, atLeast))
    let more = try records.acts(query)
    isComplete = more.count < max(Self.page, atLeast)
    acts += more
  }

  private mutating func back() -> [Effect] {
    guard field != nil || !text.isEmpty else { return [.close(1)] }
    (field, text, isKnown) = (nil, "", false)
    return []
  }

  private func drawHeading(on canvas: inout Canvas, in area: Area) {
    let count = "\(acts.count.grouped)\(isComplete ? "" : "+") \(acts.count == 1 ? "act" : "acts")"
    let parts = ["History", name, count].filter { !$0.isEmpty }
    var title = Line(parts.joined(separator: " · "), .titleFocus)
    let isFiltered = field != nil || !text.isEmpty
    if isFiltered { title.spans.append(Span(" · /", .key)) }
    canvas.drawHeading(title, isFocused: true, in: area)
    guard isFiltered else { return }
    let shown = field ?? TextField(text)
    let rest = area.split(left: 3 + title.columns).rest
    let width = max(shown.text.columns + 1, shown.isEmpty ? HistoryFilter.help.columns : 0)
    shown.draw(
      on: &canvas, in: rest.split(left: width).left, hasCaret: field != nil,
      hint: HistoryFilter.help)
  }

  private func table(fitting width: Int) -> Table<Act> {
    Table(
      [
        Column("No", 6, isRight: true, priority: 2) { Span("\($0.number)", .count) },
        Column("When (UTC)", 16) { Span($0.minute, .textDim) },
        Column("Who", 10, priority: 1) { Span($0.actor) },
        Column("What", 40, isFlexible: true) { act in
          Span(act.sentence, act.undoneBy == nil ? .text : .textDim)
        },
        Column("Changes", 9, isRight: true, priority: 3) { Span($0.changes.grouped, .count) },
      ], fitting: width)
  }
}

extension Act {
  /// The instant to the minute: `2026-11-22 09:12`.
  var minute: String { String(at.prefix(16).map { $0 == "T" ? " " : $0 }) }

  /// What was done, after what became of it.
  var sentence: String { (undoneBy.map { "(undone by \($0)) " } ?? "") + words }

  /// The cells of a file with acts in it.
  fileprivate var cells: [String] { ["\(number)", at, actor, words, "\(changes)"] }
}
