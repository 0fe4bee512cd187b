/// What tells one row of a table from another (formats.md, Keys).
enum ImportKey: Hashable {
  case setting(Setting.Key)
  case course(Course.ID)
  case checklistItem(Course.ID, ChecklistItem.ID)
  case courses(Course.ID, Course.ID)
  case revision(Course.ID, Revision.ID)
  case path(LearningPath.ID)
  case step(LearningPath.ID, Int, Course.ID)
  case role(Role.ID)
  case rolePath(Role.ID, LearningPath.ID, Tier)
  case person(Person.ID)
  case membership(Group.ID, Person.ID, Day)
  case tenure(Person.ID, Role.ID, Day)
  case assignment(Assignment.Assignee, Assignment.Task, Day)
  case fact(Person.ID, Subject, Day)
  case leave(Person.ID, Day)
  case rung(Int)
  case holiday(Day)
}

extension Entry {
  /// Tells whether two rows are of the same table and key.
  public func isSameRow(as other: Entry) -> Bool { table == other.table && key == other.key }

  /// The row's key within its table.
  var key: ImportKey {
    switch self {
    case .setting(let it): .setting(it.key)
    case .course(let it): .course(it.id)
    case .checklistItem(let it): .checklistItem(it.course, it.id)
    case .prerequisite(let it): .courses(it.course, it.needs)
    case .equivalence(let it): .courses(it.course, it.countsAs)
    case .revision(let it): .revision(it.course, it.id)
    case .path(let it): .path(it.id)
    case .step(let it): .step(it.path, it.position, it.course)
    case .role(let it): .role(it.id)
    case .rolePath(let it): .rolePath(it.role, it.path, it.tier)
    case .person(let it): .person(it.id)
    case .membership(let it): .membership(it.group, it.person, it.from)
    case .tenure(let it): .tenure(it.person, it.role, it.start)
    case .assignment(let it): .assignment(it.assignee, it.task, it.assigned)
    case .record(let it): .fact(it.person, it.subject, it.on)
    case .revocation(let it): .fact(it.person, it.subject, it.recordOn)
    case .waiver(let it): .fact(it.person, it.subject, it.from)
    case .extension(let it): .fact(it.person, it.subject, it.granted)
    case .leave(let it): .leave(it.person, it.from)
    case .rung(let it): .rung(it.number)
    case .holiday(let it): .holiday(it.day)
    }
  }
}
