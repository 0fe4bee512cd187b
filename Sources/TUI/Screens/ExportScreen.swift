public import Model

/// Asks for the file that what is shown is to be written to.
public struct ExportScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case write
    case help
    case close
  }

  public static let title = "Write to a file"
  public static let keys = Keymap<Action>([])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .write, "write", "write it; a file that is there already is left alone"),
    .init("<esc><c-c>", .close, "cancel", "back; nothing is written"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  public var field: TextField? = TextField()
  private let sheet: Sheet

  /// Offers to write a sheet.
  public init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  public mutating func resize(to size: Size) {}

  public mutating func forget() {}

  public mutating func reload(from records: some Register) {}

  public mutating func move(_ motion: Motion) -> [Effect] { [] }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .write: [.export(sheet, to: field?.text ?? ""), .close(1)]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let rows = sheet.rows.count
    let inside = canvas.drawDialog(
      "Write \(rows.grouped) \(rows == 1 ? "row" : "rows") to a file",
      wanted: Size(width: 64, height: 6), in: area)
    canvas.write("File", row: 1, in: inside, as: .header)
    let (_, place) = inside.line(1).split(left: 6)
    field?.draw(on: &canvas, in: place, hasCaret: true, hint: "late.csv")
    canvas.write(
      ".csv, .json, .md or .html; a file that is there is left alone", row: 3, in: inside,
      as: .textDim)
  }
}
