import GRDB
import Model

extension DeedReader {
  /// Looks for rows that count, are not the act's, and refer to what it added.
  func readNeeds(_ body: (Deed) throws -> Void) throws {
    for reference in try snapshot.references() where added[reference.parent] != nil {
      try report(
        reference.child, where: "\(reference.place) IN (\(rows(of: reference.parent)))", body)
    }
    if hasRecords { try report(.revocation, where: revokesOwn, body) }
    if added[.checklistItem] != nil { try report(.observation, where: seesOwnItem, body) }
    if added[.membership] != nil { try readGroupNeeds(body) }
    try readListNeeds(body)
  }

  /// Reports the first row of a table that meets a condition, counts and is not the act's.
  private func report(
    _ table: StoredTable, where condition: String, _ body: (Deed) throws -> Void
  ) throws {
    let own = table.holdsFacts ? "act <> \(act)" : "id NOT IN (\(changedRows(of: table)))"
    let sql = """
      SELECT id, \(table.holdsFacts ? "act" : "0") FROM \(table)
      WHERE \(condition) AND \(table).\(own) AND \(table.condition)
      """
    try snapshot.forEachNumber(sql) { number, later in
      guard !(revived[table]?.contains(number) ?? false) else { return }
      try body(.needed(by: table.holdsFacts ? later : lastAct(on: number, of: table)))
    }
  }

  /// A query for the rows of a table that the act changed.
  private func changedRows(of table: StoredTable) -> String {
    """
    SELECT row FROM change
    WHERE id BETWEEN \(journal.lowerBound) AND \(journal.upperBound) AND "table" = '\(table)'
    """
  }

  /// A query for the rows of a table that the act added.
  private func rows(of table: StoredTable) -> String {
    "\(changedRows(of: table)) AND before IS NULL"
  }

  private var revokesOwn: String {
    """
    act > \(act) AND EXISTS (
      SELECT 1 FROM record
      WHERE record.act = \(act) AND record.person = revocation.person
        AND ifnull(record.course, -record.path) = ifnull(revocation.course, -revocation.path)
        AND record.day = recordDay
    )
    """
  }

  private var seesOwnItem: String {
    """
    (course, item) IN (
      SELECT course, code FROM checklistItem WHERE id IN (\(rows(of: .checklistItem)))
    )
    """
  }

  /// Looks for what names a group that has nobody without the act's memberships.
  private func readGroupNeeds(_ body: (Deed) throws -> Void) throws {
    let own = rows(of: .membership)
    let emptied = """
      SELECT "group" FROM membership WHERE id IN (\(own))
      EXCEPT SELECT "group" FROM membership WHERE id NOT IN (\(own))
      """
    try report(.assignment, where: "\"group\" IN (\(emptied))", body)
    for (table, column) in [(StoredTable.course, "signers"), (.rung, "tell")] {
      let names = "';' || \(column) || ';' LIKE '%;group:' || code || ';%'"
      let groups = "SELECT 1 FROM \"group\" AS team WHERE id IN (\(emptied))"
      try report(
        table, where: "EXISTS (\(groups) AND \(names.replacing("code", with: "team.code")))", body)
    }
  }

  /// Looks through cells that list people who sign, and courses that people may observe.
  private func readListNeeds(_ body: (Deed) throws -> Void) throws {
    if let people = added[.person] {
      try snapshot.forEachNumbered(TrainingRecord.self, where: "signers <> '' AND act > \(act)") {
        for signer in $0.row.signers where try people.contains(snapshot.numbers.required(signer)) {
          try body(.needed(by: actOfFact($0.number, in: .record)))
        }
      }
    }
    guard let courses = added[.course] else { return }
    let others = "observerOf <> '' AND id NOT IN (\(changedRows(of: .person)))"
    try snapshot.forEachNumbered(Person.self, where: others) {
      for course in $0.row.observerOf where try courses.contains(snapshot.numbers.required(course))
      {
        try body(.needed(by: lastAct(on: $0.number, of: .person)))
      }
    }
  }
}
