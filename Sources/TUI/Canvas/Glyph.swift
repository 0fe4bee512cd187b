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

  /// The glyph as text.
  public var text: String {
    var text = String.UnicodeScalarView([scalar])
    if mark != "\0" { text.append(mark) }
    if secondMark != "\0" { text.append(secondMark) }
    return String(text)
  }
}
