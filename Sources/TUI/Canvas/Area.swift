/// The rectangle of a canvas that one piece of a screen may draw in.
public struct Area: Hashable, Sendable {
  /// The canvas row of its top edge.
  public var row: Int
  /// The canvas column of its left edge.
  public var column: Int
  /// How far it reaches.
  public var size: Size

  /// Creates an area.
  public init(row: Int, column: Int, size: Size) {
    self.row = row
    self.column = column
    self.size = size
  }

  /// Cells from left to right.
  public var width: Int { size.width }
  /// Cells from top to bottom.
  public var height: Int { size.height }
  /// Whether nothing can be drawn in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// Splits the top rows off, as far as there are any.
  public func split(top rows: Int) -> (top: Area, rest: Area) {
    let cut = min(max(rows, 0), height)
    return (part(0, 0, width, cut), part(cut, 0, width, height - cut))
  }

  /// Splits the bottom rows off, as far as there are any.
  public func split(bottom rows: Int) -> (rest: Area, bottom: Area) {
    let cut = min(max(rows, 0), height)
    return (part(0, 0, width, height - cut), part(height - cut, 0, width, cut))
  }

  /// Splits the left columns off, as far as there are any.
  public func split(left columns: Int) -> (left: Area, rest: Area) {
    let cut = min(max(columns, 0), width)
    return (part(0, 0, cut, height), part(0, cut, width - cut, height))
  }

  /// Splits the right columns off, as far as there are any.
  public func split(right columns: Int) -> (rest: Area, right: Area) {
    let cut = min(max(columns, 0), width)
    return (part(0, 0, width - cut, height), part(0, width - cut, cut, height))
  }

  /// Leaves rows free above and below, and columns free at both sides.
  public func inset(rows: Int = 0, columns: Int = 0) -> Area {
    let rows = min(max(rows, 0), (height + 1) / 2)
    let columns = min(max(columns, 0), (width + 1) / 2)
    return part(rows, columns, width - 2 * columns, height - 2 * rows)
  }

  /// The one line at a row of the area; an empty area where it has no such row.
  public func line(_ row: Int) -> Area {
    guard (0..<height).contains(row) else { return part(0, 0, 0, 0) }
    return part(row, 0, width, 1)
  }

  /// An area in the middle of this one, no larger than it.
  public func centred(_ wanted: Size) -> Area {
    let (width, height) = (min(wanted.width, width), min(wanted.height, height))
    return part((self.height - height) / 2, (self.width - width) / 2, width, height)
  }

  private func part(_ row: Int, _ column: Int, _ width: Int, _ height: Int) -> Area {
    Area(
      row: self.row + row, column: self.column + column,
      size: Size(width: width, height: height))
  }
}
