/// A path or a course that a person or a group was told to do.
public struct Assignment: Hashable, Sendable {
  /// Who is told.
  public enum Assignee: Hashable, Sendable {
    case person(Person.ID)
    case group(Group.ID)
  }

  /// What is to be done.
  public enum Task: Hashable, Sendable {
    case path(LearningPath.ID)
    case course(Course.ID)
  }

  /// By when.
  public enum Due: Hashable, Sendable {
    /// On a day, used as it is.
    case on(Day)
    /// So long after the route's anchor.
    case within(Period)
  }

  /// Who is told.
  public var assignee: Assignee
  /// What is to be done.
  public var task: Task
  /// The first day.
  public var assigned: Day
  /// By when; nothing for no due day.
  public var due: Due?
  /// Whether it is required.
  @Defaulted public var level: Level
  /// The first day without it.
  public var withdrawn: Day?
  /// Why it was given.
  public var reason: String

  /// Creates an assignment.
  public init(
    _ assignee: Assignee, _ task: Task, assigned: Day, due: Due? = nil, level: Level? = nil,
    withdrawn: Day? = nil, reason: String = ""
  ) {
    self.assignee = assignee
    self.task = task
    self.assigned = assigned
    self.due = due
    _level = Defaulted(level, default: .required)
    self.withdrawn = withdrawn
    self.reason = reason
  }
}
