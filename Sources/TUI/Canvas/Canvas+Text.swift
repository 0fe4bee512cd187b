extension Canvas {
  /// The characters, a line for each row, without trailing blanks.
  public var text: String {
    lines(\.text)
  }

  /// The faces, a letter for each cell, so that a test can see highlighting.
  public var faces: String {
    lines { String(Character($0.face.rawValue)) }
  }

  /// The grounds, a letter for each cell; a blank where there is only the background.
  public var grounds: String {
    lines { $0.ground == .background ? " " : String(Character($0.ground.rawValue)) }
  }

  private func lines(_ glyph: (Cell) -> String) -> String {
    (0..<size.height).map { row in
      var line = cells(inRow: row).map(glyph).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
