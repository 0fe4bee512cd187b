/// How a cell looks on a terminal of a certain depth.
public struct Style: Hashable, Sendable {
  /// The terminal's number for the colour; -1 is its own.
  public var foreground: Int
  /// The terminal's number for the colour behind; -1 is its own.
  public var background: Int
  /// What sets it apart besides.
  public var attributes: Attributes

  /// Creates a style.
  public init(foreground: Int = -1, background: Int = -1, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
