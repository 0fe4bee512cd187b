/// The keys of a screen, in the order that its help names them.
public struct Keymap<Action: Hashable & Sendable>: Hashable, Sendable {
  /// The keys that ask for one action.
  public struct Binding: Hashable, Sendable {
    /// Any of these does; the help line names the first.
    public var keys: [Key]
    /// What they ask for.
    public var action: Action
    /// What the action does, in a word or two; empty where the help line is to leave it out.
    public var help: String
    /// The same in a sentence, for the help page.
    public var explanation: String

    /// Binds keys to an action.
    public init(_ keys: [Key], _ action: Action, _ help: String, _ explanation: String = "") {
      self.keys = keys
      self.action = action
      self.help = help
      self.explanation = explanation
    }

    /// Binds keys written as people write them, `j<down>`, to an action.
    public init(_ keys: String, _ action: Action, _ help: String, _ explanation: String = "") {
      self.init(Key.typed(keys), action, help, explanation)
    }

    /// The name of the action, by which a configuration gives it other keys.
    public var command: String { "\(action)" }

    /// The sentence of the help page, or the word where there is none.
    public var text: String { explanation.isEmpty ? help : explanation }
  }

  /// The bindings, first come first served.
  public let bindings: [Binding]
  private let actions: [Key: Action]

  /// Creates a keymap.
  public init(_ bindings: [Binding]) {
    self.bindings = bindings
    let keys = bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }
    actions = Dictionary(keys) { first, _ in first }
  }

  /// Returns what a key asks for here, if anything.
  public func action(for key: Key) -> Action? {
    actions[key]
  }

  /// The keys that are bound more than once; the second binding never comes into play.
  public var conflicts: [Key] {
    var seen: Set<Key> = []
    return bindings.flatMap(\.keys).filter { !seen.insert($0).inserted }
  }

  /// The same with other keys for some commands, which then have no others.
  func changed(by keys: [String: [Key]]) -> Keymap {
    guard !keys.isEmpty else { return self }
    var left = keys
    return Keymap(
      bindings.compactMap { binding in
        guard keys[binding.command] != nil else { return binding }
        guard let own = left.removeValue(forKey: binding.command) else { return nil }
        return Binding(own, binding.action, binding.help, binding.explanation)
      })
  }
}
