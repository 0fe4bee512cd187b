import Model

extension DeskScreen {
  /// Draws what falls due, and below it how far the roles are.
  func drawCharts(on canvas: inout Canvas, in area: Area) {
    guard !charts.isTooLong else { return drawRoleShares(on: &canvas, in: area) }
    let (due, coverage) = area.split(top: 2)
    canvas.drawHeading("Due per week (next \(DeskCharts.weeks))", isFocused: false, in: due)
    let weeks = charts.figures?.weeks ?? []
    canvas.write(workload(weeks, due.width - 2), row: 1, in: due.inset(columns: 1))
    drawCoverage(on: &canvas, in: coverage)
  }

  /// A bar for each week, and the days on which the first weeks begin with their counts.
  private func workload(_ weeks: [Int], _ width: Int) -> Line {
    guard !weeks.isEmpty else { return Line("…", .textDim) }
    var line = Line([Span(Sparkline.text(weeks), .spark), Span("  ")])
    let monday = actor.today.advanced(by: 1 - actor.today.weekday)
    for (week, count) in weeks.enumerated() {
      let day = monday.advanced(by: 7 * week).short(on: actor.today)
      let spans = [Span(" \(day): ", .textDim), Span("\(count) ", .count)]
      guard line.columns + Line(spans).columns <= width else { break }
      line.spans += spans
    }
    return line
  }

  private func drawCoverage(on canvas: inout Canvas, in area: Area) {
    let coverage = charts.figures?.coverage ?? [:]
    let table = CoverageTable(coverage, in: Size(width: area.width - 2, height: area.height - 2))
    canvas.drawHeading("Coverage: role × path (% met)\(table.omitted)", isFocused: false, in: area)
    let (header, rows) = area.split(top: 1).rest.inset(columns: 1).split(top: 1)
    guard !table.roles.isEmpty else {
      let text = charts.figures == nil ? "…" : "No role requires anything of them today."
      canvas.write(text, row: 0, in: header, as: .textDim)
      return
    }
    for (column, path) in table.paths.enumerated() {
      let place = header.split(left: table.left(of: column)).rest
      canvas.write(path.text.truncated(to: 5).aligned(right: 5), row: 0, in: place, as: .header)
    }
    for (row, role) in table.roles.enumerated() {
      let line = rows.line(row)
      let title = sidebar.curriculum?.roles[role]?.title ?? role.text
      canvas.write(title.truncated(to: table.nameWidth), row: 0, in: line)
      for (column, path) in table.paths.enumerated() {
        let share = coverage[DeskCharts.Crossing(role: role, path: path)] ?? Share()
        let place = line.split(left: table.left(of: column)).rest
        canvas.write(Line([share.span()]), in: place)
      }
    }
  }

  /// The compliance of each role, which is kept, for lists in which nobody is asked.
  private func drawRoleShares(on canvas: inout Canvas, in area: Area) {
    canvas.drawHeading("Compliance by role, all people", isFocused: false, in: area)
    let (body, foot) = area.split(top: 1).rest.inset(columns: 1).split(bottom: 1)
    let half = body.width / 2
    let (left, right) = body.split(left: half)
    canvas.write(Array(sidebar.shares.prefix(body.height)), in: left)
    canvas.write(Array(sidebar.shares.dropFirst(body.height)), in: right)
    canvas.write(
      "Over 5,000 people: 5 what falls due, 4 the matrix.", row: 0, in: foot,
      as: .textDim)
  }
}

/// Which roles and paths of a coverage there is room for, those of the most people first.
private struct CoverageTable {
  private(set) var roles: [Role.ID] = []
  private(set) var paths: [LearningPath.ID] = []
  /// What there is no room for, in a few words.
  private(set) var omitted = ""

  let nameWidth: Int
  private static let cellWidth = 6

  init(_ coverage: [DeskCharts.Crossing: Share], in size: Size) {
    nameWidth = min(max(size.width / 3, 14), 24)
    let roles = Self.ranked(coverage.map { ($0.role, $1.whole) })
    self.roles = Array(roles.prefix(max(size.height, 0)))
    let shown = Set(self.roles)
    let paths = Self.ranked(
      coverage.filter { shown.contains($0.key.role) }.map { ($0.path, $1.whole) })
    self.paths = Array(paths.prefix(max((size.width - nameWidth) / Self.cellWidth, 0)))
    let left = [
      (self.roles.count, roles.count, "roles"), (self.paths.count, paths.count, "paths"),
    ].filter { $0.0 < $0.1 }.map { "\($0.0) of \($0.1) \($0.2)" }
    if !left.isEmpty { omitted = " · \(left.joined(separator: ", "))" }
  }

  /// Where a column begins.
  func left(of column: Int) -> Int { nameWidth + 1 + column * Self.cellWidth }

  private static func ranked<ID: Hashable & Comparable>(_ counts: [(ID, Int)]) -> [ID] {
    Dictionary(counts, uniquingKeysWith: +).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map(\.key)
  }
}
