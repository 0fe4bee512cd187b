/// Where the cursor of a list is, and which part of the list is in sight.
public struct ListPosition: Hashable, Sendable {
  /// The row with the cursor; 0 in an empty list.
  public private(set) var selected = 0
  /// The first row in sight.
  public private(set) var top = 0
  /// How many rows there are.
  public private(set) var count = 0
  /// How many rows there is room for.
  public private(set) var height = 1

  /// Creates the position in an empty list.
  public init() {}

  /// The rows in sight.
  public var visible: Range<Int> { top..<max(top, min(top + height, count)) }

  /// Takes note of how many rows there are and how much room.
  public mutating func fit(count: Int? = nil, height: Int? = nil) {
    self.count = max(count ?? self.count, 0)
    self.height = max(height ?? self.height, 1)
    select(selected)
  }

  /// Puts the cursor on a row, or on the nearest there is.
  public mutating func select(_ row: Int) {
    selected = max(min(row, count - 1), 0)
    top = max(min(top, selected, count - height), selected - height + 1, 0)
  }

  /// Scrolls so that the cursor stands on a line of what is in sight, as far as that can be.
  public mutating func scroll(to line: Int) {
    top = max(min(selected - line, count - height), 0)
    select(selected)
  }

  /// Moves the cursor as a key asks for.
  public mutating func move(_ motion: Motion) {
    switch motion {
    case .up: select(selected - 1)
    case .down: select(selected + 1)
    case .pageUp: select(selected - max(height - 1, 1))
    case .pageDown: select(selected + max(height - 1, 1))
    case .halfUp: select(selected - max(height / 2, 1))
    case .halfDown: select(selected + max(height / 2, 1))
    case .home: select(0)
    case .end: select(count - 1)
    case .left, .right: break
    }
  }
}
