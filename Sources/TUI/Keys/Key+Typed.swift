extension Key {
  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "s-up": .shiftUp,
    "s-down": .shiftDown, "s-left": .shiftLeft, "s-right": .shiftRight, "home": .home,
    "end": .end, "pgup": .pageUp, "pgdn": .pageDown, "tab": .tab, "s-tab": .backTab,
    "enter": .enter, "esc": .escape, "bs": .backspace, "del": .delete, "ins": .insert,
    "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
  ]

  /// The names that stand between angle brackets, besides `c-a` to `c-z`.
  static let allNames = names.keys.sorted() + (1...12).map { "f\($0)" }

  /// Reads the name of a key as it stands between angle brackets: `enter`, `c-a`, `f10`.
  public init?(named name: some StringProtocol) {
    let name = name.lowercased()
    if let key = Key.names[name] {
      self = key
    } else if name.hasPrefix("c-"), name.count == 3, let letter = name.last {
      self = .control(letter)
    } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...63).contains(number) {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// Reads keys as people write them, `jj<enter>`; what names no key stands for itself.
  public static func typed(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.popFirst() {
      if first == "<", let end = rest.firstIndex(of: ">"), let key = Key(named: rest[..<end]) {
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
      }
    }
    return keys
  }
}
