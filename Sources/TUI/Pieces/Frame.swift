extension Size {
  /// The size of a dialog: all there is where hardly anything would be seen beside it.
  func nearly(_ wanted: Size) -> Size {
    Size(
      width: width < wanted.width + 8 ? width : wanted.width,
      height: height < wanted.height + 4 ? height : wanted.height)
  }
}

extension Canvas {
  /// Draws the line above a pane, with its title in it.
  mutating func drawHeading(_ title: Line, isFocused: Bool, in area: Area) {
    fill(area.line(0), with: isFocused ? "━" : "─", as: isFocused ? .borderFocus : .border)
    guard title.columns > 0 else { return }
    let (_, rest) = area.line(0).split(left: 2)
    let text = Line([Span(" ")] + title.spans + [Span(" ")])
    write(text, in: rest)
  }

  /// Draws a pane's heading of plain text.
  mutating func drawHeading(_ title: String, isFocused: Bool, in area: Area) {
    drawHeading(Line(title, isFocused ? .titleFocus : .title), isFocused: isFocused, in: area)
  }

  /// Writes a line at the right end of a heading, where nothing but the rule stands there.
  mutating func writeIfFree(_ line: Line, in area: Area) {
    let row = cells(inRow: area.row)
    let needed = row.suffix(line.columns + 5)
    guard needed.count == line.columns + 5, needed.allSatisfy({ $0.text == "━" }) else { return }
    write(right: line, in: area.split(right: 2).rest)
  }

  /// Draws a line between two panes.
  mutating func drawDivider(in area: Area) {
    fill(area, with: "│", as: .border)
  }

  /// Clears room for a dialog in the middle of an area, frames it, and returns what is inside.
  mutating func drawDialog(_ title: String, wanted: Size, in area: Area) -> Area {
    let box = area.centred(area.size.nearly(wanted))
    fill(box)
    shade(box, as: .dialog)
    drawBox(in: box)
    write(
      " \(title) ".truncated(to: max(box.width - 4, 0)), row: 0, column: 2, in: box,
      as: .titleFocus)
    return box.inset(rows: 1, columns: 2)
  }

  private mutating func drawBox(in box: Area) {
    guard box.width > 1, box.height > 1 else { return }
    let bar = String(repeating: "─", count: box.width - 2)
    write("┌\(bar)┐", row: 0, in: box, as: .border)
    write("└\(bar)┘", row: box.height - 1, in: box, as: .border)
    let sides = box.inset(rows: 1)
    fill(sides.split(left: 1).left, with: "│", as: .border)
    fill(sides.split(right: 1).right, with: "│", as: .border)
  }
}
