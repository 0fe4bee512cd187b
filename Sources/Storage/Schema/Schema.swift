import GRDB

/// The versions of the file's tables.
///
/// A version speaks SQL only, names no type of ours, and is never edited once it has shipped.
enum Schema {
  /// What SQLite's header calls a file of ours: “Soff” in ASCII.
  static let applicationID = 0x536F_6666

  /// What brings the file from each version to the next, oldest first.
  static let migrations: [[String]] = [
    [catalogueTables, peopleTables, ledgerTables, factTables, factTriggers, cacheTables, views],
    [undoingTables],
    [complianceColumns],
    [signingTables],
    [escalatingTables],
    [headcountTable],
    [rightTables, kioskTables],
    [waitingTable],
    [mendedEscalatingTables, "DELETE FROM outlook;"],
  ]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Whether a file has the present version's tables.
  static func isPresent(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "PRAGMA user_version") == version
  }

  /// Brings a file up to date, in the transaction that is open.
  static func migrate(_ db: Database) throws {
    let present = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard present < version else { return }
    for sql in migrations[present...].joined() { try db.execute(sql: sql) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }
}
