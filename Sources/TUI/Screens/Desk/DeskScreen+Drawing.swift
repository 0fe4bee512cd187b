import Model

extension DeskScreen {
  func drawDesk(on canvas: inout Canvas, in areas: DeskLayout.Areas) {
    drawTitle(on: &canvas, in: areas.title)
    drawTabs(on: &canvas, in: areas.tabs)
    for divider in areas.dividers { canvas.drawDivider(in: divider) }
    drawRoles(on: &canvas, in: areas.roles)
    drawPaths(on: &canvas, in: areas.paths)
    drawLearners(on: &canvas, in: areas.learners)
    drawDetail(on: &canvas, in: areas.detail)
  }

  private func drawTitle(on canvas: inout Canvas, in area: Area) {
    let line = area.inset(columns: 1)
    let right = Line([Span(counts, .count), Span(actor.name, .status)])
    canvas.write(
      Line([Span("Signoff  ", .titleFocus), Span(sidebar.name, .title)]),
      in: line.split(right: right.columns + 2).rest)
    canvas.write(right: right, in: line)
  }

  private var counts: String {
    let everyone = sidebar.counts.everyone
    let people = "\(everyone.people) \(everyone.people == 1 ? "person" : "people") · "
    return people + (everyone.late.map { "\($0) late · " } ?? "")
  }

  private func drawRoles(on canvas: inout Canvas, in area: Area) {
    guard let list = drawPane(.roles, "people late", on: &canvas, in: area) else { return }
    let table = countTable(fitting: list.width)
    canvas.drawList(sidebar.rolePosition, isFocused: pane == .roles, in: list) {
      row, canvas, place in
      let role = row > 0 ? sidebar.roles[row - 1] : nil
      let count = role.map { sidebar.counts.roles[$0.id] ?? Headcount(late: 0) }
      table.draw(
        CountRow(
          title: role?.title ?? "All roles", count: count ?? sidebar.counts.everyone,
          isChosen: row == sidebar.rolePosition.selected), on: &canvas, in: place)
    }
  }

  private func drawPaths(on canvas: inout Canvas, in area: Area) {
    let header = sidebar.role == nil ? "people late" : ""
    guard let list = drawPane(.paths, header, on: &canvas, in: area) else { return }
    let table = countTable(fitting: list.width)
    canvas.drawList(sidebar.pathPosition, isFocused: pane == .paths, in: list) {
      row, canvas, place in
      let path = row > 0 ? sidebar.paths[row - 1] : nil
      let place_ = path.map { sidebar.place(of: $0) } ?? ""
      let count =
        sidebar.role == nil ? path.map { sidebar.counts.paths[$0.id] ?? Headcount(late: 0) } : nil
      table.draw(
        CountRow(
          title: path?.title ?? "All paths", note: place_, count: count,
          isChosen: row == sidebar.pathPosition.selected), on: &canvas, in: place)
    }
  }

  /// Draws a pane's heading; returns the room for its list, or nothing where there is none.
  private func drawPane(
    _ pane: DeskPane, _ header: String, on canvas: inout Canvas, in area: Area
  ) -> Area? {
    guard !area.isEmpty else { return nil }
    let (head, list) = area.split(top: 1)
    canvas.drawHeading(pane.title, isFocused: pane == self.pane, in: head)
    if !header.isEmpty { canvas.write(right: Line(" \(header)", .header), in: head) }
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
    guard let summary else {
      canvas.drawHeading("", isFocused: false, in: head)
      return
    }
    guard layout.shape == .threeColumns else {
      let roles = summary.roles.isEmpty ? "" : " · \(summary.roles.joined(separator: ", "))"
      canvas.drawHeading(summary.title + roles, isFocused: false, in: head)
      canvas.write(summary.strip(body.width, lines: body.height), in: body)
      return
    }
    canvas.drawHeading(summary.title, isFocused: false, in: head)
    canvas.write(summary.column(body.width), in: body)
  }
}

/// A role or a path, and how many people it concerns.
private struct CountRow {
  var title: String
  var note = ""
  var count: Headcount?
  var isChosen: Bool
}

private func countTable(fitting width: Int) -> Table<CountRow> {
  Table(
    [
      Column("", 1) { Span($0.isChosen ? "▸" : "", .key) },
      Column("", 12, isFlexible: true) { Span($0.title, $0.isChosen ? .textStrong : .text) },
      Column("", 6, isRight: true, priority: 2) { row in
        Span(row.count.map { "\($0.people)" } ?? "", .count)
      },
      Column("", 4, isRight: true, priority: 1) { row in
        let late = row.count?.late ?? 0
        return Span(late > 0 ? "\(late)" : "", .overdue)
      },
    ], fitting: width)
}
