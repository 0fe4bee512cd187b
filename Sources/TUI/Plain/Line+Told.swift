extension Line {
  /// The line in words alone: a glyph that a word follows goes without saying.
  var told: String {
    let text = spans.map { span in
      span.face.isStanding && span.text.dropFirst().first == " "
        && span.text.first?.isNumber == false
        ? String(span.text.dropFirst(2)) : span.text
    }
    return String(text.joined().reversed().drop { $0 == " " }.reversed())
  }
}

extension Face {
  fileprivate var isStanding: Bool { Self.standings.contains(self) }

  private static let standings: Set<Face> = [
    .upcoming, .open, .dueSoon, .toSign, .current, .renewal, .grace, .overdue, .expired, .waived,
    .blocked,
  ]
}

extension Canvas {
  /// The rows of a picture in words alone: what only draws lines goes, and empty rows.
  func told(rows: Range<Int>) -> [String] {
    let drawn = Set("─━═│┃┌┐└┘├┤┬┴┼╭╮╯╰")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines[rows.clamped(to: 0..<lines.count)].compactMap { line in
      let words = line.split { drawn.contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
      return words.isEmpty ? nil : words.joined(separator: "  ")
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
