/// What can be chosen in the palette.
enum PaletteItem: Hashable, Sendable {
  /// Do what a key of the screen below does.
  case press(Key)
  case open(Destination)
}

/// What a palette offers of the screen below it, made from its key table.
public struct PalettePage: Hashable, Sendable {
  private let table: KeyTable

  /// Makes the page of a screen.
  public init<S: Screen>(of screen: S.Type) {
    table = KeyTable(screen)
  }

  /// Each action with its first key.
  func actions(on keyboard: Keyboard) -> [Choice<PaletteItem>] {
    keyboard.keys(of: table).bindings.compactMap { binding in
      guard let key = binding.keys.first, binding.command != "palette" else { return nil }
      return Choice(.press(key), title: binding.text, note: "\(key)")
    }
  }
}

extension Destination {
  /// The palette of a screen.
  static func palette<S: Screen>(of screen: S.Type) -> Destination {
    .palette(PalettePage(of: screen))
  }
}
