/// Which requirements of which people are looked for; what is nothing narrows nothing.
public struct CaseQuery: Hashable, Sendable {
  /// What of somebody's requirements is wanted.
  public enum Which: Hashable, Sendable {
    /// Everything, waived or not.
    case all
    /// What is required and overdue or expired.
    case late
    /// What is due, or runs out, on one of some days, less what is waived.
    case due(ClosedRange<Day>)
  }

  /// Whose they are; the role and the path narrow the requirements, too.
  public var roster: RosterQuery
  /// The people themselves, where they are known already.
  public var people: [Person.ID]?
  /// The course or the certification.
  public var subject: Subject?
  /// What is wanted of them.
  public var which: Which
  /// Whether what is held without being asked for is left out.
  public var isAsked: Bool

  /// Creates a query; without arguments it asks for everything of everybody.
  public init(
    _ roster: RosterQuery = RosterQuery(), people: [Person.ID]? = nil, subject: Subject? = nil,
    which: Which = .all, isAsked: Bool = false
  ) {
    self.roster = roster
    self.people = people
    self.subject = subject
    self.which = which
    self.isAsked = isAsked
  }

  /// The requirements that are looked for among those of one person.
  public func found(in requirements: [Requirement], isOnLeave: Bool) -> [Requirement] {
    requirements.filter { it in
      guard subject.map({ it.subject == $0 }) ?? true, !isAsked || it.level != nil,
        it.concerns(role: roster.role, path: roster.path)
      else { return false }
      return switch which {
      case .all: true
      case .late: it.isLate && !isOnLeave
      case .due(let days): it.standing != .waived && (it.due.map(days.contains) ?? false)
      }
    }
  }
}

extension Requirement {
  /// Whether it is required, and overdue or expired.
  public var isLate: Bool { level == .required && standing.isCompliant == false }
}
