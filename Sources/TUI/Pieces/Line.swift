/// A piece of a line with one meaning.
public struct Span: Hashable, Sendable {
  /// What it says.
  public var text: String
  /// What it means.
  public var face: Face

  /// Creates a piece.
  public init(_ text: String, _ face: Face = .text) {
    self.text = text
    self.face = face
  }
}

/// One line of text whose parts mean different things.
public struct Line: Hashable, Sendable {
  /// The parts, from left to right.
  public var spans: [Span]

  /// Creates a line of parts.
  public init(_ spans: [Span] = []) {
    self.spans = spans
  }

  /// Creates a line that means one thing.
  public init(_ text: String, _ face: Face = .text) {
    spans = [Span(text, face)]
  }

  /// The cells it takes.
  public var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }

  /// Two lines one after the other.
  static func + (a: Line, b: Line) -> Line { Line(a.spans + b.spans) }
}

extension Canvas {
  /// Writes a line, cut with an ellipsis where it is too long.
  mutating func write(_ line: Line, row: Int = 0, column: Int = 0, in area: Area) {
    var place = column
    for span in line.spans {
      let text = span.text.truncated(to: max(area.width - place, 0))
      place += write(text, row: row, column: place, in: area, as: span.face)
      guard text == span.text else { return }
    }
  }

  /// Writes a line so that it ends where the area does.
  mutating func write(right line: Line, row: Int = 0, in area: Area) {
    write(line, row: row, column: max(area.width - line.columns, 0), in: area)
  }

  /// Writes lines one below the other.
  mutating func write(_ lines: some Sequence<Line>, in area: Area) {
    for (row, line) in lines.prefix(area.height).enumerated() { write(line, row: row, in: area) }
  }
}

extension [Line] {
  /// The first lines; an ellipsis tells that there are more.
  func cut(to room: Int, width: Int) -> [Line] {
    guard count > room, room > 0 else { return self }
    let rest = self[(room - 1)...].map { $0.spans.map(\.text).joined() }.joined(separator: " ")
    let face = self[room - 1].spans.last?.face ?? .text
    return prefix(room - 1) + [Line(rest.truncated(to: width), face)]
  }
}

extension String {
  /// The words put on lines of a width; a longer word is broken.
  func wrapped(to width: Int) -> [String] {
    guard width > 0, columns > width else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.columns + 1 + word.columns > width {
        lines.append(line)
        line = ""
      }
      while word.columns > width {
        let part = word.prefix(fitting: width)
        lines.append(part)
        word = String(word.dropFirst(max(part.count, 1)))
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }

  private func prefix(fitting width: Int) -> String {
    var (kept, used) = ("", 0)
    for character in self {
      used += String(character).columns
      guard used <= width else { break }
      kept.append(character)
    }
    return kept
  }
}

extension Line {
  /// A text over several lines, all of them indented.
  static func wrapped(
    _ text: String, to width: Int, indent: Int = 0, _ face: Face = .text
  ) -> [Line] {
    let blanks = String(repeating: " ", count: indent)
    return text.wrapped(to: width - indent).map { Line(blanks + $0, face) }
  }

  /// The line over several of a width, cut at its blanks; those after the first are indented.
  func wrapped(to width: Int, indent: Int) -> [Line] {
    var lines = [Line()]
    for word in words {
      let isFirst = lines[lines.count - 1].columns == (lines.count == 1 ? 0 : indent)
      let room = width - lines[lines.count - 1].columns - (isFirst ? 0 : 1)
      if word.columns > room, !isFirst {
        lines.append(Line(String(repeating: " ", count: indent)) + word)
      } else {
        lines[lines.count - 1].spans += (isFirst ? [] : [Span(" ")]) + word.spans
      }
    }
    return lines
  }

  /// What stands between blanks, which may mean several things.
  private var words: [Line] {
    var words = [Line()]
    for span in spans {
      for (place, part) in span.text.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 { words.append(Line()) }
        words[words.count - 1].spans.append(Span(String(part), span.face))
      }
    }
    return words.filter { $0.columns > 0 }
  }

  /// A text over several lines after a mark, all of them beginning below one another.
  static func hanging(_ mark: String, _ text: String, to width: Int) -> [Line] {
    let blanks = String(repeating: " ", count: mark.columns)
    return text.wrapped(to: width - mark.columns).enumerated().map { place, part in
      Line((place == 0 ? mark : blanks) + part)
    }
  }
}
