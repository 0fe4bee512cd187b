/// How a cell looks on a terminal of a certain depth.
public struct Style: Hashable, Sendable {
  /// The terminal's number for the colour; -1 is its own.
  public var foreground = -1
  /// The terminal's number for the colour behind; -1 is its own.
  public var background = -1
  /// What sets it apart besides.
  public var attributes: Attributes = []
}
