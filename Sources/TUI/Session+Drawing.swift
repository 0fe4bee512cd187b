extension Session {
  func drawFoot(on canvas: inout Canvas, in area: Area) {
    let (message, hints) = area.inset(columns: 1).split(top: 1)
    let live =
      isUpdated ? Line("◌ updated", .stale) : Line("● live", .live)
    let (left, right) = message.split(right: live.columns + 2)
    if let notice { canvas.write(notice.line(fitting: left.width), in: left) }
    canvas.write(right: live, in: right)
    guard let screen = screens.last else { return }
    let keys =
      work == nil
      ? screen.hints(fitting: hints.width, on: keyboard) : [Hint(key: "Esc", help: "stop")]
    canvas.write(Line(keys.spans { isAllowed($0, on: screen) }), in: hints)
  }

  func drawPlea(on canvas: inout Canvas) {
    let text = "60×15 needed, have \(size.width)×\(size.height). Nothing is lost; q goes back."
    for (row, line) in text.wrapped(to: size.width).enumerated() {
      canvas.write(line, row: row, in: canvas.area, as: .status)
    }
  }
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
