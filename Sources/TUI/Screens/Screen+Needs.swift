public import Model

/// What the keys of each screen take; a key that is not here takes no more than to look.
extension DeskScreen {
  public static let needs: [Action: Permission] = [
    .signOff: .signOff, .assign: .keepRecords, .relieve: .keepRecords, .new: .keepRecords,
    .edit: .keepRecords, .write: .keepRecords, .remove: .keepRecords, .undo: .keepRecords,
    .redo: .keepRecords,
  ]
}

extension LearnerScreen {
  public static let needs: [Action: Permission] = [
    .signOff: .signOff, .assign: .keepRecords, .relieve: .keepRecords, .edit: .keepRecords,
    .undo: .keepRecords, .redo: .keepRecords, .palette: .look(at: nil),
  ]
}

extension CasesScreen {
  public static let needs: [Action: Permission] = [
    .signOff: .signOff, .assign: .keepRecords, .relieve: .keepRecords, .undo: .keepRecords,
    .redo: .keepRecords,
  ]
}

extension PartsScreen {
  public static let needs: [Action: Permission] = [
    .new: .keepRecords, .edit: .keepRecords, .write: .keepRecords, .remove: .keepRecords,
    .moveDown: .keepRecords,
    .moveUp: .keepRecords, .toggle: .keepRecords, .undo: .keepRecords, .redo: .keepRecords,
  ]
}

extension HistoryScreen {
  public static let needs: [Action: Permission] = [.palette: .look(at: nil)]
}

extension WelcomeScreen {
  public static let needs: [Action: Permission] = [
    .demo: .administer, .importFolder: .keepRecords,
  ]
}

extension Destination {
  /// What it takes to look there.
  var permission: Permission? {
    if case .help = self { return nil }
    return .look(at: learner)
  }
}

extension Screen {
  /// What it takes to press a key, as far as the screen knows.
  func permission(for key: Key, on keyboard: Keyboard) -> Permission? {
    for key in keyboard.meanings(of: key) {
      if let action = bound(on: keyboard).action(for: key) { return Self.needs[action] }
    }
    return nil
  }

  /// What it takes to do as a hint says.
  func permission(for hint: Hint, on keyboard: Keyboard) -> Permission? {
    bound(on: keyboard).bindings.first { $0.keys.first.map { "\($0)" == hint.key } ?? false }
      .flatMap { Self.needs[$0.action] }
  }

  private func bound(on keyboard: Keyboard) -> Keymap<Action> {
    field == nil ? keyboard.keys(of: Self.self) : Self.typingKeys
  }
}
