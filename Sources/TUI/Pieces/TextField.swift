/// One line of text that is being typed.
public struct TextField: Hashable, Sendable {
  private var characters: [Character]
  private var caret: Int

  /// Creates a field with some text, to go on at its end.
  public init(_ text: String = "") {
    characters = Array(text)
    caret = characters.count
  }

  /// What has been typed.
  public var text: String { String(characters) }

  /// Whether nothing has been typed.
  public var isEmpty: Bool { characters.isEmpty }

  /// Puts text in at the caret, where it may join with its neighbours to other characters.
  public mutating func insert(_ text: String) {
    let neighbours = max(caret - 1, 0)..<min(caret + 1, characters.count)
    let head = Array(String(characters[neighbours.lowerBound..<caret]) + text)
    let rest = String(characters[caret..<neighbours.upperBound])
    characters.replaceSubrange(neighbours, with: Array(String(head) + rest))
    caret = min(neighbours.lowerBound + head.count, characters.count)
  }

  /// Takes a key; says whether it meant anything to a text.
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: erase(caret - 1..<caret)
    case .delete, .control("d"): erase(caret..<caret + 1)
    case .left, .control("b"): caret = max(caret - 1, 0)
    case .right, .control("f"): caret = min(caret + 1, characters.count)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = characters.count
    case .control("u"): erase(0..<caret)
    case .control("k"): erase(caret..<characters.count)
    case .control("w"): erase(wordStart..<caret)
    default: return false
    }
    return true
  }

  /// Writes the text, and marks the caret's place by the ground `input`, where there is one.
  func draw(on canvas: inout Canvas, in area: Area, hasCaret: Bool, hint: String = "") {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let before = String(characters[..<caret]).columns
    let shift = hasCaret ? max(before - area.width + 1, 0) : 0
    if isEmpty {
      canvas.write(hint.truncated(to: area.width), row: 0, in: area, as: .placeholder)
    } else {
      canvas.write(text, row: 0, column: -shift, in: area, as: .input)
    }
    guard hasCaret else { return }
    canvas.shade(area.split(left: before - shift).rest.split(left: 1).left, as: .input)
  }

  private var wordStart: Int {
    let head = characters[..<caret]
    let word = head.lastIndex { $0 != " " } ?? 0
    return head[..<word].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  private mutating func erase(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<characters.count)
    characters.removeSubrange(range)
    caret = min(range.lowerBound, characters.count)
  }
}

extension Canvas {
  /// Where text is being typed, if it is.
  public var caret: (row: Int, column: Int)? {
    for row in 0..<size.height {
      if let place = cells(inRow: row).firstIndex(where: { $0.ground == .input }) {
        return (row, place - row * size.width)
      }
    }
    return nil
  }
}
