import Model

/// A file that is kept in memory, as far as an import and an export ask it anything.
struct MemoryFile: Records {
  private(set) var programme = Programme()

  init() {}

  /// A file into which a programme was imported.
  init(_ it: Import) throws {
    try take(it)
  }

  /// Imports a programme; returns what that did.
  @discardableResult
  mutating func take(_ it: Import) throws -> ImportPlan {
    let plan = try it.plan(in: self, by: Bakery.actor)
    var entries = Table.allCases.flatMap { programme.entries(of: $0) }
    var places = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.key, $0) })
    for case .put(let entry) in plan.changes {
      if let place = places[entry.key] {
        entries[place] = entry
      } else {
        places[entry.key] = entries.count
        entries.append(entry)
      }
    }
    programme = Programme(entries)
    return plan
  }

  /// Adds a row as a workflow would.
  mutating func add(_ entry: Entry) {
    programme.append(entry)
  }

  func curriculum() throws -> Curriculum { Curriculum(programme) }

  func record(of id: Person.ID) throws -> LearnerRecord? {
    try person(id).map { person in
      LearnerRecord(
        of: person, tenures: programme.tenures.filter { $0.person == id },
        records: programme.records.filter { $0.person == id })
    }
  }

  func person(_ id: Person.ID) throws -> Person? { programme.people.first { $0.id == id } }

  func hasGroup(_ group: Group.ID) throws -> Bool {
    programme.memberships.contains { $0.group == group }
  }

  func firings(of person: Person.ID?) -> [Firing] { [] }
  func acknowledgements(of person: Person.ID?) -> [Acknowledgement] { [] }
  func attempts(at kiosk: String) -> [PINAttempt] { [] }
  func userRights() -> [UserRight] { [] }

  func mapEachLearner<Value: Sendable>(
    of people: [Person.ID]?, _ transform: @escaping @Sendable (LearnerRecord) -> Value,
    _ body: (Value) throws -> Void
  ) throws {
    for id in people ?? programme.people.map(\.id) {
      if let learner = try record(of: id) { try body(transform(learner)) }
    }
  }

  func signerKey(of person: Person.ID) -> SignerKey? { nil }
  func isOpened(by person: Person.ID) -> Bool { true }

  func entry(like entry: Entry) throws -> Entry? {
    programme.entries(of: entry.table).first { $0.key == entry.key }
  }

  func forEachEntry(of table: Table, _ body: (Entry) throws -> Void) throws {
    try programme.entries(of: table).forEach(body)
  }

  func isEmpty(_ table: Table) throws -> Bool { programme.entries(of: table).isEmpty }

  func members(of group: Group.ID, on day: Day) throws -> [Person.ID] { [] }
  func acts(_ query: ActQuery) throws -> [Act] { [] }
  func receipt(of act: Int) throws -> String? { nil }
  func forEachDeed(of act: Int, _ body: (Deed) throws -> Void) throws {}
  func observations(of person: Person.ID, in course: Course.ID) throws -> [Observation] { [] }
  func signatures(of person: Person.ID, in course: Course.ID) throws -> [Signature] { [] }
}

extension Entry {
  /// The table and the cells of the key.
  fileprivate var key: [String] {
    [table.rawValue]
      + zip(table.columns, cells).filter { table.keyColumns.contains($0.0) }.map { column, cell in
        column == "tier" && cell.isEmpty ? "starter" : cell
      }
  }
}
