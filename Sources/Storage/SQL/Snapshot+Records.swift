import GRDB
import Model

extension Snapshot: Records {
  func curriculum() throws -> Curriculum {
    let sql = "SELECT max(act) FROM change WHERE person IS NULL"
    let act = try Int.fetchOne(db.cachedStatement(sql: sql)) ?? 0
    return try caches.curriculum.value(for: act, isKept: !isProvisional) {
      try Curriculum(programme())
    }
  }

  /// The catalogue's tables, without people and facts.
  private func programme() throws -> Programme {
    try numbers.learnAll(.course, .path, .role)
    var programme = Programme()
    programme.settings = try rows()
    programme.courses = try rows()
    programme.checklistItems = try rows()
    programme.prerequisites = try rows()
    programme.equivalences = try rows()
    programme.revisions = try rows()
    programme.paths = try rows()
    programme.steps = try rows()
    programme.roles = try rows()
    programme.rolePaths = try rows()
    programme.rungs = try rows()
    programme.holidays = try rows()
    return programme
  }

  func record(of person: Person.ID) throws -> LearnerRecord? {
    guard let number = try numbers.number(of: person), let learner = try self.person(person) else {
      return nil
    }
    let own = "person = ?"
    return LearnerRecord(
      of: learner,
      memberships: try rows(where: own, number: number),
      tenures: try rows(where: own, number: number),
      assignments: try rows(where: Self.assigned, number: number),
      records: try rows(where: own, number: number),
      revocations: try rows(where: own, number: number),
      waivers: try rows(where: own, number: number),
      extensions: try rows(where: own, number: number),
      leaves: try rows(where: own, number: number))
  }

  /// Assignments to a person, or to a group they were ever in.
  private static let assigned = """
    ifnull(person, -"group") IN (
      SELECT ?1 UNION ALL SELECT -membership."group" FROM membership WHERE membership.person = ?1
    )
    """

  func person(_ id: Person.ID) throws -> Person? {
    guard let number = try numbers.number(of: id) else { return nil }
    return try rows(of: Person.self, where: "id = ?", number: number).first
  }

  func hasGroup(_ group: Group.ID) throws -> Bool {
    guard let number = try numbers.number(of: group) else { return false }
    let sql = "SELECT EXISTS (SELECT 1 FROM membership WHERE \"group\" = ?)"
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [number]) ?? false
  }

  func members(of group: Group.ID, on day: Day) throws -> [Person.ID] {
    guard let number = try numbers.number(of: group) else { return [] }
    let sql = """
      SELECT DISTINCT person.code
      FROM membership JOIN person ON person.id = membership.person
      WHERE membership."group" = ?1 AND start <= ?2 AND (until IS NULL OR until >= ?2)
      ORDER BY person.code
      """
    let statement = try db.cachedStatement(sql: sql)
    return try String.fetchAll(statement, arguments: [number, day.number]).map { Person.ID($0) }
  }

  func entry(like entry: Entry) throws -> Entry? {
    var finder = Finder(snapshot: self)
    try entry.accept(&finder)
    return finder.found
  }

  func forEachEntry(of table: Model.Table, _ body: (Entry) throws -> Void) throws {
    try numbers.learnAll(.course, .path, .role, .group)
    if [.people, .groups, .tenures, .records].contains(table) { try numbers.learnAll(.person) }
    try withoutActuallyEscaping(body) { body in
      var reading = Reading(snapshot: self, body: body)
      try table.accept(&reading)
    }
  }

  func isEmpty(_ table: Model.Table) throws -> Bool {
    var looking = Looking(snapshot: self)
    try table.accept(&looking)
    return looking.isEmpty
  }
}

/// Hands over every row of a table.
private struct Reading: TableVisitor {
  let snapshot: Snapshot
  let body: (Entry) throws -> Void

  mutating func visit<Kept: StoredEntry>(_: Kept.Type) throws {
    try snapshot.forEachNumbered(Kept.self) { try body($0.row.entry) }
  }
}

/// Looks whether a table has a row.
private struct Looking: TableVisitor {
  let snapshot: Snapshot
  var isEmpty = true

  mutating func visit<Kept: StoredEntry>(_: Kept.Type) throws {
    let query = try Query("\(Kept.selection) LIMIT 1", in: snapshot.db)
    defer { query.reset() }
    isEmpty = try !query.step()
  }
}

/// Finds the row with the same key as a given one.
private struct Finder: RowVisitor {
  let snapshot: Snapshot
  var found: Entry?

  mutating func visit(_ row: some StoredEntry) throws {
    found = try snapshot.numbered(like: row)?.row.entry
  }
}
