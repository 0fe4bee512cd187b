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
    case .up, .down, .met, .notYet, .allMet, .clear, .again, .void, .help, .language, .progress,
      .mistake, .leave:
      .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let steps: [KioskText] = [.help1, .help2, .help3, .help4]
    let keys: [KioskText] = [.help7, .help8]
    let others: [KioskText] = [.help5, .help6]
    let lines = [steps, keys, others].flatMap { texts in
      texts.flatMap { Line.wrapped(words[$0], to: area.width, indent: 3) } + [Line()]
    }
    canvas.write(lines, in: area)
  }
}
