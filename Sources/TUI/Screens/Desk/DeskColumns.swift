public import Model

/// What the desk's list can show of a learner.
public enum DeskColumn: String, CaseIterable, Sendable {
  case name
  case id
  case bar
  case progress
  case due
  case standing
  case supervisor

  /// What stands above it; the bar needs nothing.
  var title: String {
    switch self {
    case .name: "Name"
    case .id: "Id"
    case .bar: ""
    case .progress: "Done"
    case .due: "Due"
    case .standing: "Standing"
    case .supervisor: "Supervisor"
    }
  }

  /// What is sorted by in it.
  public var order: RosterQuery.Order {
    switch self {
    case .name: .name
    case .id: .id
    case .bar, .progress: .progress
    case .due: .due
    case .standing: .standing
    case .supervisor: .supervisor
    }
  }

  fileprivate var width: Int {
    switch self {
    case .name: 19
    case .id, .due: 8
    case .bar, .progress: 5
    case .standing: 10
    case .supervisor: 16
    }
  }

  /// The order in which columns go when there is no room, as `Column.priority`.
  var priority: Int {
    switch self {
    case .name, .progress, .standing: 0
    case .due: 2
    case .bar: 4
    case .id: 5
    case .supervisor: 3
    }
  }
}

/// Which columns the desk's learners have, from left to right, and how wide they are.
public struct DeskColumns: Hashable, Sendable {
  /// A column, shown or not.
  public struct Place: Hashable, Sendable {
    /// Which it is.
    public let column: DeskColumn
    /// The cells it takes; a name takes what is left over as well.
    public fileprivate(set) var width: Int
    /// Whether it is shown.
    public fileprivate(set) var isShown: Bool
  }

  /// Every column, those that are not shown too.
  public private(set) var places: [Place]

  /// What is shown to whoever has chosen nothing.
  public static let standard = DeskColumns(
    [.name, .id, .bar, .progress, .due, .standing].map { ($0, $0.width) })

  /// Shows some columns of some widths; those not named are hidden, and the name never is.
  public init(_ shown: [(column: DeskColumn, width: Int)]) {
    var seen: Set<DeskColumn> = []
    places = shown.filter { seen.insert($0.column).inserted }.map { column, width in
      Place(column: column, width: Self.widths.nearest(to: width), isShown: true)
    }
    places += DeskColumn.allCases.filter { !seen.contains($0) }.map {
      Place(column: $0, width: $0.width, isShown: $0 == .name)
    }
  }

  /// Those that are shown.
  public var shown: [Place] { places.filter(\.isShown) }

  /// Whether a column is shown.
  func shows(_ column: DeskColumn) -> Bool { shown.contains { $0.column == column } }

  /// Shows a column or hides it; says whether it could, since the name stays.
  mutating func toggle(_ index: Int) -> Bool {
    guard places[index].column != .name else { return false }
    places[index].isShown.toggle()
    return true
  }

  /// Puts a column so many places further to the right; says whether there was room.
  mutating func move(_ index: Int, by step: Int) -> Bool {
    guard places.indices.contains(index + step) else { return false }
    places.swapAt(index, index + step)
    return true
  }

  /// Makes a column so many cells wider.
  mutating func widen(_ index: Int, by cells: Int) {
    places[index].width = Self.widths.nearest(to: places[index].width + cells)
  }

  /// What sorting goes by, so many columns to the right of what it goes by now, round and round.
  public func order(_ step: Int, from order: RosterQuery.Order) -> RosterQuery.Order {
    var orders: [RosterQuery.Order] = []
    for it in shown.map(\.column.order) where !orders.contains(it) { orders.append(it) }
    let here = orders.firstIndex(of: order) ?? (step > 0 ? -1 : orders.count)
    return orders[(here + step + orders.count) % orders.count]
  }

  private static let widths = 4...60
}

extension ClosedRange<Int> {
  /// A number, or the end of the range that it lies beyond.
  fileprivate func nearest(to number: Int) -> Int {
    Swift.min(Swift.max(number, lowerBound), upperBound)
  }
}
