public import Model

/// Rows that belong together: to a path, a role, a course or somebody, or to the programme.
public enum Parts: Hashable, Sendable {
  case steps(LearningPath.ID)
  case rolePaths(Role.ID)
  case checklist(Course.ID)
  case needs(Course.ID)
  case countsAs(Course.ID)
  case revisions(Course.ID)
  case tenures(Person.ID)
  case groups(Person.ID)
  case leaves(Person.ID)
  case assignments(Person.ID)
  /// What whoever is in a group has to do.
  case groupAssignments(Group.ID)
  case records(Person.ID)
  case courses
  case ladder
  case holidays
  case settings

  /// The table they are rows of.
  var table: Model.Table {
    switch self {
    case .steps: .steps
    case .rolePaths: .rolePaths
    case .checklist: .checklists
    case .needs: .needs
    case .countsAs: .countsAs
    case .revisions: .revisions
    case .tenures: .tenures
    case .groups: .groups
    case .leaves: .leaves
    case .assignments, .groupAssignments: .assignments
    case .records: .records
    case .courses: .courses
    case .ladder: .ladder
    case .holidays: .holidays
    case .settings: .programme
    }
  }

  /// The cells that all of them have in common.
  var fixed: [String: String] {
    switch self {
    case .steps(let id): ["path": id.text]
    case .rolePaths(let id): ["role": id.text]
    case .checklist(let id), .needs(let id), .countsAs(let id), .revisions(let id):
      ["course": id.text]
    case .tenures(let id), .groups(let id), .leaves(let id), .records(let id):
      ["person": id.text]
    case .assignments(let id): ["person": id.text, "group": ""]
    case .groupAssignments(let id): ["person": "", "group": id.text]
    case .courses, .ladder, .holidays, .settings: [:]
    }
  }

  /// The list that is looked at next, round and round.
  var sibling: Parts? {
    switch self {
    case .tenures(let id): .groups(id)
    case .groups(let id): .leaves(id)
    case .leaves(let id): .assignments(id)
    case .assignments(let id): .records(id)
    case .records(let id): .tenures(id)
    case .checklist(let id): .needs(id)
    case .needs(let id): .countsAs(id)
    case .countsAs(let id): .revisions(id)
    case .revisions(let id): .checklist(id)
    case .courses: .ladder
    case .ladder: .holidays
    case .holidays: .settings
    case .settings: .courses
    case .steps, .rolePaths, .groupAssignments: nil
    }
  }

  /// What the list is called.
  func title(in records: some Register) throws -> String {
    let curriculum = try records.curriculum()
    return switch self {
    case .steps(let id): "Steps · \(curriculum.paths[id]?.title ?? id.text)"
    case .rolePaths(let id): "Paths of the role · \(curriculum.roles[id]?.title ?? id.text)"
    case .checklist(let id): "Checklist · \(curriculum.courses[id]?.title ?? id.text)"
    case .tenures(let id): try "Roles held · \(records.name(of: id))"
    case .groups(let id): try "Groups · \(records.name(of: id))"
    case .leaves(let id): try "Leaves · \(records.name(of: id))"
    case .needs(let id): "Needed before · \(curriculum.name(of: .course(id)))"
    case .countsAs(let id): "What it counts as · \(curriculum.name(of: .course(id)))"
    case .revisions(let id): "Revisions · \(curriculum.name(of: .course(id)))"
    case .assignments(let id): try "Assigned · \(records.name(of: id))"
    case .groupAssignments(let id): "Assigned to the group · \(id)"
    case .records(let id): try "Records · \(records.name(of: id))"
    case .courses: "Courses"
    case .ladder: "The escalation ladder"
    case .holidays: "Holidays"
    case .settings: "Settings"
    }
  }

  /// The rows themselves, in the order in which they count.
  func entries(in records: some Register) throws -> [Entry] {
    let programme = try records.curriculum().programme
    switch self {
    case .steps(let id):
      return programme.steps.filter { $0.path == id }
        .sorted { ($0.position, $0.course) < ($1.position, $1.course) }.map(Entry.step)
    case .rolePaths(let id):
      return programme.rolePaths.filter { $0.role == id }.map(Entry.rolePath)
    case .checklist(let id):
      return programme.checklistItems.filter { $0.course == id }.map(Entry.checklistItem)
    case .needs(let id):
      return programme.prerequisites.filter { $0.course == id }.map(Entry.prerequisite)
    case .countsAs(let id):
      return programme.equivalences.filter { $0.course == id }.map(Entry.equivalence)
    case .revisions(let id):
      return programme.revisions.filter { $0.course == id }.map(Entry.revision)
    case .assignments(let id):
      return try records.record(of: id)?.assignments
        .filter { $0.assignee == .person(id) }.map(Entry.assignment) ?? []
    case .records(let id):
      return try records.record(of: id)?.records.sorted { $0.on > $1.on }.map(Entry.record) ?? []
    case .tenures(let id):
      return try records.record(of: id)?.tenures.map(Entry.tenure) ?? []
    case .groups(let id):
      return try records.record(of: id)?.memberships.map(Entry.membership) ?? []
    case .leaves(let id):
      return try records.record(of: id)?.leaves.map(Entry.leave) ?? []
    case .courses:
      return programme.courses.sorted { ($0.title, $0.id) < ($1.title, $1.id) }.map(Entry.course)
    case .groupAssignments(let id):
      return try all(in: records).filter { entry in
        if case .assignment(let it) = entry { it.assignee == .group(id) } else { false }
      }
    case .ladder, .holidays, .settings: return try all(in: records)
    }
  }

  private func all(in records: some Register) throws -> [Entry] {
    var rows: [Entry] = []
    try records.forEachEntry(of: table) { rows.append($0) }
    return rows
  }
}
