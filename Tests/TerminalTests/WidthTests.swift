import CNcurses
import TUI
import Testing

struct WidthTests {
  @Test func `Columns are counted as glibc counts them`() throws {
    try #require(screen_set_locale() == 1)
    for value in UInt32(0)...0x10FFFF where screen_columns_of(value) >= 0 {
      guard let scalar = Unicode.Scalar(value), value != 0x1171E else { continue }  // once a mark
      for glyph in Glyphs(String(scalar)) where !agrees(glyph) {
        Issue.record("U+\(String(value, radix: 16)) takes \(glyph.columns) columns here")
      }
    }
  }

  private func agrees(_ glyph: Glyph) -> Bool {
    let (columns, mark) = (screen_columns_of(glyph.scalar.value), glyph.mark.value)
    return Int(columns) == glyph.columns && (mark == 0 || screen_columns_of(mark) == 0)
  }
}
