import GRDB
import Model

/// Counts who is with the organisation on a day, by role and by path.
struct Headcounter {
  /// Who is late, as far as it is known.
  var late: People
  /// The numbers of those whose outlook says nothing about the day.
  private(set) var unknown: [Int] = []
  private let snapshot: Snapshot
  private let day: Day
  private let room: Int
  private let absent: People
  private var everybody: People
  private var holders: [Int: People] = [:]

  /// So many people are asked while a screen waits.
  static var askedAtOnce: Int { 1_000 }

  init(_ snapshot: Snapshot, on day: Day) throws {
    self.snapshot = snapshot
    self.day = day
    room = try snapshot.roomForPeople()
    absent = try snapshot.absentPeople(on: day)
    everybody = People(below: room)
    late = People(below: room)
  }

  /// Reads who there is, who of them is late, and about whom nothing is known.
  mutating func readPeople() throws {
    let sql = """
      SELECT
        person,
        CASE
          WHEN computed > \(day.number) OR changesOn <= \(day.number) THEN 2
          ELSE lateFrom IS NOT NULL
        END
      FROM outlook
      """
    var known = People(below: room)
    try snapshot.forEachNumber(sql) { person, state in
      guard !absent.contains(person) else { return }
      everybody.insert(person)
      if state < 2 { known.insert(person) }
      if state == 1 { late.insert(person) }
    }
    try readPeopleWithoutOutlook()
    unknown = everybody.numbers(without: known)
  }

  /// Reads the others, where there are any: most of the time everybody has an outlook.
  private mutating func readPeopleWithoutOutlook() throws {
    let sizes = "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM outlook)"
    var isComplete = false
    try snapshot.forEachNumber(sizes) { isComplete = $0 == $1 }
    guard !isComplete else { return }
    try snapshot.forEachNumber("SELECT id, 0 FROM person") { person, _ in
      if !absent.contains(person) { everybody.insert(person) }
    }
  }

  /// Counts everybody; who is late stays open where too many would have to be asked.
  mutating func headcounts() throws -> Headcounts {
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

  private func headcount(of people: People) -> Headcount {
    let isKnown = unknown.count <= Self.askedAtOnce
    return Headcount(people: people.count, late: isKnown ? people.count(in: late) : nil)
  }

  private mutating func readTenures() throws {
    let sql = """
      SELECT person, role FROM tenure
      WHERE start <= \(day.number) AND (until IS NULL OR until >= \(day.number))
      ORDER BY role
      """
    var (role, people) = (0, People(below: room))
    try snapshot.forEachNumber(sql) { person, next in
      if next != role {
        holders[role] = people
        (role, people) = (next, People(below: room))
      }
      if everybody.contains(person) { people.insert(person) }
    }
    holders[role] = people
    holders[0] = nil
  }

  /// Who has an active route through each path, by a role, an assignment or a group.
  private func routed() throws -> [Int: People] {
    var routed: [Int: People] = [:]
    try snapshot.forEachNumber(paths) { role, path in
      guard let people = holders[role] else { return }
      routed[path, default: People(below: room)].formUnion(people)
    }
    try snapshot.forEachNumber(assigned) { person, path in
      guard everybody.contains(person) else { return }
      routed[path, default: People(below: room)].insert(person)
    }
    return routed
  }

  /// Which paths each role asks for.
  private var paths: String {
    """
    SELECT role, path.id
    FROM rolePath JOIN path ON path.id = rolePath.path
    WHERE path.status IS NOT 'retired' AND (since IS NULL OR since <= \(day.number))
    """
  }

  /// Who was told to do each path, by themselves or in a group.
  private var assigned: String {
    """
    SELECT ifnull(assignment.person, membership.person), path.id
    FROM assignment
    JOIN path ON path.id = assignment.path
    LEFT JOIN membership ON membership."group" = assignment."group"
      AND membership.start <= \(day.number)
      AND (membership.until IS NULL OR membership.until >= \(day.number))
    WHERE path.status IS NOT 'retired' AND assigned <= \(day.number)
      AND (withdrawn IS NULL OR withdrawn > \(day.number))
    """
  }
}
