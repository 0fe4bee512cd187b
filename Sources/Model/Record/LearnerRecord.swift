/// Everything the file knows about one person that bears on what they must do and have done.
public struct LearnerRecord: Equatable, Sendable {
  /// Whose record it is.
  public var person: Person
  public var memberships: [Membership]
  public var tenures: [Tenure]
  /// Assignments to the person, and to any group they have ever been in.
  public var assignments: [Assignment]
  public var records: [TrainingRecord]
  public var revocations: [Revocation]
  public var waivers: [Waiver]
  public var extensions: [Extension]
  public var leaves: [Leave]

  /// Creates a record.
  public init(
    of person: Person, memberships: [Membership] = [], tenures: [Tenure] = [],
    assignments: [Assignment] = [], records: [TrainingRecord] = [],
    revocations: [Revocation] = [], waivers: [Waiver] = [], extensions: [Extension] = [],
    leaves: [Leave] = []
  ) {
    self.person = person
    self.memberships = memberships
    self.tenures = tenures
    self.assignments = assignments
    self.records = records
    self.revocations = revocations
    self.waivers = waivers
    self.extensions = extensions
    self.leaves = leaves
  }
}

extension LearnerRecord {
  /// Adds a row of a kind that a record holds; the caller knows that it is about this person.
  public mutating func add(_ entry: Entry) {
    switch entry {
    case .person(let it): person = it
    case .membership(let it): memberships.append(it)
    case .tenure(let it): tenures.append(it)
    case .assignment(let it): assignments.append(it)
    case .record(let it): records.append(it)
    case .revocation(let it): revocations.append(it)
    case .waiver(let it): waivers.append(it)
    case .extension(let it): extensions.append(it)
    case .leave(let it): leaves.append(it)
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .rung, .holiday:
      break
    }
  }
}
