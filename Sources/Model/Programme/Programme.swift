/// The rows of a programme, table by table.
public struct Programme: Equatable, Sendable {
  public var settings: [Setting] = []
  public var courses: [Course] = []
  public var checklistItems: [ChecklistItem] = []
  public var prerequisites: [Prerequisite] = []
  public var equivalences: [Equivalence] = []
  public var revisions: [Revision] = []
  public var paths: [LearningPath] = []
  public var steps: [Step] = []
  public var roles: [Role] = []
  public var rolePaths: [RolePath] = []
  public var people: [Person] = []
  public var memberships: [Membership] = []
  public var tenures: [Tenure] = []
  public var assignments: [Assignment] = []
  public var records: [TrainingRecord] = []
  public var revocations: [Revocation] = []
  public var waivers: [Waiver] = []
  public var extensions: [Extension] = []
  public var leaves: [Leave] = []
  public var rungs: [Rung] = []
  public var holidays: [Holiday] = []

  /// Creates a programme without rows.
  public init() {}

  /// Creates a programme from rows of any tables.
  public init(_ entries: [Entry]) {
    for entry in entries { append(entry) }
  }

  /// Adds a row at the end of its table.
  public mutating func append(_ entry: Entry) {
    switch entry {
    case .setting(let it): settings.append(it)
    case .course(let it): courses.append(it)
    case .checklistItem(let it): checklistItems.append(it)
    case .prerequisite(let it): prerequisites.append(it)
    case .equivalence(let it): equivalences.append(it)
    case .revision(let it): revisions.append(it)
    case .path(let it): paths.append(it)
    case .step(let it): steps.append(it)
    case .role(let it): roles.append(it)
    case .rolePath(let it): rolePaths.append(it)
    case .person(let it): people.append(it)
    case .membership(let it): memberships.append(it)
    case .tenure(let it): tenures.append(it)
    case .assignment(let it): assignments.append(it)
    case .record(let it): records.append(it)
    case .revocation(let it): revocations.append(it)
    case .waiver(let it): waivers.append(it)
    case .extension(let it): extensions.append(it)
    case .leave(let it): leaves.append(it)
    case .rung(let it): rungs.append(it)
    case .holiday(let it): holidays.append(it)
    }
  }

  /// Every row of one table.
  public func entries(of table: Table) -> [Entry] {
    switch table {
    case .programme: settings.map(Entry.setting)
    case .courses: courses.map(Entry.course)
    case .checklists: checklistItems.map(Entry.checklistItem)
    case .needs: prerequisites.map(Entry.prerequisite)
    case .countsAs: equivalences.map(Entry.equivalence)
    case .revisions: revisions.map(Entry.revision)
    case .paths: paths.map(Entry.path)
    case .steps: steps.map(Entry.step)
    case .roles: roles.map(Entry.role)
    case .rolePaths: rolePaths.map(Entry.rolePath)
    case .people: people.map(Entry.person)
    case .groups: memberships.map(Entry.membership)
    case .tenures: tenures.map(Entry.tenure)
    case .assignments: assignments.map(Entry.assignment)
    case .records: records.map(Entry.record)
    case .revocations: revocations.map(Entry.revocation)
    case .waivers: waivers.map(Entry.waiver)
    case .extensions: extensions.map(Entry.extension)
    case .leaves: leaves.map(Entry.leave)
    case .ladder: rungs.map(Entry.rung)
    case .holidays: holidays.map(Entry.holiday)
    }
  }
}
