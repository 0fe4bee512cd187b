import Model

extension CalendarScreen {
  func drawCalendar(on canvas: inout Canvas, in area: Area) {
    let (head, body) = area.split(top: 1)
    canvas.drawHeading(heading, isFocused: true, in: head)
    let (top, panes) = body.split(top: 1)
    let spark = Sparkline.text(weeks.dropFirst().map(\.count))
    let year = Line([Span("12 months ", .header), Span(spark, .spark)])
    canvas.write(progress ?? year, in: top.inset(columns: 1))
    let (left, rest) = panes.split(left: max(body.width * 2 / 5, 30))
    let (divider, right) = rest.split(left: 1)
    canvas.drawDivider(in: divider)
    drawWeeks(on: &canvas, in: left.inset(columns: 1))
    canvas.write(breakdown(right.inset(columns: 1).size), in: right.inset(columns: 1))
  }

  private var heading: String {
    let scope = curriculum?.words(for: query) ?? ""
    let count = weeks.dropFirst().reduce(0) { $0 + $1.count }
    return ["What falls due", scope, "\(count.grouped) in the next 12 months"]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func drawWeeks(on canvas: inout Canvas, in area: Area) {
    let (header, list) = area.split(top: 1)
    let most = weeks.map(\.count).max() ?? 0
    let width = max(list.width - 21, 0)
    let table = Table<Workload>(
      [
        Column("Week from", 11) { Span($0.days?.lowerBound.medium ?? "late now") },
        Column("", width) { it in
          let bar = Sparkline.bar(it.count, of: most, columns: width)
          return Span(bar, it.days == nil ? .overdue : .bar)
        },
        Column("Due", 7, isRight: true) { Span($0.count > 0 ? $0.count.grouped : "·", .count) },
      ], fitting: list.width)
    table.drawHeader(on: &canvas, in: header)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(weeks[index], on: &canvas, in: place)
    }
  }

  /// The week with the cursor by course and by team, as much as there is room for.
  private func breakdown(_ size: Size) -> [Line] {
    guard let week else { return [] }
    let title = week.days.map { "\($0.lowerBound.long) to \($0.upperBound.long)" } ?? "Late now"
    let half = max((size.height - 5) / 2, 1)
    let courses = week.subjects.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      (curriculum?.name(of: $0.key) ?? $0.key.text, $0.value)
    }
    let teams = teams.map { team in
      (team.supervisor.map { names[$0] ?? $0.text } ?? "nobody answers for them", team.count)
    }
    return [Line(title, .textStrong), Line()]
      + section("By course", courses, Size(width: size.width, height: half))
      + [Line()] + section("By team", teams, Size(width: size.width, height: half))
  }

  private func section(_ title: String, _ rows: [(String, Int)], _ size: Size) -> [Line] {
    let more = rows.count > size.height - 1 ? " (\(rows.count), the most first)" : ""
    return [Line(title + more, .header)]
      + rows.prefix(max(size.height - 1, 0)).map { name, count in
        let figure = count.grouped
        let room = max(size.width - figure.columns - 1, 0)
        return Line([Span(name.truncated(to: room).padded(to: room + 1)), Span(figure, .count)])
      }
  }
}
