import Model

extension DeskScreen {
  /// Draws what stands above the learners, and what stands there where nobody is listed.
  func drawLearnersHead(
    _ table: Table<ListedLearner>, on canvas: inout Canvas, in area: Area
  ) {
    guard !area.isEmpty else { return }
    let (head, list) = area.split(top: 1)
    drawLearnersHeading(on: &canvas, in: head)
    if roster.people.isEmpty {
      canvas.write(emptyLines, in: list.inset(rows: 1, columns: 2))
    } else {
      table.drawHeader(on: &canvas, in: list.line(0))
    }
  }

  func drawLearners(on canvas: inout Canvas, in area: Area) {
    guard !area.isEmpty, !roster.people.isEmpty, let table = composed?.table else { return }
    let range = roster.rangeInHand
    canvas.drawList(
      roster.position, isFocused: pane == .learners, in: area.split(top: 2).rest
    ) {
      index, canvas, place in
      table.draw(listed(index, isMarked: range.contains(index)), on: &canvas, in: place)
    }
  }

  private func drawLearnersHeading(on canvas: inout Canvas, in area: Area) {
    let isFocused = pane == .learners
    let order = ordering.words
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
      Line("Nobody is here yet: n adds somebody."),
      Line("signoff import FILE FOLDER brings a programme in.", .textDim),
    ]
  }

  private func listed(_ index: Int, isMarked: Bool) -> ListedLearner {
    let id = roster.people[index]
    return ListedLearner(
      id: id, row: roster.line(at: index), isMarked: isMarked || roster.marks.contains(id),
      isHere: index == roster.position.selected)
  }

  /// The columns that fit a width.
  func table(fitting width: Int) -> Table<ListedLearner> {
    Table([Column("", 1) { $0.sign }] + roster.columns.shown.map(column), fitting: width)
  }

  private func column(_ place: DeskColumns.Place) -> Column<ListedLearner> {
    let column = place.column
    return Column(
      title(of: place), place.width, isFlexible: column == .name, isRight: column == .progress,
      priority: column.priority
    ) { $0.cell(column) }
  }

  /// What stands above a column, with the direction where the list is sorted by it.
  private func title(of place: DeskColumns.Place) -> String {
    let title = place.column.title
    guard place.column.order == roster.query.order, !title.isEmpty else { return title }
    let gap = title.columns + 2 <= place.width ? " " : ""
    return "\(title)\(gap)\(ordering.direction)"
  }
}

/// A learner in the list, with what is known of them.
struct ListedLearner {
  var id: Person.ID
  var row: LearnerRow?
  var isMarked: Bool
  var isHere: Bool

  /// Whether they are marked, or else whether the cursor is here.
  var sign: Span { isMarked ? Span("●", .mark) : Span(isHere ? "▸" : "", .key) }

  func cell(_ column: DeskColumn) -> Span {
    switch column {
    case .name: Span(row?.name ?? id.text)
    case .id: Span(id.text, .count)
    case .bar: Span(row?.bar ?? "", .count)
    case .progress: Span(row?.progress ?? "", .count)
    case .due: Span(row?.due ?? "")
    case .standing: row?.standing ?? Span("")
    case .supervisor: Span(row?.supervisor ?? "", .textDim)
    }
  }
}
