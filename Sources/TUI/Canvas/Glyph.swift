/// What stands in one or two cells: a scalar that is safe to show, and the marks on it.
public struct Glyph: Hashable, Sendable {
  /// The visible scalar.
  public var scalar: Unicode.Scalar
  /// The first combining mark, or NUL.
  public var mark: Unicode.Scalar = "\0"
  /// The second combining mark, or NUL; further ones are dropped.
  public var secondMark: Unicode.Scalar = "\0"
  /// The cells it takes, 1 or 2.
  public var columns: Int

  /// Creates a glyph of a scalar that is known to be safe.
  init(scalar: Unicode.Scalar, columns: Int) {
    self.scalar = scalar
    self.columns = columns
  }

  /// Creates a glyph of a printable ASCII character.
  init(ascii byte: UInt8) {
    self.init(scalar: Unicode.Scalar(byte), columns: 1)
  }

  /// The glyph as text.
  public var text: String {
    var text = String.UnicodeScalarView([scalar])
    if mark != "\0" { text.append(mark) }
    if secondMark != "\0" { text.append(secondMark) }
    return String(text)
  }
}
