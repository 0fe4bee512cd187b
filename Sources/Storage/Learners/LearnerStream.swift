import GRDB
import Model

/// Everybody's records, read side by side from all tables, by the number of the person.
struct LearnerStream {
  private let people: Query
  private let snapshot: Snapshot
  private let groupAssignments: [Group.ID: [Numbered<Assignment>]]
  private var memberships: PersonCursor<Membership>
  private var tenures: PersonCursor<Tenure>
  private var assignments: PersonCursor<Assignment>
  private var records: PersonCursor<TrainingRecord>
  private var revocations: PersonCursor<Revocation>
  private var waivers: PersonCursor<Waiver>
  private var extensions: PersonCursor<Extension>
  private var leaves: PersonCursor<Leave>

  /// Starts before the first person.
  init(_ snapshot: Snapshot) throws {
    self.snapshot = snapshot
    try snapshot.numbers.learnAll(.course, .path, .role, .group)
    let sql = "SELECT id, \(Person.columnList) FROM person WHERE gone IS NULL ORDER BY id"
    people = try Query(sql, in: snapshot.db, shared: false)
    var groupAssignments: [Group.ID: [Numbered<Assignment>]] = [:]
    try snapshot.forEachNumbered(Assignment.self, where: "\"group\" IS NOT NULL") { held in
      if case .group(let group) = held.row.assignee {
        groupAssignments[group, default: []] += [held]
      }
    }
    self.groupAssignments = groupAssignments
    memberships = try PersonCursor(snapshot)
    tenures = try PersonCursor(snapshot)
    assignments = try PersonCursor(
      snapshot, by: "ifnull(person, -\"group\")", where: "person IS NOT NULL")
    records = try PersonCursor(snapshot)
    revocations = try PersonCursor(snapshot)
    waivers = try PersonCursor(snapshot)
    extensions = try PersonCursor(snapshot)
    leaves = try PersonCursor(snapshot)
  }

  /// The next person's record, or nothing after the last.
  mutating func next() throws -> LearnerRecord? {
    guard try people.step() else { return nil }
    let number = people.number(at: 0)
    var reader = RowReader(people, of: .person, numbers: snapshot.numbers, from: 1)
    let person = try Person(from: &reader)
    snapshot.numbers.remember(number, of: person.id)
    let memberships = try memberships.rows(of: number)
    return LearnerRecord(
      of: person,
      memberships: memberships,
      tenures: try tenures.rows(of: number),
      assignments: try assignments(of: number, in: memberships),
      records: try records.rows(of: number),
      revocations: try revocations.rows(of: number),
      waivers: try waivers.rows(of: number),
      extensions: try extensions.rows(of: number),
      leaves: try leaves.rows(of: number))
  }

  private mutating func assignments(
    of person: Int, in memberships: [Membership]
  ) throws -> [Assignment] {
    var rows = try assignments.numbered(of: person)
    guard !groupAssignments.isEmpty else { return rows.map(\.row) }
    for group in Set(memberships.map(\.group)) { rows += groupAssignments[group] ?? [] }
    return rows.sorted { $0.number < $1.number }.map(\.row)
  }
}
