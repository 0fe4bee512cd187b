extension Keyboard {
  /// The ways in which the keys of all screens can be laid out.
  public enum Preset: String, CaseIterable, Sendable {
    /// Letters, as the tables have them.
    case vim
    /// Arrows to move, and F-keys before the letters, as in htop and mc.
    case plain
  }

  /// The keys of a preset.
  init(_ preset: Preset) {
    self.preset = preset
    switch preset {
    case .vim: break
    case .plain:
      own = Dictionary(
        uniqueKeysWithValues: KeyTable.screens.map { ($0.name, $0.withFunctionKeys) })
      own[KeyTable.moving.name] = KeyTable.moving.withoutLetters
    }
  }
}

extension KeyTable {
  private static let functionKeys: [(commands: [String], key: Key)] = [
    (["help"], .function(1)), (["filter"], .function(3)), (["assign"], .function(5)),
    (["signOff"], .function(7)), (["palette"], .function(9)), (["close", "quit"], .function(10)),
  ]

  /// The commands that have an F-key, with it before their others.
  fileprivate var withFunctionKeys: [String: [Key]] {
    let pairs = Self.functionKeys.compactMap { commands, key -> (String, [Key])? in
      guard let command = commands.first(where: self.commands.contains) else { return nil }
      let keys = keys.bindings.filter { $0.command == command }.flatMap(\.keys)
      return (command, [key] + keys.filter { $0 != key })
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The commands with those of their keys that are named.
  fileprivate var withoutLetters: [String: [Key]] {
    let pairs = keys.bindings.map { binding in
      (binding.command, binding.keys.filter { !$0.isCharacter })
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}

extension Key {
  fileprivate var isCharacter: Bool {
    if case .character = self { true } else { false }
  }
}
