import GRDB
import Model

/// Adds, changes and deletes rows of one table within one act.
///
/// Rows are added in batches where they come so: SQLite opens a table and its indexes anew for
/// each statement, which costs as much as the row itself.
///
/// A class, so that what it counts need not be copied back.
final class TableWriter<Kept: Stored> {
  private(set) var nextNumber: Int
  private let one: Query
  private let batch: Query
  private let db: Database
  private let numbers: Numbers
  private let arena = Arena()

  init(_ snapshot: Snapshot) throws {
    db = snapshot.db
    numbers = snapshot.numbers
    nextNumber = try snapshot.nextNumber(in: Kept.table)
    one = try Query(Kept.insertion(rows: 1) + Kept.skipping, in: db)
    batch = try Query(Kept.insertion(rows: Kept.batchSize), in: db)
  }

  /// Adds a row; whether its key was free.
  func insert(_ row: Kept, _ extra: Extra? = nil) throws -> Bool {
    var binder = RowBinder(one, numbers: numbers, keepingIn: arena)
    try bind(row, extra, to: &binder)
    try one.run()
    guard one.hasChangedRow else { return false }
    guard one.lastNumber == nextNumber else {
      throw ChangeFailure.numbersUsedUp(table: Kept.table.rawValue)
    }
    nextNumber &+= 1
    return true
  }

  /// Adds a batch of rows; nothing is added where they are too few or a key is taken.
  func insertBatch(_ rows: ArraySlice<Kept>, _ extra: (Int) -> Extra? = { _ in nil }) throws -> Bool
  {
    guard rows.count == Kept.batchSize else { return false }
    var binder = RowBinder(batch, numbers: numbers, keepingIn: arena)
    for index in rows.indices { try bind(rows[index], extra(index), to: &binder) }
    do {
      try batch.run()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return false
    }
    guard batch.lastNumber == nextNumber &+ rows.count &- 1 else {
      throw ChangeFailure.numbersUsedUp(table: Kept.table.rawValue)
    }
    nextNumber &+= rows.count
    return true
  }

  /// Replaces the cells of a row that is changed in place.
  func update(_ row: Kept, number: Int) throws {
    let query = try Query(Kept.update, in: db)
    var binder = RowBinder(query, numbers: numbers)
    try bind(row, nil, to: &binder)
    binder.put(number: number)
    try query.run()
  }

  /// Deletes a row that is changed in place.
  func delete(number: Int) throws {
    let query = try Query("DELETE FROM \(Kept.table.rawValue) WHERE id = ?", in: db)
    query.bind(number, at: 1)
    try query.run()
    if number == nextNumber &- 1 { nextNumber = number }
  }

  private func bind(_ row: Kept, _ extra: Extra?, to binder: inout RowBinder) throws {
    if let extra { binder.put(number: extra.act) }
    try row.put(into: &binder)
    try row.putDerived(into: &binder)
    guard let extra else { return }
    if Kept.table.countsRepeats { binder.put(number: extra.again) }
    binder.put(number: extra.checksum)
  }
}

/// What a row that is only added to has besides its cells.
struct Extra {
  /// The act that adds it.
  var act: Int
  /// The first bytes of its hash.
  var checksum: Int
  /// How many retracted rows have its key.
  var again = 0
}

extension Stored {
  /// How many rows are added at once.
  static var batchSize: Int { 32 }

  /// The columns that a row is written with, after its number.
  private static var written: [String] {
    if !table.holdsFacts { return columns + derived }
    return ["act"] + columns + (table.countsRepeats ? ["again"] : []) + ["checksum"]
  }

  /// A statement that adds rows; SQLite numbers them, each the next after the last.
  fileprivate static func insertion(rows: Int) -> String {
    let row = "(" + written.map { _ in "?" }.joined(separator: ", ") + ")"
    return """
      INSERT INTO \(table.rawValue) (\(written.map { "\"\($0)\"" }.joined(separator: ", ")))
      VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))
      """
  }

  /// What makes a statement pass over a row whose key is taken.
  fileprivate static var skipping: String {
    let key = keyColumns + (table.countsRepeats ? ["again"] : [])
    let isKeyed = !table.holdsFacts || table.countsRepeats
    return isKeyed ? " ON CONFLICT (\(key.joined(separator: ", "))) DO NOTHING" : ""
  }

  fileprivate static var update: String {
    """
    UPDATE \(table.rawValue)
    SET \(written.map { "\"\($0)\" = ?" }.joined(separator: ", "))
    WHERE id = ?
    """
  }
}
