/// What can be chosen in the palette.
enum PaletteItem: Hashable, Sendable {
  /// Do what a key of the screen below does.
  case press(Key)
  case open(Destination)
  case tell(DeskRequest)
}

/// What a palette offers of the screen below it, made from its key table.
public struct PalettePage: Hashable, Sendable {
  private let table: KeyTable
  private let filters: [SavedFilter]

  /// Makes the page of a screen: each action with its first key, and the filters that it has.
  public init<S: Screen>(of screen: S.Type, filters: [SavedFilter] = []) {
    table = KeyTable(screen)
    self.filters = filters
  }

  /// The subcommands that do what an action does.
  public static let calls = [
    "assign": "assign", "signOff": "sign", "why": "why", "relieve": "extend", "new": "edit",
    "edit": "edit", "remove": "remove", "matrix": "matrix", "history": "log",
    "learnerHistory": "log", "undo": "undo", "redo": "redo", "extend": "extend",
    "waive": "waive",
  ]

  /// Each action with its first key and its subcommand, and each filter.
  func actions(on keyboard: Keyboard) -> [Choice<PaletteItem>] {
    let keys: [Choice<PaletteItem>] = keyboard.keys(of: table).bindings.compactMap { binding in
      guard let key = binding.keys.first, binding.command != "palette" else { return nil }
      let call = Self.calls[binding.command].map { "  signoff \($0)" } ?? ""
      return Choice(
        .press(key), title: binding.text, note: "\(key)\(call)",
        also: "\(binding.help) \(binding.command)")
    }
    return keys
      + filters.map { Choice(.tell(.filter($0.text)), title: $0.name, note: "filter") }
  }
}

extension Destination {
  /// The palette of a screen.
  static func palette<S: Screen>(of screen: S.Type) -> Destination {
    .palette(PalettePage(of: screen))
  }
}
