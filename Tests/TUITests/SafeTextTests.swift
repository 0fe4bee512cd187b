import TUI
import Testing

struct SafeTextTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var shown: String
    var columns: Int
    var testDescription: String
  }

  static let cases = [
    Case(text: "Łukasz", shown: "Łukasz", columns: 6, testDescription: "Latin"),
    Case(text: "e\u{301}", shown: "e\u{301}", columns: 1, testDescription: "a combining mark"),
    Case(
      text: "a" + String(repeating: "\u{301}", count: 39), shown: "a\u{301}\u{301}", columns: 1,
      testDescription: "more marks than two"),
    Case(text: "\u{301}a", shown: "◌\u{301}a", columns: 2, testDescription: "a mark on nothing"),
    Case(text: "日本", shown: "日本", columns: 4, testDescription: "East Asian"),
    Case(
      text: "\u{1112}\u{1161}\u{11AB}", shown: "\u{1112}\u{1161}\u{11AB}", columns: 2,
      testDescription: "Hangul in parts"),
    Case(text: "👍🏽", shown: "👍", columns: 2, testDescription: "a skin tone"),
    Case(text: "👩‍👩‍👧‍👦!", shown: "👩!", columns: 3, testDescription: "a family"),
    Case(text: "❤️", shown: "❤", columns: 1, testDescription: "an emoji selector"),
    Case(text: "🇬🇧", shown: "GB", columns: 2, testDescription: "a flag"),
    Case(text: "a\u{200D}b", shown: "ab", columns: 2, testDescription: "a joiner between letters"),
    Case(text: "a\u{1B}[31m", shown: "a␛[31m", columns: 6, testDescription: "an escape sequence"),
    Case(text: "a\tb\nc", shown: "a␉b␊c", columns: 5, testDescription: "tab and line end"),
    Case(text: "\u{7F}\u{9B}", shown: "␡\u{FFFD}", columns: 2, testDescription: "DEL and C1"),
    Case(
      text: "\u{202E}not\u{2066} \u{200F}\u{FEFF}ok", shown: "not ok", columns: 6,
      testDescription: "text turned round"),
    Case(text: "a\u{200B}\u{AD}\u{2028}b", shown: "ab", columns: 2, testDescription: "the unseen"),
  ]

  @Test(arguments: cases)
  func `Text is made safe and measured`(text: Case) {
    #expect(text.text.safe == text.shown)
    #expect(text.text.columns == text.columns)
  }

  @Test func `No code point brings a control, a turn of direction or an odd width`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Glyphs(String(scalar)) where isHostile(glyph) {
        Issue.record("U+\(String(value, radix: 16)) becomes \(glyph)")
      }
    }
  }

  @Test func `A truncated text says so and never splits a character`() {
    #expect("Lindqvist".truncated(to: 9) == "Lindqvist")
    #expect("Lindqvist".truncated(to: 5) == "Lind…")
    #expect("金型を替える".truncated(to: 6) == "金型…")
    #expect("Zoe\u{301} L".truncated(to: 4) == "Zoe\u{301}…")
    #expect("Lindqvist".truncated(to: 1) == "…")
    #expect("Lindqvist".truncated(to: 0).isEmpty)
  }

  @Test func `Padding and alignment count columns`() {
    #expect("金型".padded(to: 6) == "金型  ")
    #expect("金型".aligned(right: 6) == "  金型")
    #expect("金型を".padded(to: 4) == "金… ")
    #expect("12".aligned(right: 1) == "…")
  }

  private func isHostile(_ glyph: Glyph) -> Bool {
    !(1...2).contains(glyph.columns) || isHostile(glyph.scalar.value)
      || glyph.mark.value != 0 && isHostile(glyph.mark.value)
  }

  /// Whether a scalar controls the terminal, turns text round or cannot be seen.
  private func isHostile(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F: true
    case 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
