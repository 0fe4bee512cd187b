public import Model

/// Asks for the folder whose tables are to be brought in.
public struct ImportScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case bring
    case help
    case close
  }

  public static let title = "Import a folder"
  public static let keys = Keymap<Action>([])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .bring, "import", "bring all rows in, or none where one is refused"),
    .init("<esc><c-c>", .close, "cancel", "back; nothing is changed"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  public var field: TextField? = TextField()

  /// Begins with an empty name.
  public init() {}

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .bring: [.run(.importFolder(field?.text ?? "")), .close(2)]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(Self.title, wanted: Size(width: 70, height: 7), in: area)
    canvas.write("Folder", row: 1, in: inside, as: .header)
    let place = inside.line(1).split(left: 8).rest
    field?.draw(on: &canvas, in: place, hasCaret: true, hint: "the tables, as ~/yard")
    canvas.write(
      "people.csv, courses.csv and others, as signoff export writes.", row: 3,
      in: inside, as: .textDim)
  }

  public var told: [Line]? { [Line("Which folder? It holds people.csv, courses.csv and others.")] }
}
