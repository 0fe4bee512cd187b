import CNcurses
import TUI

/// The styles that C knows by number, made when a face is first seen on a ground.
struct StyleTable {
  private let theme: Theme
  private let depth: ColourDepth
  /// The number of each pair of face and ground, by their letters; nothing yet where zero.
  private var numbers = [UInt16](repeating: 0, count: 128 * 128)
  private var count: UInt16 = 0

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    screen_reset_styles()
  }

  /// Returns the number of a face on a ground.
  mutating func number(of face: Face, on ground: Face) -> UInt16 {
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
