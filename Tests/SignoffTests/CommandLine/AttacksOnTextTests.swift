import Foundation
import GRDB
import Testing

/// Control and escape sequences in every text of a file, put there by somebody who can write it.
struct AttacksOnTextTests {
  private let bench: Bench
  private static let hostile =
    "\u{1B}]0;x\u{7}\u{1B}[2J\u{1B}P\u{1B}\\\u{9B}31m\u{9D}\u{90}\u{8}\r\n\t\u{B}\u{7F}\u{202E}\u{2066}!"

  init() throws {
    bench = try Bench()
    try bench.makeYard()
    try bench.write("more/checklists.csv", "course,item,text\nlift,1,Checks\n")
    try bench.signoff("import", "yard", "more")
    try bench.signoff("assign", "yard", "--person", "ana", "--course", "lift")
    try bench.signoff("waive", "yard", "ben", "lift", "--reason", "medical", "--note", "x")
    try bench.signoff("sign", "yard", "ana", "lift", "--signer", "ben", "--all", "--reason", "x")
    try DatabaseQueue(path: bench.folder.appending(path: "yard").path)
      .writeWithoutTransaction(Self.poison)
  }

  /// Adds the sequences to each text that no rule of the file binds to some words.
  private static func poison(_ db: Database) throws {
    try db.execute(sql: "PRAGMA foreign_keys = OFF")
    let triggers = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
    let columns = try Row.fetchAll(
      db,
      sql: """
        SELECT t.name AS "table", c.name AS "column"
        FROM sqlite_schema t JOIN pragma_table_info(t.name) c
        WHERE t.type = 'table' AND c.type = 'TEXT' AND c.name NOT IN ('contents')
        """)
    for row in columns {
      let (table, column): (String, String) = (row["table"], row["column"])
      let sql = "UPDATE \"\(table)\" SET \"\(column)\" = \"\(column)\" || ?"
      do {
        try db.execute(sql: sql, arguments: [hostile])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {}
    }
    let name = try String.fetchOne(db, sql: "SELECT name FROM person")
    #expect(name?.hasSuffix(hostile) == true)
  }

  private static let calls = [
    ["status", "yard"], ["status", "yard", "--format", "csv"],
    ["status", "yard", "--format", "json"], ["log", "yard"], ["log", "yard", "--format", "csv"],
    ["log", "yard", "--format", "json"], ["matrix", "yard"], ["matrix", "yard", "--format", "csv"],
    ["verify", "yard"], ["doctor", "yard"], ["grants", "yard"], ["escalations", "yard"],
    ["why", "yard", "ana" + hostile, "lift" + hostile], ["evidence", "yard", "ana" + hostile],
    ["status", "yard", "--person", hostile], ["why", hostile, hostile, hostile],
    ["import", "yard", hostile], ["undo", "yard", "--dry-run"], ["browse", "yard", "--plain"],
    [hostile],
  ]

  @Test(arguments: calls)
  func `No control of any text reaches the terminal`(call: [String]) throws {
    let answers = "1\n2\n/\(Self.hostile)\n3\n1\n1\nw\n.\n6\n"
    let said = try bench.signoff(arguments: call, on: "2026-11-22", input: answers)
    let text = said.output + said.errors
    #expect(!text.isEmpty)
    let controls = text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.isTurning)
    }
    #expect(controls.isEmpty, "\(controls.prefix(5).map(\.value)) in \(text.debugDescription)")
  }
}

extension Unicode.Scalar {
  /// Whether it turns text round.
  fileprivate var isTurning: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
