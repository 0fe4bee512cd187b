import Model

/// A value that is kept as one row of a table.
///
/// Writing, reading and the ledger's text go through the same list of cells, which are those of
/// formats.md in the same order.
protocol Stored: Sendable {
  /// The table.
  static var table: StoredTable { get }

  /// The columns, in the order in which cells are put and read.
  static var columns: [String] { get }

  /// What tells one row from another: columns, or expressions as a unique index has them.
  static var keyColumns: [String] { get }

  /// Puts every cell.
  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure)

  /// Puts the values of the key.
  func putKey(into sink: inout RowBinder) throws

  /// Reads every cell.
  init(from row: inout RowReader) throws

  /// Whom a change of the row concerns; nothing where it is the catalogue's.
  var concerns: Person.ID? { get }

  /// Whose outlook changes with the row, which was another one before.
  func reach(from before: Self?) -> Reach

  /// The columns that follow from the others and are kept for speed.
  static var derived: [String] { get }

  /// Puts the cells of the derived columns.
  func putDerived(into sink: inout RowBinder) throws

  /// Does what has to be done before the row is added.
  func prepare(in snapshot: Snapshot) throws

  /// Notes what others may refer to once the row was added.
  func note(_ number: Int, in numbers: Numbers)

  /// Drops what was kept for the row as it was before it was changed or deleted.
  func dropKept(in snapshot: Snapshot) throws

  /// Forgets what others referred to once the row was deleted.
  func forget(in numbers: Numbers)
}

extension Stored {
  func reach(from before: Self?) -> Reach { concerns.map(Reach.person) ?? .nobody }
  static var derived: [String] { [] }
  func putDerived(into sink: inout RowBinder) throws {}
  func prepare(in snapshot: Snapshot) throws {}
  func note(_ number: Int, in numbers: Numbers) {}
  func dropKept(in snapshot: Snapshot) throws {}
  func forget(in numbers: Numbers) {}
}

/// A row that a programme folder has too.
protocol StoredEntry: Stored {
  /// The row as a change has it.
  var entry: Entry { get }

  /// Takes the row out of a change's entry; nothing where it is of another table.
  init?(entry: Entry)
}

extension Stored {
  /// The columns as a list in a statement.
  static var columnList: String {
    columns.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// The condition that finds a row by the values of its key.
  static var keyCondition: String {
    keyColumns.map { "\($0) IS ?" }.joined(separator: " AND ")
  }

  /// A query for every row that counts, in the order in which they came.
  static var selection: String {
    "SELECT id, \(columnList) FROM \(table.rawValue) WHERE \(condition)"
  }

  /// The condition that leaves out what was taken back or is gone.
  static var condition: String { table.condition }
}

extension StoredTable {
  /// The condition that leaves out what was taken back or is gone.
  var condition: String {
    if let counter = counterTable {
      return "NOT EXISTS (SELECT 1 FROM \(counter) WHERE \(counter).\(self) = \(self).id)"
    }
    return keepsTheGone ? "\(self).gone IS NULL" : "TRUE"
  }
}
