import Model

/// What of the desk stays as it is while the cursor walks through the learners.
struct DeskBackdrop {
  /// What is told of the list as a whole.
  struct Moment: Equatable {
    var query: RosterQuery
    var filter: String
    var typed: TextField?
    var columns: DeskColumns
    var count: Int
    var isComplete: Bool
    var marks: Int
    var isRanging: Bool
  }

  let moment: Moment
  /// The desk without its learners' lines.
  let picture: Canvas
  /// What draws those.
  let table: Table<ListedLearner>
}

extension DeskScreen {
  public mutating func compose() {
    let moment = DeskBackdrop.Moment(
      query: roster.query, filter: roster.filter, typed: field, columns: roster.columns,
      count: roster.people.count, isComplete: roster.isComplete, marks: roster.marks.count,
      isRanging: roster.rangeStart != nil)
    guard composed?.moment != moment else { return }
    var canvas = Canvas(size)
    let areas = layout.areas(in: canvas.area)
    let table = table(fitting: areas.learners.width)
    drawBackdrop(on: &canvas, in: areas)
    drawLearnersHead(table, on: &canvas, in: areas.learners)
    composed = DeskBackdrop(moment: moment, picture: canvas, table: table)
  }

  public var backdrop: Canvas? { composed?.picture }

  private func drawBackdrop(on canvas: inout Canvas, in areas: DeskLayout.Areas) {
    drawTitle(on: &canvas, in: areas.title)
    drawTabs(on: &canvas, in: areas.tabs)
    for divider in areas.dividers { canvas.drawDivider(in: divider) }
    drawRoles(on: &canvas, in: areas.roles)
    drawPaths(on: &canvas, in: areas.paths)
    drawDetail(on: &canvas, in: areas.detail)
    if let charts = areas.charts { drawCharts(on: &canvas, in: charts) }
  }

  private func drawTitle(on canvas: inout Canvas, in area: Area) {
    let line = area.inset(columns: 1)
    let right = Line([Span(counts, .count), Span(actor.name, .status)])
    canvas.write(
      Line([Span("Signoff  ", .titleFocus), Span(sidebar.name, .title), Span(crumbs, .textDim)]),
      in: line.split(right: right.columns + 2).rest)
    canvas.write(right: right, in: line)
  }

  /// What the lists are narrowed by, from left to right.
  private var crumbs: String {
    let filter = roster.filter.isEmpty ? nil : "/\(roster.filter)"
    return [sidebar.role?.title, sidebar.path?.title, filter].compactMap(\.self)
      .map { " › \($0)" }.joined()
  }

  private var counts: String {
    let everyone = sidebar.counts.everyone
    let people = "\(everyone.people) \(everyone.people == 1 ? "person" : "people") · "
    let late = everyone.late.map { "\($0) late · " } ?? ""
    let compliance = layout.shape == .threeColumns ? everyone.compliance : nil
    return people + late + (compliance.map { "\($0) · " } ?? "")
  }

  private func drawRoles(on canvas: inout Canvas, in area: Area) {
    guard let list = drawPane(.roles, "people late", on: &canvas, in: area) else { return }
    let table = countTable(fitting: list.width)
    canvas.drawList(sidebar.rolePosition, isFocused: pane == .roles, in: list) {
      table.draw(roleRow($0), on: &$1, in: $2)
    }
  }

  private func drawPaths(on canvas: inout Canvas, in area: Area) {
    let header = sidebar.role == nil ? "people late" : ""
    guard let list = drawPane(.paths, header, on: &canvas, in: area) else { return }
    let table = sidebar.role == nil ? countTable(fitting: list.width) : noteTable(list.width)
    canvas.drawList(sidebar.pathPosition, isFocused: pane == .paths, in: list) {
      table.draw(pathRow($0), on: &$1, in: $2)
    }
  }

