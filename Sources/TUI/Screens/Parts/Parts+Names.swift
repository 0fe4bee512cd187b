import Model

extension Parts {
  /// What a bookmark calls the list.
  var name: String {
    switch self {
    case .steps: "steps"
    case .rolePaths: "paths"
    case .checklist: "checklist"
    case .needs: "needs"
    case .countsAs: "counts as"
    case .revisions: "revisions"
    case .tenures: "roles"
    case .groups: "groups"
    case .leaves: "leaves"
    case .assignments: "assigned"
    case .groupAssignments: "assigned to group"
    case .records: "records"
    case .courses: "courses"
    case .ladder: "ladder"
    case .holidays: "holidays"
    case .settings: "settings"
    }
  }

  /// To what the rows belong; nothing for those of the programme.
  var owner: String? {
    switch self {
    case .steps(let id): id.text
    case .rolePaths(let id): id.text
    case .checklist(let id), .needs(let id), .countsAs(let id), .revisions(let id): id.text
    case .tenures(let id), .groups(let id), .leaves(let id), .assignments(let id),
      .records(let id):
      id.text
    case .groupAssignments(let id): id.text
    case .courses, .ladder, .holidays, .settings: nil
    }
  }

  /// Finds the list with a name, of the owner with an identity.
  init?(kept name: String?, of owner: String?) {
    let all = Self.programme + (owner.map(Self.lists) ?? [])
    guard let parts = all.first(where: { $0.name == name }) else { return nil }
    self = parts
  }

  private static let programme: [Parts] = [.courses, .ladder, .holidays, .settings]

  private static func lists(of owner: String) -> [Parts] {
    let (person, course) = (Person.ID(owner), Course.ID(owner))
    return [
      .steps(LearningPath.ID(owner)), .rolePaths(Role.ID(owner)), .checklist(course),
      .needs(course), .countsAs(course), .revisions(course), .tenures(person), .groups(person),
      .leaves(person), .assignments(person), .groupAssignments(Group.ID(owner)), .records(person),
    ]
  }
}
