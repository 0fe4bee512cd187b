import Model

extension RosterQuery.Order {
  /// The order after this one, round and round.
  var next: RosterQuery.Order {
    switch self {
    case .name: .due
    case .due: .id
    case .id: .name
    }
  }
}
