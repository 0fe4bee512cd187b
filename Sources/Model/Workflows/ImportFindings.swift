/// Everything that is wrong with an import, as far as it has been looked at.
///
/// A cell that could not be read is found wrong once: what follows from its stand-in is not.
struct ImportFindings {
  private(set) var all: [Finding]
  private let rows: ImportRows
  private let lines: Set<Place>
  private let cells: Set<Place>

  private struct Place: Hashable {
    var file: String
    var line: Int
    var column: String?
  }

  init(of it: Import) {
    all = it.findings
    rows = it.rows
    cells = Set(
      all.map { Place(file: $0.file, line: $0.line ?? 0, column: $0.column) })
    lines = Set(all.map { Place(file: $0.file, line: $0.line ?? 0) })
  }

  var isEmpty: Bool { all.isEmpty }

  /// Tells whether a row has a cell that could not be read, or one of some columns.
  func isFaulty(_ row: ImportRow, in columns: [String]? = nil) -> Bool {
    guard !lines.isEmpty else { return false }
    let place = Place(file: row.table.fileName, line: line(of: row))
    guard lines.contains(place) else { return false }
    guard let columns else { return true }
    return cells.contains(place)
      || columns.contains { column in
        cells.contains(Place(file: place.file, line: place.line, column: column))
      }
  }

  /// Notes what is wrong with a cell, unless it follows from a cell that could not be read.
  ///
  /// - Parameters:
  ///   - row: where the cell is.
  ///   - column: the cell's column.
  ///   - value: what stands there.
  ///   - others: the other columns of the row that the verdict rests on.
  ///   - remedy: what is wrong and what would be right.
  mutating func add(
    _ row: ImportRow, _ column: String, _ value: String = "", with others: [String] = [],
    _ remedy: String
  ) {
    guard !isFaulty(row, in: [column] + others) else { return }
    all.append(
      Finding(
        file: row.table.fileName, line: line(of: row), column: column, value: value,
        remedy: remedy))
  }

  private func line(of row: ImportRow) -> Int {
    rows.line(row.index, of: row.table)
  }
}

/// One row of an import, by its number in its table.
struct ImportRow: Hashable {
  var table: Table
  var index: Int

  init(_ table: Table, _ index: Int) {
    self.table = table
    self.index = index
  }
}
