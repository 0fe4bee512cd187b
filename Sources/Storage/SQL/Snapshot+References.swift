import GRDB
import Model

/// A column whose values are numbers of another table's rows.
struct Reference {
  /// The table that refers.
  var child: StoredTable
  /// Its column.
  var column: String
  /// The table that is referred to.
  var parent: StoredTable

  /// The column as a statement has it.
  var place: String { "\(child).\"\(column)\"" }
}

extension Snapshot {
  /// Every column that refers to a table whose rows are changed in place, as the schema has them.
  func references() throws -> [Reference] {
    try StoredTable.allCases.flatMap { child in
      let query = try Query("PRAGMA foreign_key_list(\(child))", in: db)
      defer { query.reset() }
      var references: [Reference] = []
      while try query.step() {
        guard let parent = query.text(at: 2).flatMap(StoredTable.init), !parent.holdsFacts else {
          continue
        }
        references.append(
          Reference(child: child, column: query.text(at: 3) ?? "", parent: parent))
      }
      return references
    }
  }

  /// Marks a row as gone, or as there again.
  func mark(_ number: Int, of table: StoredTable, isGone: Bool) throws {
    let query = try Query("UPDATE \(table) SET gone = ?1 WHERE id = ?2", in: db)
    query.bind(isGone ? 1 : nil, at: 1)
    query.bind(number, at: 2)
    try query.run()
  }

  /// The number of the row with the same key that is gone.
  func numberOfGone<Kept: Stored>(like row: Kept) throws -> Int? {
    guard Kept.table.keepsTheGone else { return nil }
    let sql = "SELECT id FROM \(Kept.table) WHERE gone IS NOT NULL AND \(Kept.keyCondition)"
    let query = try Query(sql, in: db)
    defer { query.reset() }
    var binder = RowBinder(query, numbers: numbers)
    try row.putKey(into: &binder)
    return try query.step() ? query.number(at: 0) : nil
  }
}

extension LedgerWriter {
  /// Refuses the act where a row that counts refers to one that it marked as gone.
  func checkGone() throws {
    guard !leaving.isEmpty else { return }
    for reference in try snapshot.references() where leaving.contains(reference.parent) {
      let sql = """
        SELECT parent.code
        FROM \(reference.child) JOIN \(reference.parent) AS parent ON parent.id = \(reference.place)
        WHERE \(reference.place) IN (
            SELECT row FROM change
            WHERE id >= ?1 AND "table" = '\(reference.parent)' AND after IS NULL
          )
          AND \(reference.child.condition) AND parent.gone IS NOT NULL
        LIMIT 1
        """
      let query = try Query(sql, in: snapshot.db)
      defer { query.reset() }
      query.bind(firstChange, at: 1)
      guard try query.step() else { continue }
      throw ChangeFailure.inUse(table: reference.parent.rawValue, key: query.text(at: 0) ?? "")
    }
  }
}
