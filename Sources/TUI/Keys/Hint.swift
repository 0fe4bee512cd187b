/// A key and what it does, as the line at the foot of the screen names them.
public struct Hint: Hashable, Sendable {
  /// The name of the key.
  public var key: String
  /// What it does, in a word or two.
  public var help: String

  /// Creates a hint.
  public init(key: String, help: String) {
    self.key = key
    self.help = help
  }

  /// The hint that every line ends in.
  public static let help = Hint(key: "?", help: "help")

  /// Both words and the blank between them.
  public var text: String { "\(key) \(help)" }
}

extension Keymap {
  /// As many hints as fit a width, in the order of the bindings, less some actions; the last is
  /// always that for help.
  public func hints(fitting width: Int, without unused: Set<Action> = []) -> [Hint] {
    let last = bindings.first { $0.help == Hint.help.help }?.keys.first
    let end = Hint(key: last.map { "\($0)" } ?? Hint.help.key, help: Hint.help.help)
    var left = width - end.text.columns
    var hints: [Hint] = []
    for binding in bindings where !binding.help.isEmpty && !unused.contains(binding.action) {
      guard let key = binding.keys.first else { continue }
      let hint = Hint(key: "\(key)", help: binding.help)
      guard hint != end else { continue }
      left -= hint.text.columns + 2
      guard left >= 0 else { break }
      hints.append(hint)
    }
    return hints + [end]
  }

  /// The line at the foot of the screen, cut to a width.
  public func help(fitting width: Int) -> String {
    hints(fitting: width).map(\.text).joined(separator: "  ").truncated(to: width)
  }
}
