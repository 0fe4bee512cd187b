import GRDB
import Model

extension Snapshot {
  /// The people of a query, less those who left before the day.
  func roster(_ it: RosterQuery, on day: Day) throws -> [Person.ID] {
    guard it.order.isOfOutlooks else {
      let key = Caches.RosterMoment(moment: try moment(on: day), query: it)
      let isKept = !isProvisional && !it.isAboutStanding
      return try caches.roster.value(for: key, isKept: isKept) {
        var people: [Person.ID] = []
        people.reserveCapacity(try it.limit ?? roomForPeople())
        try forEach(of: it, on: day) { people.append($1) }
        return people
      }
    }
    var people: [Listed] = []
    try forEach(of: it, on: day) { people.append(Listed(number: $0, id: $1)) }
    let sorted = try byOutlook(people, it.order, on: day)
    return Array((it.isDescending ? sorted.reversed() : sorted).prefix(it.limit ?? sorted.count))
  }

  /// A person on a list.
  private struct Listed {
    var number: Int
    var id: Person.ID
  }

  /// Hands over the people of a query; where outlooks decide on the order, all by identity.
  private func forEach(
    of it: RosterQuery, on day: Day, _ body: (_ number: Int, _ id: Person.ID) -> Void
  ) throws {
    let absent = try absentPeople(on: day)
    let sql = try RosterSQL(of: it, on: day, in: self)
    let sets = try sql.selections.map { try chosen(by: $0, on: day) }
    let query = try Query(Self.sql(for: it, sql), in: db, shared: it.conditions.isEmpty)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    query.bind(try it.role.map { try numbers.number(of: $0) ?? 0 }, at: 2)
    query.bind(try it.path.map { try numbers.number(of: $0) ?? 0 }, at: 3)
    for (index, text) in sql.texts.enumerated() { query.bind(text, at: 4 + index) }
    var left = it.order.isOfOutlooks ? Int.max : it.limit ?? Int.max
    while left > 0, try query.step() {
      let number = query.number(at: 0)
      if absent.contains(number) || !sets.allSatisfy({ $0.contains(number) }) { continue }
      body(number, Person.ID(query.text(at: 1) ?? ""))
      left -= 1
    }
  }

  /// The people of a selection.
  private func chosen(by selection: RosterSQL.Selection, on day: Day) throws -> People {
    var people = People(below: try roomForPeople())
    let query = try Query(selection.sql, in: db, shared: false)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    if let text = selection.text { query.bind(text, at: 2) }
    while try query.step() { people.insert(query.number(at: 0)) }
    return people
  }

  /// Sorts people by what their outlooks say; of whom they say nothing comes last, ties stay.
  private func byOutlook(
    _ people: [Listed], _ order: RosterQuery.Order, on day: Day
  ) throws -> [Person.ID] {
    let ranks = try ranks(of: people, in: order, on: day)
    let places = people.indices.map { place in
      (rank: ranks[people[place].number] ?? Int.max, place: place)
    }
    return places.sorted { $0 < $1 }.map { people[$0.place].id }
  }

  /// What people are sorted by, by number.
  ///
  /// Whose outlook says nothing about the day is asked, unless they are too many; then what was
  /// known of them last has to do.
  private func ranks(
    of people: [Listed], in order: RosterQuery.Order, on day: Day
  ) throws -> [Int: Int] {
    let query = try Query(
      """
      SELECT
        person, computed > ?1 OR ifnull(changesOn <= ?1, FALSE),
        computed, changesOn, nextDue, lateFrom, compliant, counted, open
      FROM outlook
      """, in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    var known = People(below: try roomForPeople())
    var ranks: [Int: Int] = [:]
    ranks.reserveCapacity(people.count)
    while try query.step() {
      let person = query.number(at: 0)
      if query.number(at: 1) == 0 { known.insert(person) }
      ranks[person] = Outlook(from: query, at: 2).rank(in: order)
    }
    let unknown = people.filter { !known.contains($0.number) }
    guard (1...Headcounter.askedAtOnce).contains(unknown.count) else { return ranks }
    let maker = OutlookMaker(try curriculum(), on: day)
    for it in unknown {
      ranks[it.number] = try record(of: it.id).flatMap { maker.outlook(of: $0).rank(in: order) }
    }
    return ranks
  }

  private static func sql(for it: RosterQuery, _ sql: RosterSQL) -> String {
    var conditions = ["TRUE"] + sql.conditions
    if it.role != nil { conditions.append("id IN (\(RosterSQL.holders(of: "= ?2")))") }
    if it.path != nil { conditions.append("id IN (\(RosterSQL.routed(through: "= ?3")))") }
    let direction = it.isDescending && !it.order.isOfOutlooks ? " DESC" : ""
    return """
      SELECT id, code
      FROM person
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY \(it.order.columns.map { $0 + direction }.joined(separator: ", "))
      """
  }
}

extension RosterQuery.Order {
  /// Whether the cache of dates has what is sorted by.
  fileprivate var isOfOutlooks: Bool {
    switch self {
    case .due, .progress, .standing: true
    case .name, .id, .supervisor: false
    }
  }

  /// What SQL sorts by.
  fileprivate var columns: [String] {
    switch self {
    case .name: ["search", "code"]
    case .supervisor: ["supervisor IS NULL", Self.chief, "search", "code"]
    case .id, .due, .progress, .standing: ["code"]
    }
  }

  private static let chief =
    "(SELECT chief.search FROM person AS chief WHERE chief.id = person.supervisor)"
}

extension Outlook {
  /// What an order of a list goes by; nothing where there is nothing to go by.
  fileprivate func rank(in order: RosterQuery.Order) -> Int? {
    switch order {
    case .due: nextDue?.number
    case .standing: nextDue.map { lateFrom == nil ? $0.number : $0.number - 1_000_000 }
    case .progress:
      compliance.counted > 0
        ? (compliance.compliant - compliance.open) * 1_000_000 / compliance.counted : nil
    case .name, .id, .supervisor: nil
    }
  }
}
