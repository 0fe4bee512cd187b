/// Courses that belong together: a plain path, or a certification that is itself an award.
public struct LearningPath: Hashable, Sendable {
  /// The identity of a path.
  public typealias ID = Identifier<LearningPath>

  /// Whether a path is itself an award.
  public enum Kind: String, CaseIterable, Sendable {
    case path
    case certification
  }

  /// Whether the steps have to be done one after the other.
  public enum Order: String, CaseIterable, Sendable {
    case free
    case strict
  }

  /// The path's identity.
  public var id: ID
  /// What people call it.
  public var title: String
  /// Whether it is itself an award.
  @Defaulted public var kind: Kind
  /// Whether its order is binding.
  @Defaulted public var order: Order
  /// Whether it is retired: it gives no routes, its awards stay.
  @Defaulted public var isRetired: Bool
  /// How long the certification holds.
  public var policy: ValidityPolicy

  /// Creates a path.
  public init(
    id: ID, title: String, kind: Kind? = nil, order: Order? = nil, isRetired: Bool? = nil,
    policy: ValidityPolicy = ValidityPolicy()
  ) {
    self.id = id
    self.title = title
    _kind = Defaulted(kind, default: .path)
    _order = Defaulted(order, default: .free)
    _isRetired = Defaulted(isRetired, default: false)
    self.policy = policy
  }
}

/// Whether something is held against people or only recommended; the two are never mixed.
public enum Level: String, CaseIterable, Sendable {
  case required
  case suggested
}

extension Level: Comparable {
  /// Orders required before suggested.
  public static func < (a: Level, b: Level) -> Bool {
    a == .required && b == .suggested
  }
}

/// One course at one position of a path; several at one position are a choice.
public struct Step: Hashable, Sendable {
  /// When a certification asks for the step.
  public enum Phase: String, CaseIterable, Sendable {
    case initial
    case renewal
    case both
  }

  /// The path.
  public var path: LearningPath.ID
  /// The place in the path's order, from 1.
  public var position: Int
  /// What is learnt.
  public var course: Course.ID
  /// Whether it is required on this path.
  @Defaulted public var level: Level
  /// How many courses of the position are to be done; nothing for all.
  public var choose: Int?
  /// When a certification asks for it.
  @Defaulted public var phase: Phase
  /// The step's own time, instead of the path's.
  public var dueWithin: Period?
  /// The day it came into force; nothing for always.
  public var since: Day?

  /// Creates a step.
  public init(
    path: LearningPath.ID, position: Int, course: Course.ID, level: Level? = nil,
    choose: Int? = nil, phase: Phase? = nil, dueWithin: Period? = nil, since: Day? = nil
  ) {
    self.path = path
    self.position = position
    self.course = course
    _level = Defaulted(level, default: .required)
    self.choose = choose
    _phase = Defaulted(phase, default: .initial)
    self.dueWithin = dueWithin
    self.since = since
  }
}
