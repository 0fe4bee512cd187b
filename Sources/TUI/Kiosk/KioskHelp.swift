import Model

/// How the kiosk is used.
struct KioskHelp: KioskPage {
  func title(in words: KioskWords) -> (left: String, right: String) { (words[.helpTitle], "") }

  func hints(in words: KioskWords) -> [Hint] {
    [Hint(key: "Esc", help: words[.backHint]), Hint(key: "F2", help: words[.languageHint])]
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter, .back: .back
    case .up, .down, .pageUp, .pageDown, .met, .notYet, .allMet, .clear, .again, .void, .help,
      .language, .progress,
      .mistake, .leave:
      .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let parts: [[(String, KioskText)]] = [
      [("1  ", .help1), ("2  ", .help2), ("3  ", .help3), ("4  ", .help4)],
      [("F3 ", .help7), ("F4 ", .help8)], [("", .help5), ("", .help6)],
    ]
    let lines = parts.flatMap { part in
      part.flatMap { Line.hanging($0.0, words[$0.1], to: area.width) } + [Line()]
    }
    canvas.write(lines, in: area)
  }
}
