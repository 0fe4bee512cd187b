import Model

extension LearnerSummary {
  /// What a narrow column says of the learner.
  func column(_ width: Int) -> [Line] {
    facts(width) + [Line()] + next(width)
      + section("To do", toDo, width)
      + section("Settled", settled, width)
      + section("Held besides", held, width)
  }

  /// What a strip of a few lines says of the learner: what comes first, and as much as fits.
  func strip(_ width: Int, lines: Int) -> [Line] {
    guard let first = toDo.first else {
      return Array(
        (strip(of: settled, width) + [Line("Nothing has to be done.", .ok)]).prefix(lines))
    }
    let distance = first.distance(on: today)
    let head = [
      Line([
        first.sign.span, Span("  \(first.title)", .textStrong),
        Span("  \(first.days(on: today))", .textDim),
        Span(distance.isEmpty ? "" : ", \(distance)", first.sign.face),
      ])
    ]
    let next = "Next: \(first.next(on: today))\(whoSigns)"
    let also = strip(of: Array(toDo.dropFirst()) + settled, width - 6)
    return (head + Line.wrapped(next, to: width) + also.indented("Also: ")).prefix(lines).map { $0 }
  }

  private var whoSigns: String {
    rights.isEmpty ? "" : " Signed by \(rights.joined(separator: " or "))."
  }

  /// Who they are.
  func facts(_ width: Int) -> [Line] {
    let away = leave.map { leave in
      "Away\(leave.until.map { " until \($0.medium)" } ?? "")"
    }
    return roles.flatMap { Line.wrapped($0, to: width) }
      + (supervisor.map { Line.wrapped("Supervisor: \($0)", to: width, .textDim) } ?? [])
      + (away.map { [Line($0, .info)] } ?? [])
  }

  private func next(_ width: Int) -> [Line] {
    guard let first = toDo.first else { return [] }
    let text = "Next: \(first.title). \(first.next(on: today))"
    return Line.wrapped(text, to: width)
      + rights.flatMap { Line.wrapped("Signed by \($0).", to: width, .textDim) } + [Line()]
  }

  private func section(_ title: String, _ rows: [RequirementRow], _ width: Int) -> [Line] {
    guard !rows.isEmpty else { return [] }
    return [Line("\(title) (\(rows.count))", .header)]
      + rows.map { row in
        let days = row.days(on: today)
        let room = max(width - 2 - days.columns - 1, 0)
        return Line([
          Span("\(row.sign.glyph) ", row.sign.face),
          Span(row.title.padded(to: room), row.requirement.level == .suggested ? .textDim : .text),
          Span(" \(days)", .textDim),
        ])
      } + [Line()]
  }

  /// Many requirements on few lines, one after the other.
  private func strip(of rows: [RequirementRow], _ width: Int) -> [Line] {
    var lines: [Line] = []
    var line = Line()
    for row in rows where row.requirement.level != nil {
      let part = [Span(row.sign.glyph, row.sign.face), Span(" \(row.title)  ")]
      if line.columns + Line(part).columns > width, !line.spans.isEmpty {
        lines.append(line)
        line = Line()
      }
      line.spans += part
    }
    return line.spans.isEmpty ? lines : lines + [line]
  }
}

extension [Line] {
  /// The lines behind a word that stands before the first.
  fileprivate func indented(_ word: String) -> [Line] {
    enumerated().map { index, line in
      let start = index == 0 ? word : String(repeating: " ", count: word.count)
      return Line([Span(start, .textDim)] + line.spans)
    }
  }
}
