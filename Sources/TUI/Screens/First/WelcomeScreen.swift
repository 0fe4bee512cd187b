public import Model

/// What somebody is asked whose file is still empty.
public struct WelcomeScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case demo
    case importFolder
    case begin
    case tour
    case help
    case quit
  }

  public static let title = "An empty file"
  public static let keys = Keymap<Action>([
    .init("L", .demo, "load the demo", "a flight school of 50 people"),
    .init("Ii", .importFolder, "import", "a folder of CSV tables"),
    .init("Nn<esc>", .begin, "start empty", "you write everything yourself"),
    .init("?", .tour, "tour", "what is where, in six steps"),
    .init("<f1>", .help, "help", "every key that works here"),
    .init("qQ<c-c>", .quit, "quit", "end the program"),
  ])

  public let isDialog = true

  private let keys: Keymap<Action>

  /// Asks by the keys in force.
  public init(on keyboard: Keyboard) {
    keys = keyboard.keys(of: Self.self)
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .demo: [.run(.loadDemo), .close(1)]
    case .importFolder: [.open(.importFolder)]
    case .begin:
      [.close(1), .say(Notice("n makes somebody new, or a role or a path in its pane."))]
    case .tour: [.open(.tour)]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .quit: [.quit]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(
      "Welcome: there is nothing in this file yet", wanted: Size(width: 70, height: 14), in: area)
    canvas.write(told ?? [], in: inside.split(top: 1).rest)
  }

  public var told: [Line]? {
    keys.bindings.filter { $0.action != .help }.flatMap { binding in
      let key = binding.keys.first.map { "\($0)" } ?? ""
      return [
        Line([
          Span("  \(key.padded(to: 4))", .key), Span(binding.help.padded(to: 16), .textStrong),
          Span(binding.text, .textDim),
        ]), Line(),
      ]
    }
  }
}
