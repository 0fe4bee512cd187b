import Synchronization

/// The key tables with what somebody has changed in them, each made once; a class, so that every
/// copy of a keyboard has them.
final class ChangedKeymaps: Sendable, Equatable {
  private struct Place: Hashable {
    var table: String
    var action: ObjectIdentifier
  }

  private let made = Mutex<[Place: any Sendable]>([:])

  /// What was made follows from the keyboard, and makes none another one.
  static func == (_: ChangedKeymaps, _: ChangedKeymaps) -> Bool { true }

  /// The table of a name, made where it is not yet.
  func keymap<Action>(_ table: String, _ make: () -> Keymap<Action>) -> Keymap<Action> {
    let place = Place(table: table, action: ObjectIdentifier(Action.self))
    return made.withLock { made in
      if let known = made[place] as? Keymap<Action> { return known }
      let new = make()
      made[place] = new
      return new
    }
  }
}
