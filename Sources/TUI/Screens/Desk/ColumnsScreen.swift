public import Model

/// Chooses the columns of the desk's learners; the desk behind it follows at once.
public struct ColumnsScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case toggle
    case up
    case down
    case wider
    case narrower
    case standard
    case keep
    case help
    case close
  }

  public static let title = "Columns"
  public static let keys = Keymap<Action>([
    .init("<space>", .toggle, "show", "show the column, or hide it"),
    .init("J", .down, "right", "further to the right"),
    .init("K", .up, "left", "further to the left"),
    .init("+", .wider, "wider", "a cell wider"),
    .init("-", .narrower, "narrower", "a cell narrower"),
    .init("r", .standard, "reset", "the columns that whoever has chosen nothing sees"),
    .init("<enter>q", .keep, "keep", "keep it so"),
    .init("<esc><c-c>", .close, "as before", "back, with the columns as they were"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  private let before: DeskColumns
  private var columns: DeskColumns
  private var position = ListPosition()

  /// Offers to change some columns.
  public init(_ columns: DeskColumns) {
    (before, self.columns) = (columns, columns)
    position.fit(count: columns.places.count)
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.nearly(Self.box).height - 3)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .toggle:
      guard columns.toggle(position.selected) else { return [.say(Notice("The name stays."))] }
    case .up: shift(by: -1)
    case .down: shift(by: 1)
    case .wider: columns.widen(position.selected, by: 1)
    case .narrower: columns.widen(position.selected, by: -1)
    case .standard: columns = .standard
    case .keep: return [.close(1)]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.tell(.columns(before)), .close(1)]
    }
    return [.tell(.columns(columns))]
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Columns", wanted: Self.box, in: area)
    let table = Table<DeskColumns.Place>(
      [
        Column("", 1) { Span($0.isShown ? "✓" : "", .ok) },
        Column("Column", 12, isFlexible: true) {
          Span($0.column.rawValue, $0.isShown ? .text : .textDim)
        },
        Column("Cells", 5, isRight: true) { Span("\($0.width)", .count) },
      ], fitting: inside.width)
    let (header, list) = inside.split(top: 1)
    table.drawHeader(on: &canvas, in: header)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(columns.places[index], on: &canvas, in: place)
    }
  }

  private static let box = Size(width: 34, height: 11)

  private mutating func shift(by step: Int) {
    if columns.move(position.selected, by: step) { position.select(position.selected + step) }
  }
}
