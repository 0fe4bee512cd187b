import GRDB
import Model
import Storage
import Testing

/// Somebody who can write the file puts a row of their own beside those of the ledger.
struct ForgedRowTests {
  let database: DatabaseQueue
  let store: Store

  /// Act 1 has everything, act 2 a right, act 3 a key, act 4 a demonstration that was signed.
  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try store.perform(Grant(UserRight("mia", .admin)), by: office)
    let secret = Secret(Array("407182".utf8))
    let key = try SignerKey.make(for: "ana", under: secret, hardness: Hardness(logN: 4))
    try store.perform(Doing([.giveKey(key)]), by: office)
    let opened = try store.openKey(of: "ana", with: secret, now: 1000)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office, with: opened)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sql: String
    var finding: String
  }

  static let facts = [
    Case(
      testDescription: "a pass",
      sql:
        "record VALUES (9, 2, 1, 1, NULL, 19999, 'passed', NULL, NULL, '', '', NULL, NULL, NULL, 0, 0)",
      finding: "Row 9 of record was added beside act 2, which says nothing of it."),
    Case(
      testDescription: "a pass in an act that has some",
      sql:
        "record VALUES (9, 1, 1, 1, NULL, 19999, 'passed', NULL, NULL, '', '', NULL, NULL, NULL, 0, 0)",
      finding: "Act 1 added 2 rows to record; the file has 3."),
    Case(
      testDescription: "an observation",
      sql: "observation VALUES (9, 2, 1, 1, 'lock', 'observed', 2, 20000, '', 0)",
      finding: "Row 9 of observation was added beside act 2, which says nothing of it."),
    Case(
      testDescription: "a signature",
      sql: "signature VALUES (9, 3, 2, 1, 1, 'r1', '1', 20000, 20000, 'I saw it.', 0)",
      finding: "Row 9 of signature was added beside act 3, which says nothing of it."),
    Case(
      testDescription: "a signature beside one of the same act",
      sql: "signature VALUES (9, 4, 2, 1, 1, 'r1', '1', 20000, 20000, 'I saw it.', 0)",
      finding: "Act 4 added 1 row to signature; the file has 2."),
    Case(
      testDescription: "a right", sql: "userRight VALUES (9, 4, 'eve', 'admin', NULL, 0)",
      finding: "Row 9 of userRight was added beside act 4, which says nothing of it."),
    Case(
      testDescription: "a right in the act of another",
      sql: "userRight VALUES (9, 2, 'eve', 'admin', NULL, 0)",
      finding: "Act 2 added 2 rows to userRight; the file has 3."),
    Case(
      testDescription: "a key in another's name",
      sql: "signerKey VALUES (9, 4, 2, hex(zeroblob(32)), hex(zeroblob(32)), 0)",
      finding: "Row 9 of signerKey was added beside act 4, which says nothing of it."),
    Case(
      testDescription: "a withdrawal of a signature",
      sql: "withdrawal (id, act, signature, checksum) VALUES (9, 2, 1, 0)",
      finding: "Row 9 of withdrawal was added beside act 2, which says nothing of it."),
    Case(
      testDescription: "an end of a kiosk's lock",
      sql: "pinAttempt VALUES (9, 4, 2, 'Kiosk', 'unlocked', 1000, 0)",
      finding: "Row 9 of pinAttempt was added beside act 4, which says nothing of it."),
  ]

  static let ledger = [
    Case(
      testDescription: "an act",
      sql: "act VALUES (5, '2026-11-22T10:00:00Z', 'mia', 'Record a pass.', NULL)",
      finding: "Act 5 has no seal."),
    Case(
      testDescription: "a pass with an act and a seal of its own",
      sql: """
        act VALUES (5, '2026-11-22T10:00:00Z', 'mia', 'Record a pass.', NULL);
        INSERT INTO record
        VALUES (9, 5, 1, 1, NULL, 19999, 'passed', NULL, NULL, '', '', NULL, NULL, NULL, 0, 0);
        INSERT INTO seal VALUES (5, 1, 'record 1 ' || lower(hex(zeroblob(32))) || char(10), zeroblob(32))
        """,
      finding: "Row 9 of record is not what act 5 added; it says now: "),
    Case(
      testDescription: "a change of a row",
      sql: "change VALUES (99, 2, 'person', 1, 1, NULL, 'ben,Benny,,ana,2024-10-04,', 0)",
      finding: "Row 99 of change was added beside act 2, which says nothing of it."),
  ]

  @Test(arguments: facts + ledger)
  func `A row that was put beside the ledger is found, and named`(_ the: Case) throws {
    try #require(try store.verify().isWhole)
    try database.tamper("INSERT INTO " + the.sql)
    let findings = try store.verify().findings.map(\.description)
    #expect(findings.contains { $0.hasPrefix(the.finding) }, "\(findings)")
  }
}
