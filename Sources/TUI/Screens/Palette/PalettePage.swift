/// What can be chosen in the palette.
enum PaletteItem: Hashable, Sendable {
  /// Do what a key of the screen below does.
  case press(Key)
  case open(Destination)
  case tell(DeskRequest)
}

/// What a palette offers of the screen below it, made from its key table.
public struct PalettePage: Hashable, Sendable {
  let actions: [Choice<PaletteItem>]

  /// Makes the page of a screen: each action with its first key, and the filters that it has.
  public init<S: Screen>(of screen: S.Type, filters: [SavedFilter] = []) {
    let own = filters.map { filter in
      Choice(PaletteItem.tell(.filter(filter.text)), title: filter.name, note: "filter")
    }
    let keys: [Choice<PaletteItem>] = screen.keys.bindings.compactMap { binding in
      guard let key = binding.keys.first, !binding.keys.contains(Self.key) else { return nil }
      let text = binding.explanation.isEmpty ? binding.help : binding.explanation
      return Choice(.press(key), title: text, note: "\(key)")
    }
    actions = keys + own
  }

  /// The key that opens the palette wherever there is one.
  static let key = Key.character(":")
}

extension Destination {
  /// The palette of a screen.
  static func palette<S: Screen>(of screen: S.Type) -> Destination {
    .palette(PalettePage(of: screen))
  }
}
