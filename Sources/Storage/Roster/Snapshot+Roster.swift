import GRDB
import Model

extension Snapshot {
  /// The people of a query, less those who left before the day.
  func roster(_ it: RosterQuery, on day: Day) throws -> [Person.ID] {
    let words = it.words.foldedForSearch.split(whereSeparator: \.isWhitespace).map(String.init)
    let query = try Query(Self.sql(for: it, words: words.count), in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    query.bind(try it.role.map { try numbers.number(of: $0) ?? 0 }, at: 2)
    query.bind(try it.path.map { try numbers.number(of: $0) ?? 0 }, at: 3)
    for (index, word) in words.enumerated() { query.bind(word, at: 4 + index) }
    var people: [Person.ID] = []
    while try query.step() { people.append(Person.ID(query.text(at: 0) ?? "")) }
    return it.isDescending ? people.reversed() : people
  }

  private static func sql(for it: RosterQuery, words: Int) -> String {
    var conditions = ["person.id NOT IN (SELECT id FROM person WHERE lastDay < ?1)"]
    if it.role != nil { conditions.append("person.id IN (\(holders))") }
    if it.path != nil { conditions.append("person.id IN (\(routed))") }
    conditions += (0..<words).map { "instr(search, ?\(4 + $0)) > 0" }
    return """
      SELECT code
      FROM \(it.order == .due ? "person LEFT JOIN outlook ON outlook.person = person.id" : "person")
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(order(it.order))
      """
  }

  private static func order(_ order: RosterQuery.Order) -> String {
    switch order {
    case .name: "search, code"
    case .id: "code"
    case .due: "nextDue IS NULL, nextDue, code"
    }
  }

  /// Who holds role ?2 on day ?1.
  private static let holders = """
    SELECT person FROM tenure
    WHERE role = ?2 AND start <= ?1 AND (until IS NULL OR until >= ?1)
    """

  /// Who has an active route through path ?3 on day ?1 (rules.md §2).
  private static let routed = """
    SELECT tenure.person
    FROM rolePath
    JOIN tenure ON tenure.role = rolePath.role
    JOIN path ON path.id = rolePath.path
    WHERE rolePath.path = ?3 AND path.status IS NOT 'retired'
      AND (rolePath.since IS NULL OR rolePath.since <= ?1)
      AND tenure.start <= ?1 AND (tenure.until IS NULL OR tenure.until >= ?1)
    UNION
    SELECT assignment.person
    FROM assignment JOIN path ON path.id = assignment.path
    WHERE assignment.path = ?3 AND path.status IS NOT 'retired' AND person IS NOT NULL
      AND assigned <= ?1 AND (withdrawn IS NULL OR withdrawn > ?1)
    UNION
    SELECT membership.person
    FROM assignment
    JOIN path ON path.id = assignment.path
    JOIN membership ON membership."group" = assignment."group"
    WHERE assignment.path = ?3 AND path.status IS NOT 'retired'
      AND assigned <= ?1 AND (withdrawn IS NULL OR withdrawn > ?1)
      AND membership.start <= ?1 AND (membership.until IS NULL OR membership.until >= ?1)
    """
}
