import CNcurses
import TUI

/// Hands cells of a canvas to C, in styles that are made when a face is first seen on a ground.
struct RowWriter {
  private let theme: Theme
  private let depth: ColourDepth
  /// The number of each pair of face and ground, by their letters; zero where there is none yet.
  private var numbers = [UInt16](repeating: 0, count: 128 * 128)
  /// What a blank looks like in each style, by its number.
  private var blanks: [Int] = [0]
  private var line: [screen_cell] = []

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    screen_reset_styles()
  }

  /// Hands over the cells between two columns of a row.
  ///
  /// A blank between words takes the style before it where it looks the same: each change of
  /// style costs ten to twenty bytes. Blanks at the end keep theirs, or they could not be erased.
  mutating func put(_ canvas: Canvas, row: Int, columns: Range<Int>) {
    let cells = canvas.cells(inRow: row).dropFirst(columns.lowerBound).prefix(columns.count)
    let end = cells.lastIndex { $0.scalar != 0x20 } ?? cells.startIndex
    var (face, ground) = (Face.text, Face.background)
    var own = number(of: face, on: ground)
    var style = own
    line.removeAll(keepingCapacity: true)
    for (place, cell) in zip(cells.indices, cells) {
      if cell.face != face || cell.ground != ground {
        (face, ground) = (cell.face, cell.ground)
        own = number(of: face, on: ground)
      }
      let isHidden = cell.scalar == 0x20 && place > cells.startIndex && place < end
      if !isHidden || blanks[Int(own)] != blanks[Int(style)] { style = own }
      line.append(
        screen_cell(
          scalar: theme.scalar(for: cell.scalar, as: cell.face), mark: cell.mark,
          second_mark: cell.secondMark, style: style,
          columns: UInt8(cell.columns)))
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
    let number = blanks.count
    guard number < style_limit else { return 0 }
    screen_define_style(
      Int32(number), Int32(style.foreground), Int32(style.background),
      Int32(style.attributes.rawValue))
    let isSeen = !style.attributes.isDisjoint(with: [.reverse, .underline])
    blanks.append(isSeen ? -1 - number : style.background + 1)
    return UInt16(number)
  }
}
