import Model

extension MatrixScreen {
  func drawMatrix(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: Self.headHeight)
    let (list, foot) = rest.split(bottom: Self.footHeight(area.width))
    drawHead(on: &canvas, in: head)
    drawRows(on: &canvas, in: list.inset(columns: 1))
    drawFoot(on: &canvas, in: foot)
  }

  private func drawHead(on canvas: inout Canvas, in area: Area) {
    canvas.drawHeading(heading, isFocused: true, in: area)
    if let line = progress {
      canvas.write(right: Line([Span(" ")] + line.spans), in: area.line(0))
    }
    let lines = area.split(top: 1).rest.inset(columns: 1)
    for (row, name) in ["", "compliant", "late"].enumerated() {
      canvas.write(name.padded(to: Self.nameWidth), row: row, in: lines, as: .header)
    }
    for (index, cell) in cells(in: lines) {
      let column = columns[subjects[index]] ?? MatrixColumn()
      let isHere = index == place.selected
      let name = subjects[index].text.truncated(to: Self.cellWidth)
      canvas.write(name, row: 0, in: cell, as: isHere ? .headerSorted : .header)
      canvas.write(Line([column.share]), row: 1, in: cell)
      let late = Span(column.late.isEmpty ? "" : column.late.count.grouped, .overdue)
      canvas.write(Line([late]), row: 2, column: 2, in: cell)
      if isHere { canvas.shade(cell, as: .cursorBlur) }
    }
  }

  var heading: String {
    let scope = curriculum?.words(for: query) ?? ""
    let counts =
      "\(people.count.grouped) \(people.count == 1 ? "person" : "people") × "
      + "\(subjects.count) \(subjects.count == 1 ? "course" : "courses")"
    let order = query.order == .name && !query.isDescending ? "" : ordering.words
    return (["Matrix", scope, counts, order].filter { !$0.isEmpty }).joined(separator: " · ")
  }

  private func drawRows(on canvas: inout Canvas, in area: Area) {
    guard !people.isEmpty else {
      canvas.write("Nobody is here today.", row: 0, in: area, as: .textDim)
      return
    }
    let shown = cells(in: area)
    canvas.drawList(position, isFocused: false, in: area) { index, canvas, line in
      let row = rows[people[index]]
      let name = (row?.name ?? people[index].text).truncated(to: Self.nameWidth)
      canvas.write(name, row: 0, in: line)
      for (column, cell) in shown {
        guard let it = row?.cells[subjects[column]] else { continue }
        canvas.write(Line([mark(for: it)]), row: line.row - area.row, in: cell)
      }
    }
    guard let here = shown.first(where: { $0.index == place.selected }) else { return }
    canvas.shade(here.area.line(position.selected - position.top), as: .cursor)
  }

  /// A requirement in one cell: its glyph, and how far away its day is.
  private func mark(for it: Requirement) -> Span {
    let sign = sign(of: it)
    let away = it.standing == .waived ? "" : it.due?.away(from: actor.today) ?? ""
    return Span("\(sign.glyph) \(away)", sign.face)
  }

  private func sign(of it: Requirement) -> StandingSign {
    StandingSign(it, on: actor.today, soon: curriculum?.dueSoon ?? Period(0, .days))
  }

  /// The columns in sight, each with its room.
  private func cells(in area: Area) -> [(index: Int, area: Area)] {
    var rest = area.split(left: Self.nameWidth + 1).rest
    return place.visible.map { index in
      let (cell, next) = rest.split(left: Self.cellWidth)
      rest = next.split(left: 1).rest
      return (index, cell)
    }
  }

  private func drawFoot(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    canvas.drawHeading(subjectLine, isFocused: false, in: head)
    let lines = [personLine, Line(columnLine, .textDim)]
    canvas.write(lines + Self.legend(area.width - 2), in: rest.inset(columns: 1))
  }

  private var subjectLine: String {
    guard let subject, let curriculum else { return "" }
    return "\(curriculum.name(of: subject)) · \(subject.text)"
  }

  private var personLine: Line {
    guard let person, let row = rows[person], let subject else { return Line() }
    guard let it = row.cells[subject] else {
      return Line([Span("\(row.name)  ", .textStrong), Span("not asked of them", .textDim)])
    }
    let days = it.due.map { "due \($0.medium), \($0.distance(from: actor.today))" } ?? "no due day"
    return Line([
      Span("\(row.name)  ", .textStrong), sign(of: it).span, Span("  \(days)"),
    ])
  }

  private var columnLine: String {
    guard let subject, let column = columns[subject] else { return "" }
    return "All: \(column.compliance), \(column.late.count.grouped) late"
  }

  /// How many lines the figures of the cell with the cursor and the legend take.
  static func footHeight(_ width: Int) -> Int { 3 + legend(width - 2).count }

  /// What the signs mean, on as many lines as that takes.
  private static func legend(_ width: Int) -> [Line] {
    legend.reduce(into: [Line()]) { lines, span in
      if lines[lines.count - 1].columns + span.text.columns > width { lines.append(Line()) }
      lines[lines.count - 1].spans += [span, Span(" ")]
    }
  }

  private static let legend =
    Standing.allCases.map { StandingSign($0).span }
    + [Span("□ blocked", .blocked), Span("▴ due soon", .dueSoon)]
    + [Span("blank: not asked", .textDim)]
}

extension Day {
  /// How far away it is, in three or four letters: `-9d`, `8w`, `14m`, `3y`.
  fileprivate func away(from today: Day) -> String {
    let days = number - today.number
    let (sign, size) = (days < 0 ? "-" : "", abs(days))
    switch size {
    case ..<15: return "\(sign)\(size)d"
    case ..<120: return "\(sign)\(size / 7)w"
    case ..<730: return "\(sign)\(size / 30)m"
    default: return "\(sign)\(size / 365)y"
    }
  }
}
