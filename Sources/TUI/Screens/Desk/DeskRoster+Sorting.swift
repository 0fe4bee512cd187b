import Model

extension DeskRoster {
  /// Sorts a short list by what its own lines show; a query knows only what is kept of everybody,
  /// which is not what a role or a path makes of it, and not how urgent a standing is.
  mutating func sortByOwnLines(from records: some Register, on today: Day) throws {
    guard people.count <= longest else { return }
    try readLines(of: people, from: records, on: today)
    let ranks = people.map { lines[$0]?.rank(in: query.order) ?? .max }
    let order = people.indices.sorted { (ranks[$0], people[$0]) < (ranks[$1], people[$1]) }
    people = (query.isDescending ? order.reversed() : order).map { people[$0] }
  }

  /// How many people a list that is sorted here has at the most.
  private var longest: Int {
    let isNarrow = query.role != nil || query.path != nil
    return switch query.order {
    case .due, .progress: isNarrow ? 300 : -1
    case .standing: 1_000
    case .name, .id, .supervisor: -1
    }
  }
}
