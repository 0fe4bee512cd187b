public import Model

/// How compliant the organisation is, and each role and group of it.
public struct ComplianceScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case order
    case help
    case close
  }

  public static let title = "Compliance"
  public static let keys = Keymap<Action>([
    .init("o", .order, "sort", "the least compliant first, or by title"),
    .init("q<esc>r<c-c>", .close, "back", "back to where you were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private var today: Day
  private var rows: [ComplianceRow] = []
  private var position = ListPosition()
  private var isWorstFirst = false
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
    case .order:
      isWorstFirst.toggle()
      sort()
      return []
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    let order = isWorstFirst ? "the least compliant first" : "by title"
    canvas.drawHeading("Compliance on \(today.medium) · \(order)", isFocused: true, in: head)
    let (titles, body) = rest.split(top: 1)
    let (list, foot) = body.split(bottom: 2)
    let table = table(fitting: area.width - 2)
    table.drawHeader(on: &canvas, in: titles.inset(columns: 1))
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place.inset(columns: 1))
    }
    canvas.write(Self.note, row: 1, in: foot.inset(columns: 1), as: .textDim)
  }

  private static let note =
    "Required only; less what is upcoming and people on leave. What is only open is not yet due."

  private mutating func sort() {
    rows.sort { isWorstFirst ? $0.isWorse(than: $1) : $0.comesBefore($1) }
    position.fit(count: rows.count)
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

/// The organisation, a role or a group, with its figures.
private struct ComplianceRow {
  enum Kind: String {
    case all
    case role
    case group
  }

  var kind: Kind
  var title: String
  var count: Headcount

  static func all(_ counts: Headcounts, _ curriculum: Curriculum) -> [ComplianceRow] {
    let name = curriculum.setting(.name) ?? "Everybody"
    return [ComplianceRow(kind: .all, title: name, count: counts.everyone)]
      + counts.roles.map { id, count in
        ComplianceRow(kind: .role, title: curriculum.roles[id]?.title ?? id.text, count: count)
      } + counts.groups.map { ComplianceRow(kind: .group, title: $0.text, count: $1) }
  }

  var late: String { count.late.map { $0 > 0 ? "\($0)" : "" } ?? "…" }

  var fraction: String { count.compliance.map { "\($0.compliant) of \($0.counted)" } ?? "…" }

  var open: String { count.compliance.map { "\($0.open)" } ?? "…" }

  func comesBefore(_ other: ComplianceRow) -> Bool {
    (order, title) < (other.order, other.title)
  }

  /// Whether its share is smaller; the organisation stays on top, who has no share comes last.
  func isWorse(than other: ComplianceRow) -> Bool {
    guard kind != .all, other.kind != .all else { return kind == .all && other.kind != .all }
    guard let a = count.compliance, a.counted > 0 else { return false }
    guard let b = other.count.compliance, b.counted > 0 else { return true }
    let (mine, theirs) = (a.compliant * b.counted, b.compliant * a.counted)
    return mine == theirs ? comesBefore(other) : mine < theirs
  }

  private var order: Int {
    switch kind {
    case .all: 0
    case .role: 1
    case .group: 2
    }
  }
}
