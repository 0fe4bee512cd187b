import GRDB
import Model

/// Who is with the organisation on a day, and where: by role, path and group.
struct Crowd: Sendable {
  /// How many numbers people may have.
  let room: Int
  /// Everybody who has not left.
  private(set) var everybody: People
  /// Who holds each role.
  private(set) var roles: [Role.ID: People] = [:]
  /// Who has an active route through each path, by a role, an assignment or a group.
  private(set) var paths: [LearningPath.ID: People] = [:]
  /// Who is in each group.
  private(set) var groups: [Group.ID: People] = [:]

  init(_ snapshot: Snapshot, on day: Day) throws {
    room = try snapshot.roomForPeople()
    everybody = People(below: room)
    let absent = try snapshot.absentPeople(on: day)
    try snapshot.forEachNumber("SELECT id, 0 FROM person") { [room] person, _ in
      if person < room, !absent.contains(person) { everybody.insert(person) }
    }
    let reader = CrowdReader(snapshot: snapshot, day: day, room: room, everybody: everybody)
    let holders = try reader.sets(by: "role", from: "tenure")
    for (role, people) in holders { roles[try snapshot.numbers.identity(role)] = people }
    for (path, people) in try reader.routed(holders) {
      paths[try snapshot.numbers.identity(path)] = people
    }
    for (group, people) in try reader.sets(by: "\"group\"", from: "membership") {
      groups[try snapshot.numbers.identity(group)] = people
    }
  }
}

/// Reads who is where, by numbers.
private struct CrowdReader {
  let snapshot: Snapshot
  let day: Day
  let room: Int
  let everybody: People

  /// Who is in each role or group.
  func sets(by column: String, from table: String) throws -> [Int: People] {
    let sql = """
      SELECT person, \(column) FROM \(table)
      WHERE start <= \(day.number) AND (until IS NULL OR until >= \(day.number))
      ORDER BY \(column)
      """
    var sets: [Int: People] = [:]
    var (present, people) = (0, People(below: room))
    try snapshot.forEachNumber(sql) { person, next in
      if next != present {
        sets[present] = people
        (present, people) = (next, People(below: room))
      }
      if everybody.contains(person) { people.insert(person) }
    }
    sets[present] = people
    sets[0] = nil
    return sets
  }

  /// Who has an active route through each path.
  func routed(_ holders: [Int: People]) throws -> [Int: People] {
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
