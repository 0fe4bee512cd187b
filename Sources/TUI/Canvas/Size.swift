/// A width and a height in cells.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var width: Int
  /// Cells from top to bottom.
  public var height: Int

  /// Creates a size; a negative side counts as none.
  public init(width: Int, height: Int) {
    self.width = max(width, 0)
    self.height = max(height, 0)
  }
}
