/// What a list is sorted by, and what else it could be.
public struct Ordering: Hashable, Sendable {
  /// All that it can be sorted by, from left to right.
  public let columns: [String]
  /// Which of them it is.
  public var place: Int
  /// Whether the order is turned round.
  public var isDescending: Bool

  /// Creates an order.
  public init(_ columns: [String], by place: Int = 0, isDescending: Bool = false) {
    self.columns = columns
    self.place = place
    self.isDescending = isDescending
  }

  /// The way that it goes, as a sign.
  var direction: String { isDescending ? "▼" : "▲" }

  /// What it is sorted by, as a heading says it: `by due ▲`.
  var words: String {
    columns.indices.contains(place) ? "by \(columns[place].lowercased()) \(direction)" : ""
  }

  /// The same the other way round.
  var reversed: Ordering { Ordering(columns, by: place, isDescending: !isDescending) }

  /// By what stands so many columns further to the right, round and round.
  func moved(by step: Int) -> Ordering {
    guard !columns.isEmpty else { return self }
    return Ordering(columns, by: (place + step + columns.count) % columns.count)
  }

  /// A letter for each column, the first of its own that is free.
  public func letters(without taken: Set<Character>) -> [Character] {
    var taken = taken
    return columns.map { column in
      let own = column.lowercased().filter { $0.isLetter }
      let free = (own + "abcdefghijklmnopqrstuvwxyz").first { !taken.contains($0) }
      if let free { taken.insert(free) }
      return free ?? " "
    }
  }
}

/// A screen whose list can be sorted.
protocol SortedScreen: Screen {
  /// What it is sorted by.
  var ordering: Ordering { get set }
}

extension SortedScreen {
  /// The menu that chooses what it is sorted by.
  var orderMenu: [Effect] { [.open(.order(ordering))] }

  /// Sorts by what stands so many columns further to the right.
  mutating func sort(_ step: Int) { ordering = ordering.moved(by: step) }

  /// Turns the order round.
  mutating func reverse() { ordering = ordering.reversed }
}
