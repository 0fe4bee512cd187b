import Foundation
import GRDB
import Model
import Storage
import Testing

/// Somebody who can write the file, and SQL: every row and every cell of what is under the ledger.
///
/// Two rows of a table that stand together, or all where SIGNOFF_EDITS is set.
///
/// The cache, `pinLock` and unsigned answers are no part of it. What SQLite itself refuses is not
/// looked at.
struct AttacksOnRowsTests {
  static let tables = [
    "setting", "course", "checklistItem", "prerequisite", "equivalence", "revision", "path", "step",
    "role", "rolePath", "person", "membership", "tenure", "assignment", "leave", "rung", "holiday",
    "record", "revocation", "waiver", "extension", "observation", "signature", "retraction",
    "withdrawal", "undoing", "firing", "acknowledgement", "signerKey", "sealedKey", "proof",
    "pinAttempt", "userRight", "act", "change", "seal",
  ]

  let database: DatabaseQueue

  init() throws {
    database = try DatabaseQueue()
    let store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try store.perform(Grant(UserRight("mia", .auditor)), by: office)
    for (person, pin) in [("ana", "407182"), ("ben", "827140")] as [(Person.ID, String)] {
      let secret = Secret(Array(pin.utf8))
      let key = try SignerKey.make(for: person, under: secret, hardness: Hardness(logN: 4))
      try store.perform(Doing([.giveKey(key)]), by: office)
    }
    let key = try store.openKey(of: "ana", with: Secret(Array("407182".utf8)), now: 1000)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office, with: key)
    let attempt = PINAttempt("ana", at: "K", .wrong, on: 10)
    try store.perform(Doing([.attempt(attempt), .fire(fired), .acknowledge(noted)]), by: office)
    try store.perform(Doing([.retract(.record(passed))]), by: office)
    try store.perform(Undo(.act(5)), by: office)
    try store.perform(Undo(.latestUndone), by: office)
    try #require(try store.verify().findings.isEmpty)
  }

  /// Whether what SQL did to a copy of the file is found; nothing where SQLite itself refused it.
  private func isFound(_ sql: String, _ arguments: StatementArguments = []) throws -> Bool? {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    do {
      try copy.tamper(sql, arguments)
    } catch let error as DatabaseError
      where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode)
    {
      return nil
    }
    do {
      return try !Store(copy).verify().isWhole
    } catch {
      return true
    }
  }

  private func rows(of table: String) throws -> [Row] {
    let sql = "SELECT rowid AS row, * FROM \"\(table)\""
    let rows = try database.read { try Row.fetchAll($0, sql: sql) }
    let isAsked = ProcessInfo.processInfo.environment["SIGNOFF_EDITS"] != nil
    let start = isAsked || rows.count < 2 ? 0 : Int.random(in: 0...rows.count - 2)
    return Array(isAsked ? rows[...] : rows[start...].prefix(2))
  }

  @Test(arguments: tables)
  func `A cell that was edited is found`(table: String) throws {
    let rows = try rows(of: table)
    #expect(!rows.isEmpty)
    for row in rows {
      for (column, value) in row.dropFirst() {
        let sql = "UPDATE \"\(table)\" SET \"\(column)\" = ? WHERE rowid = ?"
        let found = try isFound(sql, [value.edited, row["row"] as Int])
        #expect(found != false, "\(column) of \(row)")
      }
    }
  }

  @Test(arguments: tables)
  func `A row that was dropped is found`(table: String) throws {
    for row in try rows(of: table) {
      let id: Int = row["row"]
      #expect(try isFound("DELETE FROM \"\(table)\" WHERE rowid = ?", [id]) == true, "\(row)")
    }
  }

  @Test(arguments: tables)
  func `A row that was replayed under another number is found`(table: String) throws {
    for row in try rows(of: table) where row.columnNames.contains("id") {
      let columns = row.columnNames.dropFirst().map { "\"\($0)\"" }
      let values = columns.map { $0 == "\"id\"" ? "id + 1000" : $0 }.joined(separator: ", ")
      let sql = """
        INSERT INTO "\(table)" (\(columns.joined(separator: ", ")))
        SELECT \(values) FROM "\(table)" WHERE rowid = ?
        """
      #expect(try isFound(sql, [row["row"] as Int]) != false, "\(row)")
    }
  }

  @Test(arguments: tables)
  func `Two rows that changed places are found`(table: String) throws {
    let rows = try rows(of: table)
    for (one, other) in zip(rows, rows.dropFirst()) where !one.says(sameAs: other) {
      let (first, second): (Int, Int) = (one["row"], other["row"])
      let sql = [(first, 5000), (second, first), (5000, second)].map {
        "UPDATE \"\(table)\" SET rowid = \($0.1) WHERE rowid = \($0.0);"
      }
      #expect(try isFound(sql.joined()) != false, "\(one) \(other)")
    }
  }

  @Test(arguments: ["sealed FROM sealedKey", "publicKey FROM signerKey", "bytes FROM proof"])
  func `Each byte of a key and a proof counts`(place: String) throws {
    let words = place.split(separator: " ").map(String.init)
    let text = try database.read { try String.fetchOne($0, sql: "SELECT \(place) LIMIT 1") }
    let bytes = try Array(#require(text).utf8)
    for index in bytes.indices {
      var edited = bytes
      edited[index] = edited[index] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
      let sql = "UPDATE \(words[2]) SET \(words[0]) = ? WHERE \(words[0]) = ?"
      #expect(try isFound(sql, [String(decoding: edited, as: UTF8.self), text]) != false)
    }
  }
}

extension Row {
  /// Whether it differs from another one by its number alone.
  fileprivate func says(sameAs other: Row) -> Bool {
    let numbers = ["row", "id", "number"]
    return zip(self, other).allSatisfy { numbers.contains($0.0) || $0.1 == $1.1 }
  }
}

extension DatabaseValue {
  /// Another value of the same kind, by one byte or one.
  fileprivate var edited: DatabaseValue {
    switch storage {
    case .null: "1".databaseValue
    case .int64(let number): (number == .max ? 0 : number + 1).databaseValue
    case .double(let number): (number + 1).databaseValue
    case .string(let text): Self.edited(Array(text.utf8)).databaseValue
    case .blob(let bytes): (Data([bytes[0] ^ 1]) + bytes.dropFirst()).databaseValue
    }
  }

  private static func edited(_ bytes: [UInt8]) -> String {
    guard let place = bytes.indices.filter({ bytes[$0] < 128 }).randomElement() else { return "1" }
    var bytes = bytes
    bytes[place] = bytes[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DatabaseQueue {
  /// Changes the file as somebody would who knows SQL: without its triggers, rules and references.
  func tamper(_ sql: String, _ arguments: StatementArguments = []) throws {
    try writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let triggers = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql, arguments: arguments)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
      try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF")
    }
  }
}
