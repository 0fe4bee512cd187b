public import Model

/// How compliant the organisation is, and each role and group of it.
public struct ComplianceScreen: SortedScreen {
  public enum Action: CaseIterable, Sendable {
    case open
    case order
    case orderNext
    case orderBefore
    case reverse
    case help
    case close
  }

  public static let title = "Compliance"
  public static let keys = Keymap<Action>([
    .init("<enter>", .open, "matrix", "the people whom the row counts, against their courses"),
    .init("o", .order, "sort", "choose what the list is sorted by"),
    .init("O", .reverse, "", "turn the order round"),
    .init(">", .orderNext, "", "sort by the column to the right"),
    .init("<lt>", .orderBefore, "", "sort by the column to the left"),
    .init("q<esc>r<c-c>", .close, "back", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private var today: Day
  private var rows: [ComplianceRow] = []
  private var position = ListPosition()
  /// What the rows are sorted by, below that of the whole organisation.
  var ordering = ComplianceRow.Order.byTitle {
    didSet { sort() }
  }
  private var isKnown = false

  /// Counts on a day.
  public init(on today: Day) {
    self.today = today
  }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 4) }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    rows = ComplianceRow.all(try records.headcounts(on: today), try records.curriculum())
    isKnown = true
    sort()
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .open:
      guard rows.indices.contains(position.selected) else { return [] }
      return [.open(.matrix(rows[position.selected].query))]
    case .order: return orderMenu
    case .orderNext: sort(1)
    case .orderBefore: sort(-1)
    case .reverse: reverse()
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    canvas.drawHeading(
      "Compliance on \(today.medium) · \(ordering.words)", isFocused: true, in: head)
    let (titles, body) = rest.split(top: 1)
    let (list, foot) = body.split(bottom: 2)
    let table = table(fitting: area.width - 2)
    table.drawHeader(on: &canvas, in: titles.inset(columns: 1))
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place.inset(columns: 1))
    }
    let room = foot.inset(columns: 1)
    canvas.write(Line.wrapped(Self.note, to: room.width, .textDim), in: room)
  }

  private static let note =
    "Required only; less what is upcoming and people on leave. What is only open is not yet due."

  private mutating func sort() {
    let row = rows.indices.contains(position.selected) ? rows[position.selected].id : nil
    rows.sort(by: ordering)
    position.fit(count: rows.count)
    if let place = rows.firstIndex(where: { $0.id == row }) { position.select(place) }
  }

  private func table(fitting width: Int) -> Table<ComplianceRow> {
    Table(
      [
        Column("", 5, priority: 2) { Span($0.kind.rawValue, .textDim) },
        Column("", 16, isFlexible: true) { Span($0.title, $0.kind == .all ? .textStrong : .text) },
        Column("people", 7, isRight: true, priority: 1) { Span("\($0.count.people)", .count) },
        Column("late", 6, isRight: true) { Span($0.late, .overdue) },
        Column("compliant", 9, isRight: true) { Span($0.count.compliance?.percent ?? "–") },
        Column("of required", 17, isRight: true, priority: 3) { Span($0.fraction, .count) },
        Column("only open", 9, isRight: true, priority: 4) { Span($0.open, .count) },
      ], fitting: width)
  }
}
