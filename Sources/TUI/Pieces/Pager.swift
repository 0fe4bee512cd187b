/// Lines that may be more than there is room for.
public struct Pager: Hashable, Sendable {
  /// What is shown.
  public var lines: [Line] = [] {
    didSet { scroll(to: top) }
  }
  private(set) var top = 0
  private var height = 1

  /// Creates an empty pager.
  public init() {}

  /// Takes note of how many lines there is room for.
  public mutating func fit(height: Int) {
    self.height = max(height, 1)
    scroll(to: top)
  }

  /// Scrolls as a key asks for.
  public mutating func move(_ motion: Motion) {
    switch motion {
    case .up: scroll(to: top - 1)
    case .down: scroll(to: top + 1)
    case .pageUp: scroll(to: top - max(height - 1, 1))
    case .pageDown: scroll(to: top + max(height - 1, 1))
    case .halfUp: scroll(to: top - max(height / 2, 1))
    case .halfDown: scroll(to: top + max(height / 2, 1))
    case .home: scroll(to: 0)
    case .end: scroll(to: lines.count)
    case .left, .right: break
    }
  }

  /// Whether the last line is in sight.
  var isAtEnd: Bool { top + height >= lines.count }

  /// How far the lines in sight are from the last: `12–30 of 44`; nothing where all are in sight.
  public var place: String {
    lines.count > height ? "\(top + 1)–\(min(top + height, lines.count)) of \(lines.count)" : ""
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    canvas.write(lines.dropFirst(top), in: area)
  }

  /// Draws a page of its own: a heading that tells how far the lines go, and the lines below it.
  func drawPage(_ title: String, on canvas: inout Canvas, in area: Area, gap: Int = 0) {
    let (head, body) = area.split(top: 1)
    canvas.drawHeading(title, isFocused: true, in: head)
    canvas.write(right: Line(place, .count), in: head.inset(columns: 1))
    draw(on: &canvas, in: body.split(top: gap).rest.inset(columns: 1))
  }

  private mutating func scroll(to line: Int) {
    top = max(min(line, lines.count - height), 0)
  }
}