  private func countTable(fitting width: Int) -> Table<CountRow> {
    let isRoomy = width >= 36
    let most = max("\(sidebar.counts.everyone.people)".columns, isRoomy ? 6 : 2)
    let late = max("\(sidebar.counts.everyone.late ?? 0)".columns, isRoomy ? 4 : 2)
    return Table(
      [
        Column("", 1) { Span($0.isChosen ? "▸" : "", .key) },
        Column("", 12, isFlexible: true) { Span($0.title, $0.isChosen ? .textStrong : .text) },
        Column("", most, isRight: true, priority: 1) { $0.people },
        Column("", late, isRight: true, priority: 2) { $0.late },
      ], fitting: width)
  }

  /// The paths of one role, with what the role makes of them.
  private func noteTable(_ width: Int) -> Table<CountRow> {
    Table(
      [
        Column("", 1) { Span($0.isChosen ? "▸" : "", .key) },
        Column("", 12, isFlexible: true) { Span($0.title, $0.isChosen ? .textStrong : .text) },
        Column("", sidebar.widestPlace, priority: 1) { Span($0.note, .textDim) },
      ], fitting: width)
  }

  private func roleRow(_ row: Int) -> CountRow {
    let isChosen = row == sidebar.rolePosition.selected
    guard row > 0 else {
      return CountRow(title: "All roles", count: sidebar.counts.everyone, isChosen: isChosen)
    }
    let role = sidebar.roles[row - 1]
    return CountRow(
      title: role.title, count: sidebar.counts.roles[role.id] ?? Headcount(), isChosen: isChosen)
  }

  private func pathRow(_ row: Int) -> CountRow {
    let isChosen = row == sidebar.pathPosition.selected
    guard row > 0 else { return CountRow(title: "All paths", isChosen: isChosen) }
    let path = sidebar.paths[row - 1]
    guard sidebar.role == nil else {
      return CountRow(title: path.title, note: sidebar.place(of: path), isChosen: isChosen)
    }
    return CountRow(
      title: path.title, count: sidebar.counts.paths[path.id] ?? Headcount(), isChosen: isChosen)
  }

  /// Draws a pane's heading; returns the room for its list, or nothing where there is none.
  private func drawPane(
    _ pane: DeskPane, _ header: String, on canvas: inout Canvas, in area: Area
  ) -> Area? {
    guard !area.isEmpty else { return nil }
    let (head, list) = area.split(top: 1)
    canvas.drawHeading(pane.title, isFocused: pane == self.pane, in: head)
    if !header.isEmpty, head.width >= 36 {
      canvas.write(right: Line(" \(header)", .header), in: head)
    }
    return list
  }

  private func drawTabs(on canvas: inout Canvas, in area: Area) {
    let tabs = DeskPane.allCases.flatMap { pane in
      [Span(" \(pane.title) ", pane == self.pane ? .tabHere : .tab), Span(" ")]
    }
    canvas.write(Line(tabs), in: area)
  }

  private func drawDetail(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    let (head, rest) = area.split(top: 1)
    let body = rest.inset(columns: 1)
    canvas.drawHeading(summary.map(heading) ?? "", isFocused: false, in: head)
    canvas.write(detail, in: body)
  }

  private func heading(of summary: LearnerSummary) -> String {
    guard layout.shape != .threeColumns, !summary.roles.isEmpty else { return summary.title }
    return "\(summary.title) · \(summary.roles.joined(separator: ", "))"
  }

  /// What is said of a learner, as wide and as long as there is room.
  func lines(of summary: LearnerSummary, in area: Area) -> [Line] {
    guard layout.shape != .threeColumns else { return summary.column(area.width) }
    return summary.strip(area.width, lines: area.height)
  }
}

/// A role or a path, and how many people it concerns.
private struct CountRow {
  var title: String
  var note = ""
  var count: Headcount?
  var isChosen: Bool
}

extension CountRow {
  fileprivate var people: Span {
    Span(count.map { "\($0.people)" } ?? "", .count)
  }

  fileprivate var late: Span {
    let late = count?.late ?? 0
    return Span(late > 0 ? "\(late)" : "", .overdue)
  }
}
