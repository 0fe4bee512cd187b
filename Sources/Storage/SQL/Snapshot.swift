import GRDB
import Model

/// What can be asked of the file within one transaction.
struct Snapshot {
  let db: Database
  let numbers: Numbers
  let cache: CurriculumCache

  init(_ db: Database, cache: CurriculumCache) {
    self.db = db
    self.cache = cache
    numbers = Numbers(db)
  }

  /// Calls the body with each row of a selection that counts.
  func forEach<Row: Stored>(
    _: Row.Type, where condition: String = "TRUE", number: Int? = nil, _ body: (Row) throws -> Void
  ) throws {
    let sql = "\(Row.selection) AND \(condition) ORDER BY id"
    let query = try Query(sql, in: db, shared: number != nil)
    defer { query.reset() }
    if let number { query.bind(number, at: 1) }
    while try query.step() {
      var reader = RowReader(query, of: Row.table, numbers: numbers, from: 1)
      try body(Row(from: &reader))
    }
  }

  /// Every row of a selection that counts.
  func rows<Row: Stored>(
    of type: Row.Type = Row.self, where condition: String = "TRUE", number: Int? = nil
  ) throws -> [Row] {
    var rows: [Row] = []
    try forEach(type, where: condition, number: number) { rows.append($0) }
    return rows
  }
}
