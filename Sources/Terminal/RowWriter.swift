import CNcurses
import TUI

/// Hands rows of a canvas to C, in styles that are made when a face is first seen on a ground.
struct RowWriter {
  private let theme: Theme
  private let depth: ColourDepth
  /// The number of each pair of face and ground, by their letters; zero where there is none yet.
  private var numbers = [UInt16](repeating: 0, count: 128 * 128)
  private var count: UInt16 = 0
  private var line: [screen_cell] = []

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    screen_reset_styles()
  }

  mutating func put(_ canvas: Canvas, row: Int) {
    line.removeAll(keepingCapacity: true)
    for cell in canvas.cells(inRow: row) {
      line.append(
        screen_cell(
          scalar: cell.scalar, mark: cell.mark, second_mark: cell.secondMark,
          style: style(of: cell), columns: cell.columns))
    }
    screen_put_row(Int32(row), line, Int32(line.count))
  }

  private mutating func style(of cell: Cell) -> UInt16 {
    let place = Int(cell.face.rawValue.value) << 7 | Int(cell.ground.rawValue.value)
    if numbers[place] == 0 {
      numbers[place] = define(theme.style(of: cell.face, on: cell.ground, depth: depth))
    }
    return numbers[place]
  }

  private mutating func define(_ style: Style) -> UInt16 {
    guard Int(count) + 1 < style_limit else { return 0 }
    count += 1
    screen_define_style(
      Int32(count), Int32(style.foreground), Int32(style.background),
      Int32(style.attributes.rawValue))
    return count
  }
}
