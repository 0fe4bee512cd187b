/// One line of a programme's own settings, `programme.csv` (formats.md).
public struct Setting: Hashable, Sendable {
  /// What can be set.
  public enum Key: String, CaseIterable, Sendable {
    /// What the organisation or programme is called.
    case name
    /// The zone whose calendar gives the days.
    case timeZone = "time_zone"
    /// How long before a due day something is due soon.
    case dueSoon = "due_soon"
    /// The most required courses that a role should carry.
    case requiredBudget = "required_budget"
    /// The first day on which rungs of the ladder fire.
    case ladderSince = "ladder_since"
  }

  /// What is set.
  public var key: Key
  /// The value as it is written.
  public var value: String

  /// Creates a setting.
  public init(key: Key, value: String) {
    self.key = key
    self.value = value
  }

  /// Tells whether text is a value of a key; a name and a time zone take any.
  public static func accepts(_ value: String, for key: Key) -> Bool {
    switch key {
    case .name, .timeZone: !value.isEmpty
    case .dueSoon: Period(value) != nil
    case .requiredBudget: (Int(value) ?? 0) > 0 && value.utf8.allSatisfy(\.isDigit)
    case .ladderSince: Day(value) != nil
    }
  }
}
