import GRDB
import Model

/// Counts who is with the organisation on a day, by role and by path.
struct Headcounter {
  private let snapshot: Snapshot
  private let day: Day
  private let room: Int
  private var everybody: People
  private var absent: People
  private var late: People?
  private var holders: [Int: People] = [:]

  init(_ snapshot: Snapshot, on day: Day) throws {
    self.snapshot = snapshot
    self.day = day
    room = min(try snapshot.greatestPerson() + 1, 1 << 26)
    everybody = People(below: room)
    absent = People(below: room)
  }

  /// Counts everybody; who is late stays open where the outlooks do not tell.
  mutating func headcounts() throws -> Headcounts {
    try readPeople()
    var counts = Headcounts()
    counts.everyone = headcount(of: everybody)
    try readTenures()
    for (role, people) in holders {
      counts.roles[try snapshot.numbers.identity(role)] = headcount(of: people)
    }
    for (path, people) in try routed() {
      counts.paths[try snapshot.numbers.identity(path)] = headcount(of: people)
    }
    return counts
  }

  /// Notes who is late.
  mutating func note(late people: [Int]) {
    var late = People(below: room)
    for number in people { late.insert(number) }
    self.late = late
  }

  private func headcount(of people: People) -> Headcount {
    Headcount(
      people: people.count(without: absent),
      late: late.map { people.count(without: absent, in: $0) })
  }

  private mutating func readPeople() throws {
    try snapshot.forEachNumber("SELECT id, 0 FROM person") { id, _ in everybody.insert(id) }
    let gone = "SELECT id, 0 FROM person WHERE lastDay < \(day.number)"
    try snapshot.forEachNumber(gone) { id, _ in absent.insert(id) }
  }

  private mutating func readTenures() throws {
    let sql = """
      SELECT person, role FROM tenure
      WHERE start <= \(day.number) AND (until IS NULL OR until >= \(day.number))
      """
    try snapshot.forEachNumber(sql) { person, role in
      holders[role, default: People(below: room)].insert(person)
    }
  }

  /// Who has an active route through each path, by a role, an assignment or a group.
  private func routed() throws -> [Int: People] {
    var routed: [Int: People] = [:]
    let roles = """
      SELECT role, path.id
      FROM rolePath JOIN path ON path.id = rolePath.path
      WHERE path.status IS NOT 'retired' AND (since IS NULL OR since <= \(day.number))
      """
    try snapshot.forEachNumber(roles) { role, path in
      guard let people = holders[role] else { return }
      routed[path, default: People(below: room)].formUnion(people)
    }
    let assigned = """
      SELECT ifnull(assignment.person, membership.person), path.id
      FROM assignment
      JOIN path ON path.id = assignment.path
      LEFT JOIN membership ON membership."group" = assignment."group"
        AND membership.start <= \(day.number)
        AND (membership.until IS NULL OR membership.until >= \(day.number))
      WHERE path.status IS NOT 'retired' AND assigned <= \(day.number)
        AND (withdrawn IS NULL OR withdrawn > \(day.number))
      """
    try snapshot.forEachNumber(assigned) { person, path in
      routed[path, default: People(below: room)].insert(person)
    }
    return routed
  }
}

extension Snapshot {
  /// Calls the body with each row of two numbers.
  fileprivate func forEachNumber(_ sql: String, _ body: (Int, Int) throws -> Void) throws {
    let query = try Query(sql, in: db, shared: false)
    defer { query.reset() }
    while try query.step() { try body(query.number(at: 0), query.number(at: 1)) }
  }

  fileprivate func greatestPerson() throws -> Int {
    let query = try Query("SELECT max(id) FROM person", in: db)
    defer { query.reset() }
    return try query.step() ? query.number(at: 0) : 0
  }
}
