import CNcurses
import TUI
import Testing

struct WidthTests {
  @Test func `Columns are counted as glibc counts them`() throws {
    try #require(screen_set_locale() == 1)
    for value in UInt32(0)...0x10FFFF where value != 0x1171E {  // a mark since Unicode 14 only
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Glyphs(String(scalar)) where !agrees(glyph) {
        Issue.record("U+\(String(value, radix: 16)) takes \(glyph.columns) columns here")
      }
    }
  }

  /// Whether glibc knows the glyph and gives it the same columns, or does not know it at all.
  private func agrees(_ glyph: Glyph) -> Bool {
    let marks = [glyph.mark, glyph.secondMark].filter { $0 != "\0" }
    let columns = screen_columns_of(glyph.scalar.value)
    return (columns < 0 || Int(columns) == glyph.columns)
      && marks.allSatisfy { screen_columns_of($0.value) <= 0 }
  }
}
