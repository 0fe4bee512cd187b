public import Model

/// What the keys of each screen take; a key that is not here takes no more than to look.
extension DeskScreen {
  public static let needs: [Action: Permission] = [
    .signOff: .signOff, .assign: .keepRecords, .relieve: .keepRecords, .new: .keepRecords,
    .edit: .keepRecords, .remove: .keepRecords, .undo: .keepRecords, .redo: .keepRecords,
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
    .new: .keepRecords, .edit: .keepRecords, .remove: .keepRecords, .moveDown: .keepRecords,
    .moveUp: .keepRecords, .toggle: .keepRecords, .undo: .keepRecords, .redo: .keepRecords,
  ]
}

extension HistoryScreen {
  public static let needs: [Action: Permission] = [.palette: .look(at: nil)]
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
  func permission(for key: Key) -> Permission? {
    (field == nil ? Self.keys : Self.typingKeys).action(for: key).flatMap { Self.needs[$0] }
  }

  /// What it takes to do as a hint says.
  func permission(for hint: Hint) -> Permission? {
    let bindings = (field == nil ? Self.keys : Self.typingKeys).bindings
    return bindings.first { $0.keys.first.map { "\($0)" == hint.key } ?? false }
      .flatMap { Self.needs[$0.action] }
  }
}
