/// Which people a list shows, and in which order; what is nothing narrows nothing.
public struct RosterQuery: Hashable, Sendable {
  /// What a list is sorted by; ties go by identity.
  public enum Order: String, CaseIterable, Sendable {
    /// The name, without case and diacritics.
    case name
    /// The due day of what comes first (`RosterLine`); nothing due comes last.
    case due
    case id
    /// The share of what is required that is met, the least first; who has nothing required, or is
    /// on leave, comes last.
    case progress
    /// Who is late comes first; each by due day.
    case standing
    /// The name of whoever answers for them; for whom nobody does comes last.
    case supervisor
  }

  /// Only who holds this role on the day.
  public var role: Role.ID?
  /// Only who has an active route through this path, by a role, an assignment or a group.
  public var path: LearningPath.ID?
  /// Only whose name or identity has each of these words, without case and diacritics.
  public var words: String
  /// What else has to hold of them.
  ///
  /// Whether they are late, and when what comes first is due, is asked of the cache of dates;
  /// while more than a thousand people are not in it, those people are left out.
  public var conditions: [RosterCondition] = []
  /// What is sorted by.
  public var order: Order
  /// Whether the order is turned round.
  public var isDescending: Bool

  /// How many people at most, the first in the order; nothing for all.
  public var limit: Int?

  /// Creates a query; without arguments it asks for everybody, by name.
  public init(
    role: Role.ID? = nil, path: LearningPath.ID? = nil, words: String = "", order: Order = .name,
    isDescending: Bool = false, limit: Int? = nil
  ) {
    self.role = role
    self.path = path
    self.words = words
    self.order = order
    self.isDescending = isDescending
    self.limit = limit
  }
}

/// How many people a role or a path concerns.
public struct Headcount: Hashable, Sendable {
  /// How many are with the organisation on the day.
  public var people: Int
  /// How many of them have something overdue or expired; nothing where that is not known.
  public var late: Int?
  /// How much of what is required of them is met; nothing where that is not known.
  public var compliance: Compliance?

  /// Creates a count.
  public init(people: Int = 0, late: Int? = nil, compliance: Compliance? = nil) {
    self.people = people
    self.late = late
    self.compliance = compliance
  }
}

/// How many people there are, all in all and by role, path and group.
public struct Headcounts: Hashable, Sendable {
  /// Everybody.
  public var everyone = Headcount()
  /// Who holds each role.
  public var roles: [Role.ID: Headcount] = [:]
  /// Who has an active route through each path.
  public var paths: [LearningPath.ID: Headcount] = [:]
  /// Who is in each group.
  public var groups: [Group.ID: Headcount] = [:]

  /// Creates counts of nobody.
  public init() {}
}
