import Model

extension DeskScreen {
  func drawLearners(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty else { return }
    let (head, list) = area.split(top: 1)
    drawLearnersHeading(on: &canvas, in: head)
    guard !roster.people.isEmpty else {
      canvas.write(emptyLines, in: list.inset(rows: 1, columns: 2))
      return
    }
    let table = table(fitting: list.width)
    canvas.drawList(roster.position, isFocused: pane == .learners, in: list) {
      index, canvas, place in
      table.draw(listed(index), on: &canvas, in: place)
    }
  }

  private func drawLearnersHeading(on canvas: inout Canvas, in area: Area) {
    let isFocused = pane == .learners
    let order = "by \(roster.query.order.rawValue) \(roster.query.isDescending ? "▼" : "▲")"
    let isOpen = sidebar.counts.everyone.late == nil && !roster.query.conditions.isEmpty
    let working = isOpen ? ["standings are being worked out"] : []
    let marked = roster.marks.isEmpty ? [] : ["\(roster.marks.count) marked"]
    let range = roster.rangeStart == nil ? [] : ["v again ends the range"]
    let own = layout.shape == .oneList ? [] : [DeskPane.learners.title]
    let parts =
      own + ["\(count) of \(sidebar.counts.everyone.people)"]
      + [order] + working + marked + range
    var title = Line(parts.joined(separator: " · "), isFocused ? .titleFocus : .title)
    let isFiltered = field != nil || !roster.filter.isEmpty
    if isFiltered { title.spans.append(Span(" · /", .key)) }
    canvas.drawHeading(title, isFocused: isFocused, in: area)
    guard isFiltered else { return }
    let rest = area.split(left: 3 + title.columns).rest
    let text = field ?? TextField(roster.filter)
    text.draw(
      on: &canvas, in: rest.split(left: text.text.columns + 1).left, hasCaret: field != nil)
  }

  /// How many people the list has, also while only the first of them are read.
  private var count: Int {
    roster.isComplete ? roster.people.count : sidebar.counts.everyone.people
  }

  private var emptyLines: [Line] {
    if !roster.filter.isEmpty {
      return [
        Line("Nobody here fits “\(roster.filter)”."),
        Line("Esc takes the filter away.", .textDim),
      ]
    }
    if sidebar.path != nil { return [Line("Nobody is on this path today.", .textDim)] }
    if sidebar.role != nil { return [Line("Nobody holds this role today.", .textDim)] }
    return [
      Line("There is nobody in this file yet."),
      Line("signoff import FILE FOLDER brings a programme in.", .textDim),
    ]
  }

  private func listed(_ index: Int) -> ListedLearner {
    let id = roster.people[index]
    return ListedLearner(
      id: id, row: roster.line(at: index), isMarked: roster.marks.contains(id),
      isHere: index == roster.position.selected)
  }

  private func table(fitting width: Int) -> Table<ListedLearner> {
    Table(
      [
        Column("", 1) { $0.sign },
        Column("Name", 19, isFlexible: true) { Span($0.row?.name ?? $0.id.text) },
        Column("", 8, priority: 4) { Span($0.id.text, .count) },
        Column("", 5, priority: 3) { Span($0.row?.bar ?? "", .count) },
        Column("Progress", 5, isRight: true) { Span($0.row?.progress ?? "", .count) },
        Column("Due", 8, priority: 2) { Span($0.row?.due ?? "") },
        Column("Standing", 10) { $0.row?.standing ?? Span("") },
      ], fitting: width)
  }
}

/// A learner in the list, with what is known of them.
private struct ListedLearner {
  var id: Person.ID
  var row: LearnerRow?
  var isMarked: Bool
  var isHere: Bool

  /// Whether they are marked, or else whether the cursor is here.
  var sign: Span { isMarked ? Span("●", .mark) : Span(isHere ? "▸" : "", .key) }
}
