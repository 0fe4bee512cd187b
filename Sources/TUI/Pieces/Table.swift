/// One column of a table.
struct Column<Row>: Sendable {
  /// What stands above it; empty for nothing.
  var title: String
  /// The cells it takes; at least so many where it takes what is left over.
  var width: Int
  /// Whether it takes what is left over.
  var isFlexible = false
  /// Whether its texts end at one place.
  var isRight = false
  /// The order in which columns go when there is no room: the highest first, 0 never.
  var priority = 0
  /// What stands in it.
  var cell: @Sendable (Row) -> Span

  init(
    _ title: String, _ width: Int, isFlexible: Bool = false, isRight: Bool = false,
    priority: Int = 0, cell: @escaping @Sendable (Row) -> Span
  ) {
    self.title = title
    self.width = width
    self.isFlexible = isFlexible
    self.isRight = isRight
    self.priority = priority
    self.cell = cell
  }
}

/// A list as columns that align; those that do not fit go by priority, none is squeezed.
struct Table<Row>: Sendable {
  private let columns: [Column<Row>]

  /// Chooses the columns that fit a width and shares it out.
  init(_ columns: [Column<Row>], fitting width: Int) {
    var columns = columns
    while Self.room(columns) > width,
      let last = columns.indices.max(by: { columns[$0].priority < columns[$1].priority }),
      columns[last].priority > 0
    {
      columns.remove(at: last)
    }
    let spare = width - Self.room(columns)
    if let flexible = columns.firstIndex(where: \.isFlexible) {
      columns[flexible].width = max(columns[flexible].width + spare, 0)
    }
    self.columns = columns
  }

  private static func room(_ columns: [Column<Row>]) -> Int {
    columns.reduce(columns.count - 1) { $0 + $1.width }
  }

  /// Writes the titles.
  func drawHeader(on canvas: inout Canvas, in area: Area) {
    write(on: &canvas, in: area) { Span(columns[$0].title, .header) }
  }

  /// Writes one row.
  func draw(_ row: Row, on canvas: inout Canvas, in area: Area) {
    write(on: &canvas, in: area) { columns[$0].cell(row) }
  }

  /// Writes a text for each column, of which the number is given.
  private func write(on canvas: inout Canvas, in area: Area, _ cell: (Int) -> Span) {
    var left = 0
    for index in columns.indices {
      let (span, width) = (cell(index), columns[index].width)
      let text = span.text.truncated(to: width)
      let gap = columns[index].isRight ? width - text.columns : 0
      canvas.write(text, row: 0, column: left + gap, in: area, as: span.face)
      left += width + 1
    }
  }
}

extension Canvas {
  /// Draws the rows of a list that are in sight, and the line with its cursor.
  mutating func drawList(
    _ position: ListPosition, isFocused: Bool, in area: Area,
    _ row: (_ index: Int, inout Canvas, Area) -> Void
  ) {
    for (line, index) in position.visible.enumerated() {
      let place = area.line(line)
      row(index, &self, place)
      if index == position.selected { shade(place, as: isFocused ? .cursor : .cursorBlur) }
    }
  }
}
