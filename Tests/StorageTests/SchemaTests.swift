import GRDB
import Model
import Storage
import Testing

struct SchemaTests {
  let database: DatabaseQueue
  let store: Store

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "ana", under: secret, hardness: Hardness(logN: 4))
    try store.perform(GiveKey(key), by: office)
    let opened = try store.openKey(of: "ana", with: secret, now: 0)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office, with: opened)
    try store.put(.leave(Leave(person: "ben", from: day)))
    try store.retract(.record(passed))
    try store.perform(Doing([.unsign(signed), .undo(2)]), by: office)
    try store.perform(Doing([.fire(fired), .acknowledge(noted)]), by: office)
    try store.perform(
      Doing([.attempt(PINAttempt("ana", at: "Kiosk", .wrong, on: 5))]), by: office)
    try store.perform(Grant(UserRight("office", .admin, person: "ana")), by: office)
  }

  static let facts = [
    "act", "seal", "change", "record", "revocation", "waiver", "extension", "observation",
    "signature", "retraction", "withdrawal", "undoing", "signerKey", "proof", "firing",
    "acknowledgement", "userRight", "pinAttempt",
  ]

  @Test(arguments: facts)
  func `What was written stays, whatever SQL says`(table: String) throws {
    let column = table == "seal" ? "act" : table == "act" ? "number" : "id"
    for sql in [
      "UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)",
      "INSERT OR REPLACE INTO \(table) SELECT * FROM \(table) LIMIT 1",
    ] {
      let error = #expect(throws: DatabaseError.self) {
        try database.write { try $0.execute(sql: sql) }
      }
      #expect(error?.message?.contains("is never") == true, "\(sql)")
    }
  }

  static let nonsense = [
    "INSERT INTO course (code, title, signers, outcome, benefitToLearner, benefitToCompany, "
      + "accreditor, accreditedValue) VALUES ('a b', 'x', '', '', '', '', '', '')",
    "UPDATE course SET title = ''", "UPDATE course SET code = NULL",
    "UPDATE course SET validFor = '24'", "UPDATE course SET validFor = 'm'",
    "UPDATE course SET minutes = 0", "UPDATE course SET minutes = 'x'",
    "UPDATE course SET status = 'gone'", "UPDATE course SET passMark = '-1'",
    "UPDATE checklistItem SET required = 'maybe'", "UPDATE checklistItem SET course = 99",
    "UPDATE prerequisite SET needs = course", "UPDATE revision SET policy = 'forget'",
    "UPDATE revision SET effective = 84006", "UPDATE revision SET effective = -25568",
    "UPDATE path SET kind = 'x'", "UPDATE path SET ordering = 'x'",
    "UPDATE step SET position = 0", "UPDATE step SET level = 'x'", "UPDATE step SET phase = 'x'",
    "UPDATE step SET path = 1", "UPDATE role SET kind = 'x'",
    "UPDATE rolePath SET tier = 'starter'",
    "UPDATE person SET name = ''", "UPDATE person SET supervisor = id",
    "UPDATE person SET code = 'ana'", "UPDATE person SET supervisor = 99",
    "UPDATE membership SET until = start - 1", "UPDATE tenure SET until = start - 1",
    "UPDATE leave SET until = start - 1", "UPDATE tenure SET role = 99",
    "UPDATE assignment SET person = 1", "UPDATE assignment SET path = NULL, course = NULL",
    "UPDATE assignment SET due = assigned - 1",
    "UPDATE assignment SET due = assigned, dueWithin = '1d'",
    "UPDATE rung SET number = 0", "UPDATE holiday SET day = 'x'", "UPDATE setting SET value = ''",
    "DELETE FROM person", "DELETE FROM course", "DELETE FROM \"group\"", "DELETE FROM role",
    "INSERT INTO record (act, person, course, day, result, signers, evidence, again, checksum) "
      + "VALUES (1, 1, 1, 20000, 'perhaps', '', '', 0, 0)",
    "INSERT INTO record (act, person, course, path, day, result, signers, evidence, again, "
      + "checksum) VALUES (1, 1, 1, 1, 20000, 'passed', '', '', 0, 0)",
    "INSERT INTO record (act, person, day, result, signers, evidence, again, checksum) "
      + "VALUES (1, 1, 20000, 'passed', '', '', 0, 0)",
    "INSERT INTO record (act, person, course, day, result, signers, evidence, again, checksum) "
      + "VALUES (99, 1, 1, 20000, 'passed', '', '', 0, 0)",
    "INSERT INTO record (act, person, course, day, result, signers, evidence, expires, again, "
      + "checksum) VALUES (1, 1, 1, 20000, 'passed', '', '', 19999, 0, 0)",
    "INSERT INTO record (act, person, course, day, result, signers, evidence, entered, again, "
      + "checksum) VALUES (1, 1, 1, 20000, 'passed', '', '', '2026-02-30', 0, 0)",
    "INSERT INTO record (act, person, course, day, result, signers, evidence, again, checksum) "
      + "SELECT act, person, course, day, result, signers, evidence, again, 0 FROM record",
    "INSERT INTO retraction (act, record, checksum) VALUES (1, 1, 0)",
    "INSERT INTO retraction (act, record, waiver, checksum) VALUES (1, 2, 1, 0)",
    "INSERT INTO retraction (act, checksum) VALUES (1, 0)",
    "INSERT INTO withdrawal (act, checksum) VALUES (1, 0)",
    "INSERT INTO withdrawal (act, observation, signature, checksum) VALUES (1, 1, 1, 0)",
    "INSERT INTO withdrawal (act, signature, checksum) VALUES (1, 1, 0)",
    "INSERT INTO undoing (act, undone, checksum) VALUES (4, 2, 0)",
    "INSERT INTO undoing (act, undone, checksum) VALUES (3, 4, 0)",
    "INSERT INTO undoing (act, undone, checksum) VALUES (6, 1, 0)",
    "INSERT INTO userRight SELECT 9, act, '', \"right\", person, 0 FROM userRight",
    "INSERT INTO userRight SELECT 9, act, user, 'king', person, 0 FROM userRight",
    "INSERT INTO userRight SELECT 9, act, user, NULL, person, 0 FROM userRight",
    "INSERT INTO userRight SELECT 9, act, user, 'learner', NULL, 0 FROM userRight",
    "INSERT INTO pinAttempt SELECT 9, act, person, '', outcome, at, 0 FROM pinAttempt",
    "INSERT INTO pinAttempt SELECT 9, act, person, kiosk, 'right', at, 0 FROM pinAttempt",
    "INSERT INTO pinAttempt SELECT 9, act, person, NULL, 'unlocked', at, 0 FROM pinAttempt",
    "INSERT INTO unsignedItem VALUES (1, 1, 'a', 'seen', '')",
    "INSERT INTO unsignedItem VALUES (99, 1, 'a', 'observed', '')",
    "UPDATE person SET gone = 0", "UPDATE course SET gone = 2",
    "INSERT INTO seal (act, changes, contents, hash) VALUES (9, 1, 'x', zeroblob(32))",
    "INSERT INTO act (number, at, actor, words) VALUES (9, 'now', 'x', 'x')",
    "INSERT INTO observation SELECT 9, act, person, course, item, 'seen', observer, day, remark, 0 "
      + "FROM observation",
    "INSERT INTO observation SELECT 9, act, person, course, item, outcome, person, day, remark, 0 "
      + "FROM observation",
    "INSERT INTO signature SELECT 9, act, signer, person, course, revision, '1,2', day, signed, "
      + "statement, 0 FROM signature",
    "INSERT INTO signature SELECT 9, act, person, person, course, revision, '1', day, signed, "
      + "statement, 0 FROM signature",
  ]

  @Test(arguments: nonsense)
  func `The file takes no nonsense, whatever SQL says`(sql: String) throws {
    let error = #expect(throws: DatabaseError.self) {
      try database.write { try $0.execute(sql: sql) }
    }
    #expect(
      [.SQLITE_CONSTRAINT].contains(error?.resultCode), "\(error?.message ?? "nothing was thrown")")
  }

  @Test func `The file says that it is ours, and which version`() throws {
    let application = try database.read { try Int.fetchOne($0, sql: "PRAGMA application_id") }
    let version = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(application == 0x536F_6666)
    #expect(version == 9)
  }

  @Test func `The tables are those that were shipped`() throws {
    let names = try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    }
    #expect(
      names == [
        "acknowledgement", "act", "assignment", "change", "checklistItem", "course", "equivalence",
        "extension",
        "firing", "group", "headcount", "holiday", "leave", "membership", "observation", "outlook",
        "path",
        "person",
        "pinAttempt", "pinLock", "prerequisite", "proof", "record", "retraction", "revision",
        "revocation",
        "role", "rolePath", "rung", "seal", "sealedKey", "setting", "signature", "signerKey",
        "step", "tenure", "undoing", "unsignedItem", "userRight", "waiting", "waiver",
        "withdrawal",
      ])
  }

  static let viewed: [Model.Table] = [
    .people, .groups, .tenures, .assignments, .records, .revocations, .waivers, .extensions,
    .leaves,
  ]

  @Test(arguments: viewed)
  func `A stranger sees the programme folder's tables`(table: Model.Table) throws {
    let columns = table.columns.map { "ifnull(\"\($0)\", '')" }.joined(separator: ", ")
    let rows = try database.read { db in
      try Row.fetchAll(db, sql: "SELECT \(columns) FROM \(table.rawValue)")
    }
    let seen = rows.map { row in (0..<row.count).map { row[$0] as String } }
    let cells = try store.entries(of: table).map(\.cells)
    #expect(Set(seen) == Set(cells))
  }
}
