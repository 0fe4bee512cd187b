extension Screen {
  public mutating func press(_ key: Key, on keyboard: Keyboard) -> [Effect] {
    follow(key, on: keyboard)
  }

  /// Does what a key means by the key tables, or types it.
  mutating func follow(_ key: Key, on keyboard: Keyboard) -> [Effect] {
    guard field == nil else { return type(key) }
    let (keys, moving) = (keyboard.keys(of: Self.self), keyboard.moving)
    for key in keyboard.meanings(of: key) {
      if let action = keys.action(for: key) { return update(action) }
      if let motion = moving.action(for: key) { return move(motion) }
    }
    return []
  }

  /// Whether a key only adds a character to what is being typed, or takes one away.
  func types(_ key: Key) -> Bool {
    switch key {
    case .character, .backspace: field != nil && Self.typingKeys.action(for: key) == nil
    default: false
    }
  }

  public mutating func paste(_ text: String) -> [Effect] { insert(text) }

  /// Puts a text in where text is being typed.
  mutating func insert(_ text: String) -> [Effect] {
    guard field != nil else { return [] }
    field?.insert(text)
    return edited()
  }

  /// A number that is another one where something else means nothing.
  var unusedMark: Int { unused.hashValue }

  /// The keys that work now, for the last line.
  public func hints(fitting width: Int, on keyboard: Keyboard) -> [Hint] {
    guard field != nil else {
      return keyboard.keys(of: Self.self).hints(fitting: width, without: unused)
    }
    let help = Hint(key: "F1", help: "help")
    let own = Self.typingKeys.hints(fitting: width - help.text.columns)
    return own.filter { $0 != .help && $0 != help } + [help]
  }

  private mutating func type(_ key: Key) -> [Effect] {
    if let action = Self.typingKeys.action(for: key) { return update(action) }
    if field?.press(key) ?? false { return edited() }
    return Motion.typingKeys.action(for: key).map { move($0) } ?? []
  }
}
