/// The keys in force: the key tables, with what somebody has changed in them.
public struct Keyboard: Equatable, Sendable {
  /// The keys of the commands that have others than their table says, by table and command.
  var own: [String: [String: [Key]]] = [:] { didSet { changed = ChangedKeymaps() } }
  private var changed = ChangedKeymaps()
  /// Whether a Cyrillic letter stands for the Latin one at its place.
  var isCyrillic = false
  /// The keys that the others were changed from.
  public internal(set) var preset = Preset.vim

  /// The keys as the tables say.
  public static let standard = Keyboard()

  /// The keys of a screen.
  func keys<S: Screen>(of screen: S.Type) -> Keymap<S.Action> {
    changed(screen.keys, in: own.isEmpty ? "" : screen.name)
  }

  /// A table with the keys in force.
  public func keys(of table: KeyTable) -> Keymap<String> { changed(table.keys, in: table.name) }

  /// The keys that move.
  var moving: Keymap<Motion> { changed(Motion.keys, in: KeyTable.moving.name) }

  /// The keys that lead from view to view.
  var wayfinding: Keymap<Wayfinding> { changed(Wayfinding.keys, in: KeyTable.wayfinding.name) }

  /// Returns what a key asks of the terminal itself.
  public func everywhere(_ key: Key) -> Everywhere? {
    changed(Everywhere.keys, in: KeyTable.everywhere.name).action(for: key)
  }

  /// What a key may mean where it is not typed: itself, and else the one at its place.
  func meanings(of key: Key) -> [Key] {
    guard isCyrillic, let latin = key.latin else { return [key] }
    return [key, latin]
  }

  private func changed<Action>(_ keys: Keymap<Action>, in table: String) -> Keymap<Action> {
    guard let own = own[table] else { return keys }
    return changed.keymap(table) { keys.changed(by: own) }
  }
}
