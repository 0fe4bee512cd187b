import Model

/// Whose outlook a change of a row may change.
enum Reach {
  case nobody
  case person(Person.ID)
  case members(Group.ID)
  case holders(Role.ID)
  /// Everybody, where the first item of a course's checklist came, or its last one went.
  case checklist(Course.ID)
  case everybody
}

/// The people whose outlook an act may have changed, by number.
struct Touched {
  private(set) var people: Set<Int> = []
  private(set) var isEverybody = false
  private var checklists: [Course.ID: Int] = [:]
  private var latest = 0

  /// Above so many, everybody counts as touched.
  private static let limit = 20_000

  /// Adds whom a change of a row reaches.
  mutating func add(_ reach: Reach, in snapshot: Snapshot) throws {
    guard !isEverybody else { return }
    switch reach {
    case .nobody: break
    case .person(let id): add(try snapshot.numbers.number(of: id) ?? 0)
    case .members(let group):
      try add("SELECT person FROM membership WHERE \"group\" = ?", group, in: snapshot)
    case .holders(let role):
      try add("SELECT person FROM tenure WHERE role = ?", role, in: snapshot)
    case .checklist(let course): checklists[course, default: 0] += 1
    case .everybody: isEverybody = true
    }
  }

  private mutating func add<Entity: Coded>(
    _ sql: String, _ id: Identifier<Entity>, in snapshot: Snapshot
  ) throws {
    let query = try Query(sql, in: snapshot.db)
    defer { query.reset() }
    query.bind(try snapshot.numbers.number(of: id) ?? 0, at: 1)
    while try query.step() { add(query.number(at: 0)) }
  }

  private mutating func add(_ person: Int) {
    guard person != latest else { return }
    latest = person
    people.insert(person)
    if people.count > Self.limit { isEverybody = true }
  }
}

extension Touched {
  /// Whether a course may have come to have a checklist, or to have none: now that everything is
  /// written, it has no more items than came and went.
  func turnsChecklists(in snapshot: Snapshot) throws -> Bool {
    try checklists.contains { course, changes in
      let query = try Query("SELECT count(*) FROM checklistItem WHERE course = ?", in: snapshot.db)
      defer { query.reset() }
      query.bind(try snapshot.numbers.number(of: course) ?? 0, at: 1)
      return try !query.step() || query.number(at: 0) <= changes
    }
  }
}
