import Model

extension Session {
  /// The room that screens have.
  var body: Size { Size(width: size.width, height: size.height - 2) }

  /// The lowest screen that can be seen.
  var bottom: Int { screens.lastIndex { !$0.isDialog } ?? 0 }

  mutating func drawFoot(on canvas: inout Canvas, in area: Area) {
    let (message, hints) = area.inset(columns: 1).split(top: 1)
    let live =
      isUpdated ? Line("◌ updated", .stale) : Line("● live", .live)
    let (left, right) = message.split(right: live.columns + 2)
    if let notice { canvas.write(notice.line(fitting: left.width), in: left) }
    canvas.write(right: live, in: right)
    guard let screen = screens.last else { return }
    canvas.write(keyLine(of: screen, fitting: hints.width), in: hints)
  }

  /// The line with the keys that work now; made anew only where another one may follow.
  private mutating func keyLine(of screen: any Screen, fitting width: Int) -> Line {
    guard work == nil else { return Line([Span("Esc", .key), Span(" stop", .keyText)]) }
    let moment = KeyLine.Moment(
      screen: ObjectIdentifier(type(of: screen)), isTyping: screen.field != nil,
      unused: screen.unusedMark, right: right, width: width)
    if let keyLine, keyLine.moment == moment { return keyLine.line }
    let hints = screen.hints(fitting: width, on: keyboard)
    let line = Line(hints.spans { isAllowed($0, on: screen) })
    keyLine = KeyLine(moment: moment, line: line)
    return line
  }

  func drawPlea(on canvas: inout Canvas) {
    let text = "60×15 needed, have \(size.width)×\(size.height); nothing is lost."
    for (row, line) in text.wrapped(to: size.width).enumerated() {
      canvas.write(line, row: row, in: canvas.area, as: .status)
    }
  }
}

/// The line with the keys that work, and what it follows from.
struct KeyLine {
  struct Moment: Equatable {
    var screen: ObjectIdentifier
    var isTyping: Bool
    var unused: Int
    var right: UserRight?
    var width: Int
  }

  var moment: Moment
  var line: Line
}

extension [Hint] {
  /// The hints as the last line shows them; what is not allowed is dim.
  fileprivate func spans(isAllowed: (Hint) -> Bool) -> [Span] {
    enumerated().flatMap { index, hint in
      let end = index == count - 1 ? "" : "  "
      let (key, text): (Face, Face) = isAllowed(hint) ? (.key, .keyText) : (.textDim, .textDim)
      return [Span(hint.key, key), Span(" \(hint.help)\(end)", text)]
    }
  }
}
