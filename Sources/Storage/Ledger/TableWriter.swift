import GRDB
import Model

/// Adds, changes and deletes rows of one table within one act.
///
/// A class, so that a row of a million finds its statement and its number by one look-up.
final class TableWriter {
  /// What the act added so far; of use for tables that are only added to.
  var section: Section
  private(set) var nextNumber: Int
  private let insertion: Query
  private let db: Database
  private let numbers: Numbers

  init<Row: Stored>(_: Row.Type, _ snapshot: Snapshot) throws {
    db = snapshot.db
    numbers = snapshot.numbers
    section = Section(of: Row.table)
    let sql = "SELECT ifnull(max(id), 0) + 1 FROM \(Row.table.rawValue)"
    nextNumber = try Int.fetchOne(db, sql: sql) ?? 1
    insertion = try Query(Row.insertion, in: db)
  }

  /// Adds a row that is changed in place; nothing happens where its key is taken.
  ///
  /// - Returns: the row's number, or nothing where the key is taken.
  func insert<Row: Stored>(_ row: Row) throws -> Int? {
    let number = nextNumber
    insertion.bind(number, at: 1)
    var binder = RowBinder(insertion, numbers: numbers, from: 2)
    try row.put(into: &binder)
    try row.putDerived(into: &binder)
    try insertion.run()
    guard insertion.hasChangedRow else { return nil }
    nextNumber += 1
    return number
  }

  /// Adds a fact; nothing happens where as many facts of its key came before.
  func insert<Row: Stored>(
    fact row: Row, act: Int, checksum: Int, again: Int?
  ) throws -> Bool {
    insertion.bind(nextNumber, at: 1)
    insertion.bind(act, at: 2)
    var binder = RowBinder(insertion, numbers: numbers, from: 3)
    try row.put(into: &binder)
    if let again { binder.put(number: again) }
    binder.put(number: checksum)
    try insertion.run()
    guard insertion.hasChangedRow else { return false }
    nextNumber += 1
    return true
  }

  /// Replaces the cells of a row that is changed in place.
  func update<Row: Stored>(_ row: Row, number: Int) throws {
    let query = try Query(Row.update, in: db)
    var binder = RowBinder(query, numbers: numbers)
    try row.put(into: &binder)
    try row.putDerived(into: &binder)
    binder.put(number: number)
    try query.run()
  }

  /// Deletes a row that is changed in place.
  func delete(number: Int) throws {
    let query = try Query("DELETE FROM \(section.table.rawValue) WHERE id = ?", in: db)
    query.bind(number, at: 1)
    try query.run()
    if number == nextNumber - 1 { nextNumber = number }
  }
}

extension Stored {
  /// The columns that a row is written with, after its number.
  fileprivate static var written: [String] {
    if !table.holdsFacts { return columns + derived }
    return ["act"] + columns + (table.countsRepeats ? ["again"] : []) + ["checksum"]
  }

  fileprivate static var insertion: String {
    let columns = ["id"] + written
    let key = keyColumns + (table.countsRepeats ? ["again"] : [])
    let isKeyed = !table.holdsFacts || table.countsRepeats
    return """
      INSERT INTO \(table.rawValue) (\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      \(isKeyed ? "ON CONFLICT (\(key.joined(separator: ", "))) DO NOTHING" : "")
      """
  }

  fileprivate static var update: String {
    """
    UPDATE \(table.rawValue)
    SET \(written.map { "\"\($0)\" = ?" }.joined(separator: ", "))
    WHERE id = ?
    """
  }
}
