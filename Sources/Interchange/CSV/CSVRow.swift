/// One row of a table of comma-separated values, as places in its bytes.
struct CSVRow {
  /// One cell, less the quotes and the blanks around it.
  struct Cell {
    var range: Range<Int>
    /// Whether quotes stand doubled in it.
    var hasDoubledQuotes = false
    /// The first thing in it that no cell may hold.
    var intruder: Intruder?

    var isEmpty: Bool { range.isEmpty }
  }

  /// Something that no cell may hold.
  enum Intruder: Hashable {
    /// A control character, by its number in Unicode.
    case control(UInt8)
    /// A tab outside quotes where it does not separate cells.
    case tab
  }

  /// The physical line on which the row begins, from 1.
  private(set) var line = 0
  /// The first cells, as many as anybody wants.
  private(set) var cells: [Cell] = []
  /// How many cells there are.
  private(set) var count = 0
  /// Whether no cell holds anything.
  private(set) var isBlank = true
  /// Whether a cell holds something that no cell may hold.
  private(set) var hasIntruder = false
  /// How many cells are kept, so that a row of a million does no harm.
  var limit = 100

  mutating func begin(on line: Int) {
    self.line = line
    cells.removeAll(keepingCapacity: true)
    count = 0
    isBlank = true
    hasIntruder = false
  }

  mutating func append(_ cell: Cell) {
    count += 1
    if cell.intruder != nil { hasIntruder = true }
    if !cell.isEmpty { isBlank = false }
    if count <= limit { cells.append(cell) }
  }
}
