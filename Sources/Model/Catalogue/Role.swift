/// A whole job in the organisation, with the paths that it asks for.
public struct Role: Hashable, Sendable {
  /// The identity of a role.
  public typealias ID = Identifier<Role>

  /// Whose work the role answers for.
  public enum Kind: String, CaseIterable, Sendable {
    case contributor
    case manager
    case managerOfManagers = "manager-of-managers"
  }

  /// The role's identity.
  public var id: ID
  /// What people call it.
  public var title: String
  /// Whose work it answers for; nothing where nobody said.
  public var kind: Kind?
  /// What else there is to say.
  public var note: String

  /// Creates a role.
  public init(id: ID, title: String, kind: Kind? = nil, note: String = "") {
    self.id = id
    self.title = title
    self.kind = kind
    self.note = note
  }
}

/// When in a role a path is needed.
public enum Tier: String, CaseIterable, Sendable {
  /// In the first days.
  case starter
  /// After them.
  case expert
}

/// A path that a role asks for, and by when (rules.md §2).
public struct RolePath: Hashable, Sendable {
  /// The role.
  public var role: Role.ID
  /// The path.
  public var path: LearningPath.ID
  /// When in the role it is needed.
  @Defaulted public var tier: Tier
  /// Whether it is required.
  @Defaulted public var level: Level
  /// The time from the anchor to the opening.
  public var opensAfter: Period?
  /// The time from the opening to the due day.
  public var dueWithin: Period?
  /// The day it came into force; nothing for always.
  public var since: Day?

  /// Creates a role's path.
  public init(
    role: Role.ID, path: LearningPath.ID, tier: Tier? = nil, level: Level? = nil,
    opensAfter: Period? = nil, dueWithin: Period? = nil, since: Day? = nil
  ) {
    self.role = role
    self.path = path
    _tier = Defaulted(tier, default: .starter)
    _level = Defaulted(level, default: .required)
    self.opensAfter = opensAfter
    self.dueWithin = dueWithin
    self.since = since
  }
}
