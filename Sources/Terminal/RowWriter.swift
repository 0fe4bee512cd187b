import CNcurses
import TUI

/// Hands cells of a canvas to C, in styles that are made when a face is first seen on a ground.
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

  /// Hands over the cells between two columns of a row.
  mutating func put(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    line.removeAll(keepingCapacity: true)
    var (face, ground) = (Face.text, Face.background)
    var style = number(of: face, on: ground)
    for cell in canvas.cells(inRow: row).dropFirst(columns.lowerBound).prefix(columns.count) {
      if cell.face != face || cell.ground != ground {
        (face, ground) = (cell.face, cell.ground)
        style = number(of: face, on: ground)
      }
      line.append(
        screen_cell(
          scalar: cell.scalar, mark: cell.mark, second_mark: cell.secondMark, style: style,
          columns: cell.columns))
    }
    screen_put_cells(Int32(row), Int32(columns.lowerBound), line, Int32(line.count))
  }

  private mutating func number(of face: Face, on ground: Face) -> UInt16 {
    let place = Int(face.rawValue.value) << 7 | Int(ground.rawValue.value)
    if numbers[place] == 0 {
      numbers[place] = define(theme.style(of: face, on: ground, depth: depth))
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
