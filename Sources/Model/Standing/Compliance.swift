/// How many of the required requirements of some people are met or not yet due (rules.md §6).
public struct Compliance: Hashable, Sendable {
  /// How many are compliant, those that are only open included.
  public private(set) var compliant = 0
  /// How many are in force, less what is upcoming and people on leave.
  public private(set) var counted = 0
  /// How many of the compliant are only open.
  public private(set) var open = 0

  /// Creates a figure; without arguments of nobody.
  public init(compliant: Int = 0, counted: Int = 0, open: Int = 0) {
    self.compliant = compliant
    self.counted = counted
    self.open = open
  }

  /// The figure of two sets of people.
  public static func + (a: Compliance, b: Compliance) -> Compliance {
    Compliance(
      compliant: a.compliant + b.compliant, counted: a.counted + b.counted, open: a.open + b.open)
  }

  /// Adds what one person has to do; a person on leave is left out.
  public mutating func add(_ requirements: [Requirement], isOnLeave: Bool) {
    guard !isOnLeave else { return }
    for requirement in requirements where requirement.level == .required {
      guard let isCompliant = requirement.standing.isCompliant else { continue }
      counted += 1
      compliant += isCompliant ? 1 : 0
      open += requirement.standing == .open ? 1 : 0
    }
  }
}

extension Compliance: CustomStringConvertible {
  /// The figure with its numbers, as it is always printed.
  public var description: String {
    guard let percent else { return "nothing required" }
    return "\(percent) (\(compliant) of \(counted), \(open) only open)"
  }

  /// The share alone, as `92.0 %`; nothing where nothing is required.
  public var percent: String? {
    guard counted > 0 else { return nil }
    let share = (compliant * 1000 + counted / 2) / counted
    return "\(share / 10).\(share % 10) %"
  }
}

extension [Requirement] {
  /// Tells whether somebody is clear for a role: its starter tier is met, not merely open.
  public func isClear(for role: Role.ID) -> Bool {
    allSatisfy { requirement in
      let isStarter = requirement.routes.contains { route in
        guard case .role(role, _, .starter) = route.source else { return false }
        return route.level == .required
      }
      guard isStarter else { return true }
      return requirement.standing != .open && requirement.standing.isCompliant == true
    }
  }
}
