import GRDB
import Model
import Storage
import Testing

struct VerifyTests {
  let database: DatabaseQueue
  let store: Store

  init() throws {
    database = try DatabaseQueue()
    store = try Store(database)
    try store.perform(Doing(everything.map(Change.put)), by: office)
    try store.perform(Doing([.observe(demonstrated), .sign(signed)]), by: office)
    var other = passed
    other.on = day.next
    try store.put(.record(other), .course(saw))
    try store.retract(.record(other))
    try store.perform(Doing([.unsign(signed), .undo(2), .retract(.course(saw))]), by: office)
    try store.freshen(on: day)
  }

  @Test func `A file that nobody touched is whole`() throws {
    let verification = try store.verify()
    #expect(verification.findings == [])
    #expect(
      verification.notes == ["1 signature is without a key: only the ledger says who signed."])
    #expect(verification.acts == 5)
    #expect(verification.hash.count == 64)
  }

  @Test func `Acts of a rehearsal are told of`() throws {
    let rehearsal = Actor(name: "office", today: day, isRehearsal: true)
    try store.perform(Doing([.retract(.record(passed))]), by: rehearsal)
    let verification = try store.verify()
    #expect(verification.isWhole)
    #expect(verification.notes.first == "1 of the acts was of a rehearsal.")
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var sql: String
    var finding: String
    var act: Int?
  }

  static let facts = [
    Case(
      testDescription: "an edited record", sql: "UPDATE record SET day = day - 1 WHERE id = 1",
      finding: "Row 1 of record is not what act 1 added; it says now: ana,press,,2024-10-03"
        + ",passed,,,,,,,", act: 1),
    Case(
      testDescription: "an edited record with its checksum dropped",
      sql: "UPDATE record SET evidence = 'x', checksum = 1 WHERE id = 2",
      finding: "Row 2 of record is not what act 1 added; it says now: ben,,card,"
        + "2024-10-04,passed,088.50,2,ana;ben,x,2024-10-05,yes,2026-01-02T03:04:05Z", act: 1),
    Case(
      testDescription: "two records that changed places",
      sql: """
        UPDATE record SET id = 100 WHERE id = 1;
        UPDATE record SET id = 1, act = 1 WHERE id = 3;
        UPDATE record SET id = 3, act = 3 WHERE id = 100;
        """,
      finding: "Row 1 of record is not what act 1 added; it says now: ana,press,,2024-10-05"
        + ",passed,,,,,,,", act: 1),
    Case(
      testDescription: "a deleted record in the middle",
      sql: "DELETE FROM record WHERE id = 2", finding: "Row 2 of record is missing.", act: 1),
    Case(
      testDescription: "a deleted last signature", sql: "DELETE FROM signature",
      finding: "Act 2 added 1 row to signature; the file has 0.", act: 2),
    Case(
      testDescription: "an added waiver",
      sql: """
        INSERT INTO waiver SELECT 2, 2, person, course, path, start + 9, NULL, reason, note, 0, 0
        FROM waiver
        """,
      finding: "Row 2 of waiver was added beside act 2, which says nothing of it.", act: 2),
    Case(
      testDescription: "a record added to an act that has some",
      sql: """
        INSERT INTO record SELECT 4, 3, person, course, path, day + 9, result, score, hours,
        signers, evidence, expires, priorLearning, entered, 0, checksum FROM record WHERE id = 1
        """,
      finding: "Act 3 added 1 row to record; the file has 2.", act: 3),
    Case(
      testDescription: "a record that moved to another act",
      sql: "UPDATE record SET act = 2 WHERE id = 2",
      finding: "Act 1 added 2 rows to record; the file has 1.", act: 1),
    Case(
      testDescription: "a retraction that was taken back", sql: "DELETE FROM retraction",
      finding: "Act 4 added 1 row to retraction; the file has 0.", act: 4),
    Case(
      testDescription: "an edited remark", sql: "UPDATE observation SET remark = 'fine'",
      finding: "Row 1 of observation is not what act 2 added; it says now: ben,press,"
        + "lock,observed,ana,2024-10-04,fine", act: 2),
  ]

  static let undoing = [
    Case(
      testDescription: "a withdrawal that was taken back", sql: "DELETE FROM withdrawal",
      finding: "Act 5 added 1 row to withdrawal; the file has 0.", act: 5),
    Case(
      testDescription: "another act that was undone", sql: "UPDATE undoing SET undone = 3",
      finding: "Row 1 of undoing is not what act 5 added; it says now: 3", act: 5),
    Case(
      testDescription: "an undoing that act 4 never did",
      sql: "INSERT INTO undoing SELECT 2, 4, 1, checksum FROM undoing",
      finding: "Row 2 of undoing was added beside act 4, which says nothing of it.", act: 4),
    Case(
      testDescription: "a course that is gone and was there", sql: "UPDATE course SET gone = 1",
      finding: "Row 1 of course, which act 1 left, is missing.", act: 1),
    Case(
      testDescription: "a course that is there and was gone", sql: "UPDATE course SET gone = NULL",
      finding: "Row 3 of course was added beside the ledger: saw,Saw,,,,,,,,,,,,,,,,,,"),
  ]

  static let journal = [
    Case(
      testDescription: "an edited course", sql: "UPDATE course SET title = 'x' WHERE id = 1",
      finding: "Row 1 of course is not what act 1 left; it says now: press,x,,,,,,,,,,,,,,,,,,",
      act: 1),
    Case(
      testDescription: "a name in other bytes",
      sql: "UPDATE person SET name = 'Ana Ru' || 'i' || char(769) || 'z' WHERE code = 'ana'",
      finding: "Row 2 of person is not what act 1 left", act: 1),
    Case(
      testDescription: "the greatest number that there is",
      sql: "UPDATE record SET id = 9223372036854775807 WHERE id = 3",
      finding: "Row 3 of record is missing.", act: 1),
    Case(
      testDescription: "a deleted leave", sql: "DELETE FROM leave",
      finding: "Row 1 of leave, which act 1 left, is missing.", act: 1),
    Case(
      testDescription: "an added holiday", sql: "INSERT INTO holiday VALUES (7, 0, 'x')",
      finding: "Row 7 of holiday was added beside the ledger: 1970-01-01,x"),
    Case(
      testDescription: "an edited journal row",
      sql: "UPDATE change SET after = replace(after, 'Saw', 'Axe') WHERE act = 3",
      finding: "Row 25 of change is not what act 3 added; it says now: course,3,,,"
        + "\"saw,Axe,,,,,,,,,,,,,,,,,,\"", act: 3),
    Case(
      testDescription: "an act in other words", sql: "UPDATE act SET words = 'x' WHERE number = 2",
      finding: "is not what was sealed, or not in its place.", act: 2),
    Case(
      testDescription: "an act that is gone",
      sql: "DELETE FROM seal WHERE act = 2; DELETE FROM act WHERE number = 2",
      finding: "Act 2 is missing; the next one there is act 3.", act: 2),
    Case(
      testDescription: "the last act gone with all that it did",
      sql: "DELETE FROM retraction; DELETE FROM seal WHERE act = 4",
      finding: "Act 4 has no seal.", act: 4),
    Case(
      testDescription: "two acts that changed places",
      sql: """
        UPDATE act SET number = 100 WHERE number = 3; UPDATE seal SET act = 100 WHERE act = 3;
        UPDATE act SET number = 3 WHERE number = 4; UPDATE seal SET act = 3 WHERE act = 4;
        UPDATE act SET number = 4 WHERE number = 100; UPDATE seal SET act = 4 WHERE act = 100;
        """,
      finding: "is not what was sealed, or not in its place.", act: 3),
    Case(
      testDescription: "a renamed person", sql: "UPDATE person SET code = 'eve' WHERE code = 'ben'",
      finding: "Row 1 of person is not what act 1 left", act: 1),
    Case(
      testDescription: "a name that is looked for elsewhere",
      sql: "UPDATE person SET search = 'x' WHERE code = 'ben'",
      finding: "What ben is looked for by is not their name and identity."),
    Case(
      testDescription: "a date of the cache",
      sql: "UPDATE outlook SET lateFrom = 1 WHERE person = 1",
      finding: "The dates kept for the lists are not those that follow for ben."),
    Case(
      testDescription: "a count of the cache",
      sql: """
        INSERT INTO headcount (act, day, people, late) SELECT max(act), 20000, 9, 0 FROM seal
        """,
      finding: "The counts kept for the lists are not those that follow for 2024-10-04."),
    Case(
      testDescription: "a reference to nothing",
      sql: "UPDATE tenure SET role = 9",
      finding: "Row 1 of tenure refers to a role that is not there."),
  ]

  @Test(arguments: facts + undoing + journal)
  func `Tampering is found, and named`(_ the: Case) throws {
    try tamper(the.sql)
    let findings = try store.verify().findings
    let found = try #require(
      findings.first {
        $0.description.hasSuffix(the.finding)
          || $0.description.hasPrefix(the.finding)
      }, "\(findings)")
    #expect(found.act == the.act)
  }

  @Test func `A rule that was dropped is told of`() throws {
    try database.write { try $0.execute(sql: "DROP TRIGGER recordIsNeverDeleted") }
    #expect(
      try store.verify().findings.map(\.description) == [
        "The trigger recordIsNeverDeleted of the file is missing."
      ])
  }

  /// Changes the file as somebody would who knows SQL: without its triggers and references.
  private func tamper(_ sql: String) throws {
    try database.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      let triggers = try GRDB.Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
      try db.execute(sql: sql)
      for trigger in triggers { try db.execute(sql: trigger["sql"]) }
      try db.execute(sql: "PRAGMA foreign_keys = ON")
    }
  }
}
