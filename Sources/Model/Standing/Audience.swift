/// Whom changes may touch, told by what people's records name: some too many, never one too few.
public struct Audience: Hashable, Sendable {
  /// Whether it may be anybody.
  public var isEverybody = false
  /// These people.
  public var people: Set<Person.ID> = []
  /// Who was ever in one of these groups.
  public var groups: Set<Group.ID> = []
  /// Who ever held one of these roles.
  public var roles: Set<Role.ID> = []
  /// To whom one of these was ever assigned, alone or in a group.
  public var tasks: Set<Assignment.Task> = []
  /// Who has a record of one of these.
  public var subjects: Set<Subject> = []

  /// Creates an audience of nobody.
  public init() {}
}

extension Audience {
  /// Finds whom changes may touch that lead from one catalogue to another.
  init(of changes: [Change], from before: Curriculum, to after: Curriculum) {
    var reach = CatalogueReach(from: before, to: after)
    for change in changes {
      guard let entry = change.entry else { continue }
      reach.add(entry)
      if let person = entry.person {
        people.insert(person)
      } else if case .assignment(let it) = entry, case .group(let group) = it.assignee {
        groups.insert(group)
      }
    }
    reach.spread()
    roles = reach.roles
    tasks = Set(reach.courses.map { .course($0) } + reach.paths.map { .path($0) })
    subjects = Set(
      reach.changed.map { .course($0) } + reach.certifications.map { .certification($0) })
    isEverybody = before.dueSoon != after.dueSoon
  }
}

/// What a change of the catalogue bears on: courses, the paths through them, the roles of those.
private struct CatalogueReach {
  let before: Curriculum
  let after: Curriculum
  /// The courses whose awards or needs may become others.
  var changed: Set<Course.ID> = []
  /// The same, and the courses that need one of them.
  var courses: Set<Course.ID> = []
  var paths: Set<LearningPath.ID> = []
  var roles: Set<Role.ID> = []

  init(from before: Curriculum, to after: Curriculum) {
    self.before = before
    self.after = after
  }

  /// Adds what a row bears on that comes, goes or changes.
  mutating func add(_ entry: Entry) {
    switch entry {
    case .course(let it): if isOther(it.id) { changed.insert(it.id) }
    case .prerequisite(let it): changed.insert(it.course)
    case .equivalence(let it): changed.formUnion(after.targets(of: it.countsAs))
    case .revision(let it): changed.insert(it.course)
    case .path(let it): if isOther(it.id) { paths.insert(it.id) }
    case .step(let it): paths.insert(it.path)
    case .rolePath(let it): roles.insert(it.role)
    case .setting, .checklistItem, .role, .person, .membership, .tenure, .assignment, .record,
      .revocation, .waiver, .extension, .leave, .rung, .holiday:
      break
    }
  }

  /// Goes on to what the courses and paths are part of.
  ///
  /// It is enough to look at the catalogue as it would be: a row that goes was added by itself.
  mutating func spread() {
    let programme = after.programme
    courses = changed
    for it in programme.prerequisites where changed.contains(it.needs) {
      courses.insert(it.course)
    }
    for it in programme.steps where courses.contains(it.course) { paths.insert(it.path) }
    for it in programme.rolePaths where paths.contains(it.path) { roles.insert(it.role) }
  }

  /// Those of the paths that are awards themselves, or would be.
  var certifications: Set<LearningPath.ID> {
    paths.filter { id in
      [before.paths[id], after.paths[id]].contains { $0?.kind == .certification }
    }
  }

  private func isOther(_ id: Course.ID) -> Bool {
    guard let before = before.courses[id], let after = after.courses[id] else { return true }
    return before.policy != after.policy || before.isRetired != after.isRetired
  }

  private func isOther(_ id: LearningPath.ID) -> Bool {
    guard let before = before.paths[id], let after = after.paths[id] else { return true }
    return before.policy != after.policy || before.isRetired != after.isRetired
      || before.kind != after.kind || before.order != after.order
  }
}

extension Curriculum {
  /// The courses that a course's records count for, itself included.
  fileprivate func targets(of course: Course.ID) -> [Course.ID] {
    guard let number = numbers[course] else { return [course] }
    return countsFor[number].map { courseList[$0].id }
  }
}
