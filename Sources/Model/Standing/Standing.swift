/// Where somebody stands with a requirement on a day; exactly one holds (rules.md §6).
public enum Standing: String, CaseIterable, Sendable {
  case waived
  case current
  case renewal
  case grace
  case expired
  case upcoming
  case overdue
  case open

  /// Whether it counts as met or not yet due; nothing where compliance leaves it out.
  public var isCompliant: Bool? {
    switch self {
    case .waived, .current, .renewal, .grace, .open: true
    case .expired, .overdue: false
    case .upcoming: nil
    }
  }
}
