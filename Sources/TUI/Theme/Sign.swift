/// How a standing is shown without colour: a glyph, its ASCII twin and a word.
public struct Sign: Hashable, Sendable {
  /// A character of one cell.
  public var glyph: Character
  /// The same where only ASCII can be shown.
  public var ascii: Character
  /// The word beside it, which never goes away.
  public var word: String

  /// Creates a sign.
  public init(glyph: Character, ascii: Character, word: String) {
    self.glyph = glyph
    self.ascii = ascii
    self.word = word
  }
}
