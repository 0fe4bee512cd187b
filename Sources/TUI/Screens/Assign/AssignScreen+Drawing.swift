import Model

extension AssignScreen {
  /// Draws the fields, and below them what can be chosen.
  func drawForm(on canvas: inout Canvas, in area: Area) {
    let rows = area.split(top: 1).rest
    drawRow("Who", nil, Line(who), on: &canvas, in: rows.line(0))
    drawRow("What", .what, Line(task?.note ?? "", .info), on: &canvas, in: rows.line(1))
    drawRow("Due", .due, due.echo(on: actor.today), on: &canvas, in: rows.line(2))
    drawRow("Level", .level, levelLine, on: &canvas, in: rows.line(3))
    drawRow("Why", .reason, Line("goes on record", .textDim), on: &canvas, in: rows.line(4))
    drawAid(on: &canvas, in: rows.split(top: 6).rest)
  }

  private func drawRow(
    _ title: String, _ place: Place?, _ note: Line, on canvas: inout Canvas, in area: Area
  ) {
    let isHere = place == self.place
    let (label, rest) = area.split(left: 7)
    canvas.write(title, row: 0, in: label, as: isHere ? .key : .header)
    guard let place, let field = fields[place] else {
      canvas.write(note, in: rest)
      if isHere { canvas.shade(rest.split(left: note.columns).left, as: .cursor) }
      return
    }
    let width = place == .due ? 16 : min(max(rest.width - note.columns - 2, 20), 44)
    let (entry, after) = rest.split(left: width)
    field.draw(on: &canvas, in: entry, hasCaret: isHere, hint: hint(for: place))
    canvas.write(note, in: after.split(left: 1).rest)
  }

  private func hint(for place: Place) -> String {
    switch place {
    case .what: "type part of a path or a course"
    case .due: "no due day"
    case .level: ""
    case .reason: "a reason, if there is one"
    }
  }

  private var levelLine: Line {
    Line(place == .level ? "\(level.rawValue)   Space changes it" : level.rawValue)
  }

  /// Draws what helps to fill the field at hand.
  private func drawAid(on canvas: inout Canvas, in area: Area) {
    switch place {
    case .what:
      if choices.listed.isEmpty {
        canvas.write("No path or course has these words.", row: 0, in: area, as: .warn)
      }
      choices.draw(on: &canvas, in: area, isFocused: true)
    case .due: canvas.write(dueHelp, in: area)
    case .level:
      canvas.write(
        "Required counts for compliance; suggested never becomes overdue.", row: 0, in: area,
        as: .textDim)
    case .reason:
      canvas.write("Enter shows what it would do to each learner.", row: 0, in: area, as: .textDim)
    }
  }

  private var dueHelp: [Line] {
    let today = actor.today
    return [
      ("2027-01-15", "that day"), ("15 jan", "the next 15 January"),
      ("+4w", "in four weeks: \(today.advanced(by: 28).long)"),
      ("eom", "the end of the month: \(today.endOfMonth.long)"), ("mon", "next Monday"),
      ("4w", "four weeks after it opens for each learner"), ("", "left empty: no due day"),
    ].map { Line([Span($0.padded(to: 12), .key), Span($1, .textDim)]) }
  }
}
