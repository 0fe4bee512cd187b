public import Model

/// Rows that belong together: to a path, a role, a course or somebody, or to the programme.
public enum Parts: Hashable, Sendable {
  case steps(LearningPath.ID)
  case rolePaths(Role.ID)
  case checklist(Course.ID)
  case tenures(Person.ID)
  case groups(Person.ID)
  case leaves(Person.ID)
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
    case .tenures: .tenures
    case .groups: .groups
    case .leaves: .leaves
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
    case .checklist(let id): ["course": id.text]
    case .tenures(let id), .groups(let id), .leaves(let id): ["person": id.text]
    case .courses, .ladder, .holidays, .settings: [:]
    }
  }

  /// The list that is looked at next, round and round.
  var sibling: Parts? {
    switch self {
    case .tenures(let id): .groups(id)
    case .groups(let id): .leaves(id)
    case .leaves(let id): .tenures(id)
    case .courses: .ladder
    case .ladder: .holidays
    case .holidays: .settings
    case .settings: .courses
    case .steps, .rolePaths, .checklist: nil
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
    case .tenures(let id):
      return try records.record(of: id)?.tenures.map(Entry.tenure) ?? []
    case .groups(let id):
      return try records.record(of: id)?.memberships.map(Entry.membership) ?? []
    case .leaves(let id):
      return try records.record(of: id)?.leaves.map(Entry.leave) ?? []
    case .courses:
      return programme.courses.sorted { ($0.title, $0.id) < ($1.title, $1.id) }.map(Entry.course)
    case .ladder, .holidays, .settings:
      var rows: [Entry] = []
      try records.forEachEntry(of: table) { rows.append($0) }
      return rows
    }
  }
}
