import GRDB
import Model

/// A row with the number that it has in its table.
struct Numbered<Kept: Stored>: Sendable {
  var number: Int
  var row: Kept
}

extension Snapshot {
  /// The number that the next row of a table gets.
  func nextNumber(in table: StoredTable) throws -> Int {
    let query = try Query("SELECT max(id) FROM \(table.rawValue)", in: db)
    defer { query.reset() }
    return try query.step() ? query.number(at: 0) &+ 1 : 1
  }

  /// The row with the same key that counts; nothing where there is none.
  func numbered<Kept: Stored>(like row: Kept) throws -> Numbered<Kept>? {
    let query = try Query("\(Kept.selection) AND \(Kept.keyCondition)", in: db)
    defer { query.reset() }
    var binder = RowBinder(query, numbers: numbers)
    do {
      try row.putKey(into: &binder)
    } catch ChangeFailure.unknown {
      return nil
    }
    guard try query.step() else { return nil }
    var reader = RowReader(query, of: Kept.table, numbers: numbers, from: 1)
    return try Numbered(number: query.number(at: 0), row: Kept(from: &reader))
  }

  /// How many retracted facts have the key of a fact.
  ///
  /// - Throws: `ChangeFailure` where one with that key counts.
  func repeats<Kept: Stored>(of fact: Kept) throws -> Int {
    if try numbered(like: fact) != nil {
      throw ChangeFailure.exists(table: Kept.table.rawValue, key: fact.line)
    }
    let sql = "SELECT count(*) FROM \(Kept.table.rawValue) WHERE \(Kept.keyCondition)"
    let query = try Query(sql, in: db)
    defer { query.reset() }
    var binder = RowBinder(query, numbers: numbers)
    try fact.putKey(into: &binder)
    return try query.step() ? query.number(at: 0) : 0
  }

  /// What is told where there is no row to take back.
  func missing<Kept: Stored>(_ row: Kept) -> ChangeFailure {
    .missing(table: Kept.table.rawValue, key: row.line)
  }
}

extension Stored {
  /// The row as one line.
  var line: String {
    var line = Line()
    put(into: &line)
    return line.text
  }
}
