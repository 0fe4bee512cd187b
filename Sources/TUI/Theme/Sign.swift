/// How a theme shows a standing without colour, beside its word.
public struct Sign: Hashable, Sendable {
  /// A character of one cell.
  public var glyph: Character
  /// The same where only ASCII can be shown.
  public var ascii: Character

  /// Creates a sign.
  public init(glyph: Character, ascii: Character) {
    self.glyph = glyph
    self.ascii = ascii
  }
}
