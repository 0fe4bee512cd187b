import GRDB

extension Verifier {
  /// Checks what SQLite itself can: its pages, its references, and that the rules are in force.
  mutating func checkDatabase() throws {
    for message in try String.fetchAll(snapshot.db, sql: "PRAGMA integrity_check(3)")
    where message != "ok" {
      report("integrity \(message)", "SQLite finds the file damaged: \(message).")
    }
    try checkReferences()
    try checkSchema()
  }

  private mutating func checkReferences() throws {
    let query = try Query("PRAGMA foreign_key_check", in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      let (table, row) = (query.text(at: 0) ?? "", query.number(at: 1))
      let parent = query.text(at: 2) ?? ""
      report(
        "reference \(table) \(parent)",
        "Row \(row) of \(table) refers to a \(parent) that is not there.")
    }
  }

  /// Compares the tables, indexes and triggers with those of a file made now.
  private mutating func checkSchema() throws {
    let fresh = try DatabaseQueue()
    let expected = try fresh.write { db in
      try Schema.migrate(db)
      return try Self.schema(of: db)
    }
    let present = try Self.schema(of: snapshot.db)
    for (name, sql) in expected.sorted(by: { $0.key < $1.key }) where present[name] != sql {
      let what = present[name] == nil ? "is missing" : "is not as this version made it"
      report("schema \(name)", "The \(name) of the file \(what).")
    }
    for name in present.keys.sorted() where expected[name] == nil {
      report("schema \(name)", "The file has a \(name) that this version did not make.")
    }
  }

  private static func schema(of db: Database) throws -> [String: String] {
    let sql = "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'"
    let query = try Query(sql, in: db, shared: false)
    defer { query.reset() }
    var schema: [String: String] = [:]
    while try query.step() { schema[query.text(at: 0) ?? ""] = query.text(at: 1) ?? "" }
    return schema
  }
}
