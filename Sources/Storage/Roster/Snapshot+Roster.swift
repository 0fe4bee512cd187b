import GRDB
import Model

extension Snapshot {
  /// The people of a query, less those who left before the day.
  func roster(_ it: RosterQuery, on day: Day) throws -> [Person.ID] {
    guard it.order == .due else {
      let key = Caches.RosterMoment(moment: try moment(on: day), query: it)
      return try caches.roster.value(for: key, isKept: !isProvisional) {
        try listed(it, on: day).map(\.id)
      }
    }
    let people = try byNextDue(listed(it, on: day), on: day)
    return it.isDescending ? people.reversed() : people
  }

  /// A person on a list.
  private struct Listed {
    var number: Int
    var id: Person.ID
  }

  /// The people of a query, by name or else by identity.
  private func listed(_ it: RosterQuery, on day: Day) throws -> [Listed] {
    let absent = try absentPeople(on: day)
    let words = it.words.foldedForSearch.split(whereSeparator: \.isWhitespace).map(String.init)
    let query = try Query(Self.sql(for: it, words: words.count), in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    query.bind(try it.role.map { try numbers.number(of: $0) ?? 0 }, at: 2)
    query.bind(try it.path.map { try numbers.number(of: $0) ?? 0 }, at: 3)
    for (index, word) in words.enumerated() { query.bind(word, at: 4 + index) }
    var people: [Listed] = []
    let most = it.order == .due ? Int.max : it.limit ?? Int.max
    while people.count < most, try query.step() {
      let number = query.number(at: 0)
      if absent.contains(number) { continue }
      people.append(Listed(number: number, id: Person.ID(query.text(at: 1) ?? "")))
    }
    return people
  }

  /// Sorts people by the due day of what comes first; who has none comes last, ties stay.
  private func byNextDue(_ people: [Listed], on day: Day) throws -> [Person.ID] {
    let due = try nextDue(of: people, on: day)
    let places = people.indices.map { place in
      (due: due[people[place].number] ?? Int.max, place: place)
    }
    return places.sorted { $0 < $1 }.map { people[$0.place].id }
  }

  /// The due days of what comes first, by number.
  ///
  /// Whose outlook says nothing about the day is asked, unless they are too many; then what was
  /// known of them last has to do.
  private func nextDue(of people: [Listed], on day: Day) throws -> [Int: Int] {
    let query = try Query(
      "SELECT person, nextDue, computed > ?1 OR ifnull(changesOn <= ?1, FALSE) FROM outlook",
      in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    var known = People(below: try roomForPeople())
    var due: [Int: Int] = [:]
    due.reserveCapacity(people.count)
    while try query.step() {
      let person = query.number(at: 0)
      if query.number(at: 2) == 0 { known.insert(person) }
      due[person] = query.optionalNumber(at: 1)
    }
    let unknown = people.filter { !known.contains($0.number) }
    guard (1...Headcounter.askedAtOnce).contains(unknown.count) else { return due }
    let maker = OutlookMaker(try curriculum(), on: day)
    for it in unknown {
      due[it.number] = try record(of: it.id).flatMap { maker.outlook(of: $0).nextDue?.number }
    }
    return due
  }

  private static func sql(for it: RosterQuery, words: Int) -> String {
    var conditions = ["TRUE"]
    if it.role != nil { conditions.append("id IN (\(holders))") }
    if it.path != nil { conditions.append("id IN (\(routed))") }
    conditions += (0..<words).map { "instr(search, ?\(4 + $0)) > 0" }
    let direction = it.isDescending && it.order != .due ? " DESC" : ""
    let order = it.order == .name ? ["search", "code"] : ["code"]
    return """
      SELECT id, code
      FROM person
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(order.map { $0 + direction }.joined(separator: ", "))
      """
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
