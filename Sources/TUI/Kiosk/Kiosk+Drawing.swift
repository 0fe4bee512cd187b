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
    let isAsleep = pages.count == 1 && !clock.isEmpty
    let end = isAsleep ? clock : page.list.flatMap(place) ?? ""
    let (left, right) = page.title(in: words).parts(with: end, fitting: area.width - 8)
    canvas.drawHeading(left, isFocused: true, in: area)
    canvas.write(right: Line(right.isEmpty ? "" : " \(right) ", .title), in: area)
  }

  /// Which lines of a list are in sight; nothing where all are.
  private func place(in list: ListPosition) -> String? {
    guard list.visible.count < list.count else { return nil }
    let lines = "\(list.visible.lowerBound + 1)–\(list.visible.upperBound)"
    return words[.linesOf, lines, words.number(list.count)]
  }

  private func drawFoot(of page: any KioskPage, on canvas: inout Canvas, in area: Area) {
    let inside = area.inset(columns: Self.margin)
    let left = deadline.map { max($0 - now, 0) }
    canvas.write(
      foot(of: page, left, fitting: inside.width).cut(to: 2, width: inside.width), in: inside)
    let time = left.map { Line(words[.idle, minutes($0)], .countdown) } ?? Line()
    canvas.write(keyLine(of: page, fitting: inside.width - time.columns), in: inside.line(2))
    canvas.write(right: time, in: inside.line(2))
  }

  /// What has to be said: that time is running out, and the notice.
  private func foot(of page: any KioskPage, _ left: Int?, fitting width: Int) -> [Line] {
    if let left, left <= 15 {
      let banner = Line(words[.anyKey, words[page.warning], "\(left)"], .banner)
      return [banner] + (notice.isEmpty ? [] : [Line(notice, .error)])
    }
    guard notice.isEmpty else { return Line.wrapped(notice, to: width, .error) }
    guard pages.count == 1, page is KioskSleep, let left = recallable else { return [] }
    return Line.wrapped(words[.signedByMistake, minutes(left)], to: width, .info)
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
