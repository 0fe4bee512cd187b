import GRDB
import Model

extension Snapshot {
  /// The people of a query, less those who left before the day.
  func roster(_ it: RosterQuery, on day: Day) throws -> [Person.ID] {
    guard it.order == .due else {
      let key = Caches.RosterMoment(moment: try moment(on: day), query: it)
      let isKept = !isProvisional && !it.isAboutStanding
      return try caches.roster.value(for: key, isKept: isKept) {
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
    let sql = try RosterSQL(of: it, on: day, in: self)
    let query = try Query(Self.sql(for: it, sql), in: db, shared: it.conditions.isEmpty)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    query.bind(try it.role.map { try numbers.number(of: $0) ?? 0 }, at: 2)
    query.bind(try it.path.map { try numbers.number(of: $0) ?? 0 }, at: 3)
    for (index, text) in sql.texts.enumerated() { query.bind(text, at: 4 + index) }
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

  private static func sql(for it: RosterQuery, _ sql: RosterSQL) -> String {
    var conditions = ["TRUE"] + sql.conditions
    if it.role != nil { conditions.append("id IN (\(RosterSQL.holders(of: "= ?2")))") }
    if it.path != nil { conditions.append("id IN (\(RosterSQL.routed(through: "= ?3")))") }
    let direction = it.isDescending && it.order != .due ? " DESC" : ""
    let order = it.order == .name ? ["search", "code"] : ["code"]
    return """
      SELECT id, code
      FROM person
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(order.map { $0 + direction }.joined(separator: ", "))
      """
  }
}
