extension ValidityPolicy {
  /// One thing about a policy that can not be meant.
  public struct Fault: Hashable, Sendable {
    /// The column at fault.
    public var column: String
    /// What is wrong and what would be right.
    public var remedy: String
  }

  /// What can not be meant (rules.md §4, formats.md).
  public var faults: [Fault] {
    switch renewsFrom {
    case .yearly: yearlyFaults
    case .expiry:
      window == nil
        ? lengthFaults + [Fault(column: "window", remedy: "renews_from expiry needs a window")]
        : lengthFaults
    case .completion, nil: lengthFaults
    }
  }

  private var yearlyFaults: [Fault] {
    var faults: [Fault] = []
    if validFor == nil {
      faults.append(
        Fault(
          column: "valid_for",
          remedy: "a fixed day needs the least time that a pass must hold, as 6m or 0d"))
    }
    if roundsToMonth {
      faults.append(
        Fault(column: "rounds_to", remedy: "can not stand beside a fixed day; leave it empty"))
    }
    return faults
  }

  private var lengthFaults: [Fault] {
    guard let validFor else { return [] }
    guard !validFor.isEmpty else {
      return [Fault(column: "valid_for", remedy: "must be longer than nothing, as 1y")]
    }
    let start = Day(number: 11_323)
    guard let window, start.adding(window) >= start.adding(validFor) else { return [] }
    return [Fault(column: "window", remedy: "must be shorter than valid_for, \(validFor)")]
  }
}
