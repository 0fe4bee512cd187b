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
  private let arena = Arena()

  init<Kept: Stored>(_: Kept.Type, _ snapshot: Snapshot) throws {
    db = snapshot.db
    numbers = snapshot.numbers
    section = Section(of: Kept.table)
    let sql = "SELECT ifnull(max(id), 0) + 1 FROM \(Kept.table.rawValue)"
    nextNumber = try Int.fetchOne(db, sql: sql) ?? 1
    insertion = try Query(Kept.insertion, in: db)
  }

  /// Adds a row that is changed in place; nothing happens where its key is taken.
  ///
  /// - Returns: the row's number, or nothing where the key is taken.
  func insert<Kept: Stored>(_ row: Kept) throws -> Int? {
    var binder = RowBinder(insertion, numbers: numbers, keepingIn: arena)
    try row.put(into: &binder)
    try row.putDerived(into: &binder)
    return try insertNext() ? nextNumber - 1 : nil
  }

  /// Adds a fact; nothing happens where as many facts of its key came before.
  func insert<Kept: Stored>(fact row: Kept, act: Int, checksum: Int, again: Int?) throws -> Bool {
    var binder = RowBinder(insertion, numbers: numbers, keepingIn: arena)
    binder.put(number: act)
    try row.put(into: &binder)
    if let again { binder.put(number: again) }
    binder.put(number: checksum)
    return try insertNext()
  }

  /// Adds what is bound; SQLite numbers rows as we do, the next after the last, and faster.
  private func insertNext() throws -> Bool {
    try insertion.run()
    guard insertion.hasChangedRow else { return false }
    guard db.lastInsertedRowID == nextNumber else {
      throw ChangeFailure.numbersUsedUp(table: section.table.rawValue)
    }
    nextNumber += 1
    return true
  }

  /// Replaces the cells of a row that is changed in place.
  func update<Kept: Stored>(_ row: Kept, number: Int) throws {
    let query = try Query(Kept.update, in: db)
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
    let key = keyColumns + (table.countsRepeats ? ["again"] : [])
    let isKeyed = !table.holdsFacts || table.countsRepeats
    return """
      INSERT INTO \(table.rawValue) (\(written.map { "\"\($0)\"" }.joined(separator: ", ")))
      VALUES (\(written.map { _ in "?" }.joined(separator: ", ")))
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
