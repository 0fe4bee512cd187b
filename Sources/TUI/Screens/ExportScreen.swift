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
  private let extract: Extract
  private var gathering: Gathering
  private var today: Day

  /// Offers to write some rows, as of a day.
  public init(_ extract: Extract, on today: Day) {
    self.extract = extract
    self.today = today
    gathering = Gathering(extract)
  }

  public mutating func turn(to today: Day) {
    self.today = today
    gathering = Gathering(extract)
  }

  public var isSettled: Bool { gathering.isDone }
  public var isWorking: Bool { !gathering.isDone }

  public mutating func settle(from records: some Register) throws {
    try gathering.advance(in: records, on: today)
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .write: write()
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  private func write() -> [Effect] {
    guard gathering.isDone else { return [.say(Notice("Not everybody has been looked at yet."))] }
    return [.export(gathering.sheet, to: field?.text ?? ""), .close(1)]
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let rows = extract.count
    let inside = canvas.drawDialog(
      "Write \(rows.grouped) \(rows == 1 ? "row" : "rows") to a file",
      wanted: Size(width: 64, height: 6), in: area)
    canvas.write("File", row: 1, in: inside, as: .header)
    let (_, place) = inside.line(1).split(left: 6)
    field?.draw(on: &canvas, in: place, hasCaret: true, hint: "a name, as list.csv")
    if let line = gathering.line { canvas.write(line, row: 2, in: inside) }
    canvas.write(
      ".csv, .json, .md or .html; no file is written over", row: 3, in: inside,
      as: .textDim)
  }
}
