/// What a mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What it did; buttons other than the first do nothing.
  public enum Kind: Sendable {
    case press
    /// Moved while the button is held.
    case drag
    case release
    case wheelUp
    case wheelDown
  }

  /// What it did.
  public var kind: Kind
  /// The row of cells, from 0.
  public var row: Int
  /// The column of cells, from 0.
  public var column: Int

  /// Notes what a mouse did at a cell.
  public init(_ kind: Kind, row: Int, column: Int) {
    (self.kind, self.row, self.column) = (kind, row, column)
  }
}
