/// One way in which a requirement comes to a person (rules.md §2).
public struct Route: Hashable, Sendable {
  /// Where a route starts.
  public enum Source: Hashable, Sendable {
    /// A tenure in a role, and the role's path.
    case role(Role.ID, LearningPath.ID, Tier)
    /// An assignment to the person.
    case assignment(Assignment.Task)
    /// An assignment to a group that the person is in.
    case group(Group.ID, Assignment.Task)
  }

  /// Where it starts.
  public var source: Source
  /// The day that its times count from.
  public var anchor: Day
  /// Whether it requires or suggests.
  public var level: Level
  /// The first day on which work on it may begin.
  public var opens: Day
  /// The last day that is in time; nothing for no due day.
  public var due: Day?

  /// Creates a route.
  public init(source: Source, anchor: Day, level: Level, opens: Day, due: Day?) {
    self.source = source
    self.anchor = anchor
    self.level = level
    self.opens = opens
    self.due = due
  }

  /// The route as `status` names it (formats.md).
  public var label: String {
    switch source {
    case .role(let role, let path, let tier): "role:\(role)/path:\(path)/\(tier.rawValue)"
    case .assignment(.path(let path)): "assignment:path:\(path)"
    case .assignment(.course(let course)): "assignment:course:\(course)"
    case .group(let group, .path(let path)): "group:\(group)/path:\(path)"
    case .group(let group, .course(let course)): "group:\(group)/course:\(course)"
    }
  }
}
