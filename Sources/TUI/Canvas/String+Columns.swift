extension String {
  /// Whether each byte is a character of one cell; most text is, and then takes the quick way.
  var isPrintableASCII: Bool {
    utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// The cells that the text takes on a canvas.
  public var columns: Int {
    if isPrintableASCII { return utf8.count }
    return Glyphs(self).reduce(0) { $0 + $1.columns }
  }

  /// The text as a canvas shows it, for what is printed without one.
  public var safe: String {
    Glyphs(self).reduce(into: "") { $0 += $1.text }
  }

  /// The text cut to a width, with an ellipsis where something is missing.
  ///
  /// No text takes more cells than it has bytes.
  public func truncated(to width: Int) -> String {
    guard utf8.count > width, columns > width else { return self }
    guard width > 0 else { return "" }
    var (kept, used) = ("", 0)
    for glyph in Glyphs(self) {
      guard used + glyph.columns < width else { break }
      kept += glyph.text
      used += glyph.columns
    }
    return kept + "…"
  }

  /// The text cut or filled with blanks on the right to exactly a width.
  public func padded(to width: Int) -> String {
    let cut = truncated(to: width)
    return cut + String(repeating: " ", count: max(width - cut.columns, 0))
  }

  /// The text cut or filled with blanks on the left to exactly a width.
  public func aligned(right width: Int) -> String {
    let cut = truncated(to: width)
    return String(repeating: " ", count: max(width - cut.columns, 0)) + cut
  }
}
