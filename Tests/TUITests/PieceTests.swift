import Model
@testable import TUI
import Testing

struct PieceTests {
  @Test(arguments: [
    ("2027-01-15", "Fri 15 Jan 2027, in 15 weeks"), ("15 jan", "Fri 15 Jan 2027, in 15 weeks"),
    ("3 october", "Sat 3 Oct 2026, tomorrow"), ("+4w", "Fri 30 Oct 2026, in 4 weeks"),
    ("eom", "Sat 31 Oct 2026, in 29 days"), ("fri", "Fri 9 Oct 2026, in 7 days"),
    ("mon", "Mon 5 Oct 2026, in 3 days"), ("today", "Fri 2 Oct 2026, today"), ("", "no due day"),
    ("4w", "4w after it opens: Fri 30 Oct 2026 if that is today"),
    ("soon", "write 2027-01-15, 15 jan, +4w, eom, mon or 4w"),
    ("2026-10-01", "that day is over; the first that can be is today, 2026-10-02"),
  ])
  func `A due day is read as people type it`(text: String, echo: String) {
    let line = DueEntry(text, on: today).echo(on: today)
    #expect(line.spans.map(\.text).joined() == echo)
  }

  @Test(arguments: [
    ("", "a b", "a b"), ("a b", "<c-w>c", "a c"), ("ab", "<left>x", "axb"),
    ("ab", "<home>x", "xab"),
    ("ab", "<bs><bs><bs>", ""), ("ab", "<left><del>", "a"), ("ab", "<c-u>", ""), ("é", "<bs>", ""),
    ("ab", "<home><c-k>", ""), ("x", "金型", "x金型"),
    ("xe", "\u{301}y", "xéy"), ("ab", "<left>e\u{301}", "aéb"),
    ("\u{301}b", "<home>e", "éb"), ("", "🇬🇧🇩", "🇬🇧🇩"),
  ])
  func `A text is edited with the usual keys`(start: String, keys: String, result: String) {
    var field = TextField(start)
    for key in Key.typed(keys) { _ = field.press(key) }
    #expect(field.text == result)
  }

  @Test func `Columns go by priority and none is squeezed`() {
    let columns = [
      Column<Int>("", 4, isFlexible: true) { _ in Span("name") },
      Column<Int>("", 3, priority: 2) { _ in Span("bar") },
      Column<Int>("", 3, isRight: true, priority: 1) { _ in Span("7") },
    ]
    let pictures = [14, 11, 8, 4, 2, 0].map { width in
      var canvas = Canvas(Size(width: width, height: 1))
      Table(columns, fitting: width).draw(1, on: &canvas, in: canvas.area)
      return canvas.text
    }
    #expect(pictures == ["name   bar   7", "name      7", "name   7", "name", "n…", ""])
  }

  @Test func `A list keeps its cursor in sight`() {
    var position = ListPosition()
    position.fit(count: 10, height: 4)
    position.move(.end)
    #expect((position.selected, position.visible) == (9, 6..<10))
    position.fit(count: 5)
    #expect((position.selected, position.visible) == (4, 1..<5))
    position.fit(count: 0)
    #expect((position.selected, position.visible) == (0, 0..<0))
  }

  @Test(arguments: [(0, 3, "▁▁▁▁▁"), (1, 3, "▄▁▁▁▁"), (3, 3, "▄▄▄▄▄"), (0, 0, "     ")])
  func `A bar is full only when nothing is missing`(met: Int, total: Int, bar: String) {
    #expect(Progress(met: met, total: total).bar == bar)
  }

  @Test func `A text is wrapped at words, and a long word is broken`() {
    #expect("ein Wort nach dem anderen".wrapped(to: 9) == ["ein Wort", "nach dem", "anderen"])
    #expect("金型を替える x".wrapped(to: 5) == ["金型", "を替", "える", "x"])
  }

  @Test func `What is typed narrows choices, and an identity comes first`() {
    var choices = Choices<Int>()
    choices.fit(height: 5)
    choices.offer([
      Choice(1, title: "Tailwheel", note: "TW"), Choice(2, title: "Wheel", note: "TAIL path"),
    ])
    choices.narrow(to: "wheel t")
    #expect(choices.listed.map(\.value) == [1, 2])
    choices.narrow(to: "w")
    #expect(choices.listed.map(\.value) == [2, 1])
  }

  @Test(arguments: [
    ("wheel landing", "land", true), ("wheel", "wheels", false), ("wheel", "", true),
    ("", "w", false), ("", "", true), ("ana ru\u{ED}z", "rui\u{301}z", true),
    ("ana rui\u{301}z", "u\u{ED}z", true), ("金型を替える", "型を", true), ("金型", "wheel", false),
  ])
  func `A text is found wherever it stands, in either way to write an accent`(
    whole: String, part: String, isThere: Bool
  ) {
    #expect(whole.holds(part[...]) == isThere)
  }
}
