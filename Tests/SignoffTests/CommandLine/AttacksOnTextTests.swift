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
    try bench.write("more/programme.csv", "key,value\nname,Yard\nladder_since,2026-01-01\n")
    try bench.write("more/ladder.csv", "rung,offset,tell,consequence\n1,0d,learner,Waits\n")
    try bench.signoff("import", "yard", "more")
    try bench.signoff("assign", "yard", "--person", "ana", "--course", "lift")
    try bench.signoff("waive", "yard", "ben", "lift", "--reason", "medical", "--note", "x")
    try bench.signoff("sign", "yard", "ana", "lift", "--signer", "ben", "--all", "--reason", "x")
    try DatabaseQueue(path: bench.folder.appending(path: "yard").path)
      .writeWithoutTransaction(Self.poison)
  }

  /// Adds the sequences to each text that is not one of a few words.
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
        WHERE t.type = 'table' AND c.type = 'TEXT' AND c.name IN (
          'code', 'title', 'name', 'email', 'note', 'reason', 'remark', 'evidence', 'text',
          'statement', 'words', 'actor', 'user', 'outcome', 'accreditor', 'item', 'consequence',
          'benefitToLearner', 'benefitToCompany', 'accreditedValue', 'kiosk', 'before', 'after')
          AND (t.name, c.name) <> ('waiver', 'reason')
        """)
    for row in columns {
      let (table, column): (String, String) = (row["table"], row["column"])
      let sql = "UPDATE \"\(table)\" SET \"\(column)\" = ifnull(\"\(column)\", '') || ?"
      do {
        try db.execute(sql: sql, arguments: [hostile])
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {}
    }
    let programme = "UPDATE setting SET value = value || ? WHERE key = 'name'"
    try db.execute(sql: programme, arguments: [hostile])
    let name = try String.fetchOne(db, sql: "SELECT name FROM person")
    #expect(name?.hasSuffix(hostile) == true)
  }

  private static let calls = [
    ["status", "yard"], ["status", "yard", "--format", "csv"],
    ["status", "yard", "--format", "json"], ["log", "yard"], ["log", "yard", "--format", "csv"],
    ["log", "yard", "--format", "json"], ["matrix", "yard"], ["matrix", "yard", "--format", "csv"],
    ["verify", "yard"], ["doctor", "yard"], ["grants", "yard"], ["escalations", "yard"],
    ["why", "yard", "ana", "lift"], ["evidence", "yard", "ana"], ["sign", hostile, "--all"],
    ["log", "yard", "--person", hostile], ["why", hostile, hostile, hostile],
    ["import", "yard", hostile], ["undo", "yard", "--dry-run"], ["browse", "yard", "--plain"],
    [hostile],
  ]

  @Test(arguments: calls)
  func `No control of any text reaches the terminal`(call: [String]) throws {
    let run = try TerminalRun(bench, call)
    if call.contains("--plain") { try run.type("1\n2\n3\n1\n1\nw\n.\n6\n\u{4}\u{4}") }
    if call == [Self.hostile] { try run.type("n\n") }
    let text = run.readToEnd()
    #expect(run.end() != 3 || call.contains(Self.hostile), "\(text)")
    #expect(text.contains("\n"))
    let controls = text.unicodeScalars.filter { scalar in
      !["\n", "\r"].contains(scalar)
        && (scalar.properties.generalCategory == .control || scalar.isTurning)
    }
    #expect(controls.isEmpty, "\(controls.prefix(5).map(\.value)) in \(text.debugDescription)")
    if call == ["status", "yard"] || call == ["log", "yard"] {
      #expect(text.contains("␛]0;x␇"), "\(text)")
    }
  }
}

extension Unicode.Scalar {
  /// Whether it turns text round.
  fileprivate var isTurning: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
