/// How long a pass holds and how it is renewed (rules.md §4).
public struct ValidityPolicy: Hashable, Sendable {
  /// What the next expiry is counted from.
  public enum Renewal: Hashable, Sendable {
    /// Each pass counts from its own day.
    case completion
    /// A pass inside the window takes the next day of the anchor's chain.
    case expiry
    /// Every pass holds to a fixed day of the year; 29 February means the last of the month.
    case yearly(month: Int, day: Int)
  }

  /// How long a pass holds; nothing for ever.
  public var validFor: Period?
  /// What renewals count from; nothing where the column is empty, which means completion.
  public var renewsFrom: Renewal?
  /// Whether an expiry moves to the last day of its month.
  public var roundsToMonth: Bool
  /// How long before the expiry a renewal may be done.
  public var window: Period?
  /// How long after the expiry the award still counts.
  public var grace: Period?
  /// How long after the expiry a certification may still be renewed.
  public var renewableFor: Period?

  /// Creates a policy; without arguments, one whose awards never expire.
  public init(
    validFor: Period? = nil, renewsFrom: Renewal? = nil, roundsToMonth: Bool = false,
    window: Period? = nil, grace: Period? = nil, renewableFor: Period? = nil
  ) {
    self.validFor = validFor
    self.renewsFrom = renewsFrom
    self.roundsToMonth = roundsToMonth
    self.window = window
    self.grace = grace
    self.renewableFor = renewableFor
  }
}

extension ValidityPolicy.Renewal: LosslessStringConvertible {
  /// Reads `completion`, `expiry` or `MM-DD`.
  public init?(_ text: String) {
    switch text {
    case "completion": self = .completion
    case "expiry": self = .expiry
    default:
      guard let day = Day("2004-" + text) else { return nil }
      self = .yearly(month: day.civil.month, day: day.civil.day)
    }
  }

  /// The rule as it is written.
  public var description: String {
    switch self {
    case .completion: "completion"
    case .expiry: "expiry"
    case .yearly(let month, let day):
      "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
  }
}
