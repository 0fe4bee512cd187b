import Model

extension Form {
  /// Draws the fields, and below them what helps to fill the one in hand.
  func draw(on canvas: inout Canvas, in area: Area, noting notes: [Line] = []) {
    let (head, rest) = area.split(top: heading.spans.isEmpty ? 1 : 2)
    canvas.write(heading, in: head)
    let shown = rows(in: rest.height)
    let (rows, aid) = rest.split(top: shown)
    let first = max(place - shown + 1, 0)
    for (line, index) in (first..<min(first + shown, fields.count)).enumerated() {
      draw(fields[index], isHere: index == place, on: &canvas, in: rows.line(line))
    }
    let (noted, below) = aid.split(top: 1).rest.split(top: notes.count)
    canvas.write(notes, in: noted)
    drawAid(isCut: shown < fields.count, on: &canvas, in: below)
  }

  /// The lines that are left for choices, of so many for the whole form.
  func roomForChoices(in height: Int) -> Int {
    let rest = height - (heading.spans.isEmpty ? 1 : 2)
    return rest - rows(in: rest) - 2
  }

  /// How many fields are in sight at once.
  private func rows(in height: Int) -> Int { min(fields.count, max(height - 10, 3)) }

  private func draw(
    _ field: FormField, isHere: Bool, on canvas: inout Canvas, in area: Area
  ) {
    let (label, rest) = area.split(left: labelWidth)
    canvas.write(field.label, row: 0, in: label, as: isHere ? .key : .header)
    guard !field.isWord else {
      let word = field.input.isEmpty ? "none" : field.input.text
      let text = Line(isHere ? "\(word)   Space changes it" : word)
      canvas.write(text, in: rest)
      if isHere { canvas.shade(rest.split(left: text.columns).left, as: .cursor) }
      return
    }
    let note = field.note(on: today)
    let (entry, after) = rest.split(left: entryWidth(field, beside: note, in: rest.width))
    field.input.draw(on: &canvas, in: entry, hasCaret: isHere, hint: field.hint)
    canvas.write(note, in: after.split(left: 1).rest)
  }

  /// The room for labels, and a blank.
  private var labelWidth: Int { (fields.map(\.label.columns).max() ?? 0) + 1 }

  private func entryWidth(_ field: FormField, beside note: Line, in width: Int) -> Int {
    switch field.kind {
    case .day, .due, .period, .count, .number: 16
    case .text, .id, .word, .choice, .person, .written:
      note.columns == 0 ? width : min(max(width - note.columns - 2, 20), 44)
    }
  }

  private func drawAid(isCut: Bool, on canvas: inout Canvas, in area: Area) {
    let (help, rest) = area.split(top: 1)
    canvas.write(Line(current.help, .textDim), in: help)
    if isCut {
      canvas.write(right: Line("field \(place + 1) of \(fields.count)", .count), in: help)
    }
    if current.isChosen {
      drawChoices(on: &canvas, in: rest)
    } else if let day = pickedDay {
      let (page, words) = rest.split(left: 24)
      canvas.write(Month(of: day, on: today).lines, in: page)
      canvas.write(Form.dayHelp, in: words)
    }
  }

  private func drawChoices(on canvas: inout Canvas, in area: Area) {
    if choices.listed.isEmpty {
      canvas.write("Nothing here has these words.", row: 0, in: area, as: .warn)
    }
    choices.draw(on: &canvas, in: area, isFocused: true)
  }

  private static let dayHelp: [Line] = [
    ("↑ ↓", "a week"), ("Shift-← →", "a day"), ("PgUp PgDn", "a month"),
    ("15 jan", "the next 15 January"), ("+4w", "in four weeks"),
    ("eom", "the end of the month"), ("mon", "next Monday"),
  ].map { Line([Span($0.padded(to: 11), .key), Span($1, .textDim)]) }
}

extension FormField {
  /// What stands in it while it is empty.
  fileprivate var hint: String {
    switch kind {
    case .choice: "type part of a title or an id"
    case .person: "type part of a name or an id"
    case .due: "no due day"
    case .day, .period, .count, .number: "none"
    case .id: "letters, digits, . _ -"
    case .text, .word, .written: ""
    }
  }
}
