extension Kiosk {
  /// Returns what the terminal should show.
  public mutating func draw(_ size: Size) -> Canvas {
    if size != self.size {
      self.size = size
      fit()
    }
    var canvas = Canvas(size)
    guard let page = pages.last else { return canvas }
    guard size.width >= 60, size.height >= 15 else {
      canvas.write(Line.wrapped(words[.tooSmall], to: size.width, .warn), in: canvas.area)
      return canvas
    }
    let (head, rest) = canvas.area.split(top: 2)
    let (body, foot) = rest.split(bottom: 3)
    drawHead(of: page, on: &canvas, in: head)
    page.draw(on: &canvas, in: body.inset(columns: Self.margin), words: words)
    drawFoot(of: page, on: &canvas, in: foot)
    pages[pages.count - 1].noteDrawn()
    return canvas
  }

  private func drawHead(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let (left, right) = page.title(in: words)
    canvas.drawHeading(left, isFocused: true, in: area)
    let isAsleep = pages.count == 1 && !clock.isEmpty
    let end = (isAsleep ? right + " · " + clock : right)
      .truncated(to: max(area.width - left.columns - 8, 0))
    canvas.write(right: Line(" \(end) ", .title), in: area)
  }

  private func drawFoot(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: Self.margin)
    let left = deadline.map { max($0 - now, 0) }
    if let left, left <= 15 {
      let text = words[.anyKey, words[page.warning], "\(left)"]
      canvas.write(Line(text, .banner), in: inside.line(0))
    } else if notice.isEmpty, pages.count == 1, page is KioskSleep, let left = recallable {
      canvas.write(Line(words[.signedByMistake, minutes(left)], .info), in: inside.line(0))
    } else {
      canvas.write(Line(notice, .error), in: inside.line(0))
    }
    if notice.columns > inside.width {
      canvas.write(Line.wrapped(notice, to: inside.width, .error), in: inside.split(bottom: 1).rest)
    }
    let time = left.map { Line(words[.idle, minutes($0)], .countdown) } ?? Line()
    canvas.write(keyLine(of: page, fitting: inside.width - time.columns), in: inside.line(2))
    canvas.write(right: time, in: inside.line(2))
  }

  /// The keys of a page that fit beside the countdown; the last is that for help.
  private func keyLine(of page: any KioskPage, fitting width: Int) -> Line {
    var hints = page.hints(in: words)
    if !(page is KioskHelp), !hints.contains(where: { $0.key == "F1" }) {
      hints.append(Hint(key: "F1", help: words[.helpHint]))
    }
    var left = width
    let shown = hints.prefix { hint in
      left -= hint.text.columns + 2
      return left >= 0
    }
    return Line(shown.flatMap { [Span($0.key, .key), Span(" \($0.help)  ", .keyText)] })
  }

  /// Some seconds as `1:05`.
  private func minutes(_ seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }
}
