extension Requirement {
  /// Tells whether it is still to be done and its due day is near (rules.md §6).
  public func isDueSoon(on day: Day, within soon: Period) -> Bool {
    guard standing == .open, let due else { return false }
    return day <= due && due <= day.adding(soon)
  }
}

extension Curriculum {
  /// How early something counts as due soon: the programme's setting, or 14 days.
  public var dueSoon: Period { setting(.dueSoon).flatMap { Period($0) } ?? Period(14, .days) }
}
