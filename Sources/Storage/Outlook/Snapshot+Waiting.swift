import GRDB
import Model

extension Snapshot {
  /// The demonstrations that wait on a day; nothing where too many people would have to be asked.
  func waiting(for reach: SigningReach?, first limit: Int, on day: Day) throws -> WaitingList? {
    guard let asked = try askedOutlooks(on: day) else { return nil }
    let selection = try reach.map { try WaitingSelection($0, in: self) }
    var rows = try asked.values.flatMap(\.waiting).map { try WaitingRow($0, in: self) }
    try forEachWaiting { if asked[$0.person] == nil { rows.append($0) } }
    if let selection { rows = rows.filter(selection.contains) }
    let first = rows.sorted { $0.urgency < $1.urgency }.prefix(limit)
    return WaitingList(first: try first.map { try $0.entity(in: self) }, count: rows.count)
  }

  /// Calls the body with each row of `waiting`.
  func forEachWaiting(_ body: (WaitingRow) throws -> Void) throws {
    let query = try Query("SELECT person, course, due, isLate FROM waiting", in: db)
    defer { query.reset() }
    while try query.step() { try body(WaitingRow(from: query)) }
  }

  /// Keeps a demonstration that waits.
  func write(_ it: WaitingDemonstration, of person: Int) throws {
    let query = try Query(
      "INSERT INTO waiting (person, course, due, isLate) VALUES (?, ?, ?, ?)", in: db)
    query.bind(person, at: 1)
    query.bind(try numbers.required(it.course), at: 2)
    query.bind(it.due?.number, at: 3)
    query.bind(it.isLate ? 1 : 0, at: 4)
    try query.run()
  }

  /// Forgets what somebody can demonstrate.
  func dropWaiting(of person: Int) throws {
    let query = try Query("DELETE FROM waiting WHERE person = ?", in: db)
    query.bind(person, at: 1)
    try query.run()
  }
}

/// A row of `waiting`.
struct WaitingRow {
  var person: Int
  var course: Int
  var due: Int?
  var isLate: Bool

  init(from query: Query) {
    person = query.number(at: 0)
    course = query.number(at: 1)
    due = query.optionalNumber(at: 2)
    isLate = query.number(at: 3) == 1
  }

  init(_ it: WaitingDemonstration, in snapshot: Snapshot) throws {
    person = try snapshot.numbers.required(it.person)
    course = try snapshot.numbers.required(it.course)
    due = it.due?.number
    isLate = it.isLate
  }

  /// What is late comes first, then what is due first.
  var urgency: (Int, Int, Int, Int) { (isLate ? 0 : 1, due ?? .max, person, course) }

  func entity(in snapshot: Snapshot) throws -> WaitingDemonstration {
    WaitingDemonstration(
      try snapshot.numbers.identity(person), in: try snapshot.numbers.identity(course),
      due: due.map { Day(number: $0) }, isLate: isLate)
  }
}

/// What an observer may sign, by numbers.
private struct WaitingSelection {
  private let observer: Int
  private let courses: Set<Int>
  private let supervised: Set<Int>
  private let team: People

  init(_ reach: SigningReach, in snapshot: Snapshot) throws {
    observer = try snapshot.numbers.number(of: reach.observer) ?? 0
    courses = Set(try reach.courses.compactMap { try snapshot.numbers.number(of: $0) })
    supervised = Set(try reach.supervised.compactMap { try snapshot.numbers.number(of: $0) })
    team = try snapshot.team(of: observer)
  }

  func contains(_ row: WaitingRow) -> Bool {
    guard row.person != observer else { return false }
    return courses.contains(row.course)
      || (supervised.contains(row.course) && team.contains(row.person))
  }
}

extension Snapshot {
  /// Everybody whom somebody is above, at any distance.
  fileprivate func team(of supervisor: Int) throws -> People {
    var team = People(below: try roomForPeople())
    let sql = """
      WITH RECURSIVE team (id) AS (
        SELECT id FROM person WHERE supervisor = \(supervisor)
        UNION SELECT person.id FROM person JOIN team ON person.supervisor = team.id
      )
      SELECT id, 0 FROM team
      """
    try forEachNumber(sql) { person, _ in team.insert(person) }
    return team
  }
}
