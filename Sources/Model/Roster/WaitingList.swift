/// A demonstration that somebody can give now: it is asked of them, and nothing comes first.
public struct WaitingDemonstration: Hashable, Sendable {
  /// Who demonstrates.
  public var person: Person.ID
  /// What.
  public var course: Course.ID
  /// The last day that is in time; nothing where there is none.
  public var due: Day?
  /// Whether it is required, and overdue or expired.
  public var isLate: Bool

  /// Describes a demonstration that waits.
  public init(_ person: Person.ID, in course: Course.ID, due: Day?, isLate: Bool) {
    self.person = person
    self.course = course
    self.due = due
    self.isLate = isLate
  }
}

/// Which demonstrations an observer may sign, by the rights of rules.md §8.
public struct SigningReach: Hashable, Sendable {
  /// Who observes.
  public var observer: Person.ID
  /// What they may sign for whoever learns it, themselves apart.
  public var courses: Set<Course.ID>
  /// What they may sign for whoever they are above.
  public var supervised: Set<Course.ID>
}

/// Demonstrations that wait, what is late first, then by due day and by who and what it is.
public struct WaitingList: Hashable, Sendable {
  /// The first of them.
  public var first: [WaitingDemonstration]
  /// How many there are.
  public var count: Int

  /// Creates a list.
  public init(first: [WaitingDemonstration] = [], count: Int = 0) {
    self.first = first
    self.count = count
  }
}

extension Curriculum {
  /// What somebody can demonstrate on a day, by course; nothing while they are on leave.
  public func waiting(
    of learner: LearnerRecord, among requirements: [Requirement], checklists: Set<Course.ID>,
    on day: Day
  ) -> [WaitingDemonstration] {
    guard !learner.isOnLeave(on: day) else { return [] }
    return requirements.compactMap { it in
      guard case .course(let course) = it.subject, it.isToDo, it.blockedBy.isEmpty,
        checklists.contains(course)
      else { return nil }
      return WaitingDemonstration(learner.person.id, in: course, due: it.due, isLate: it.isLate)
    }
  }

  /// The courses that are passed by a demonstration.
  public var checklists: Set<Course.ID> { Set(programme.checklistItems.map(\.course)) }
}

extension Requirement {
  /// Whether it is asked for, and something is to be done about it.
  public var isToDo: Bool {
    guard level != nil else { return false }
    return switch standing {
    case .open, .overdue, .expired, .renewal, .grace: true
    case .waived, .current, .upcoming: false
    }
  }
}
