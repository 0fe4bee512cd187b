import CNcurses
import Glibc
import TUI

extension Terminal {
  /// Whether the terminal's background is light; nothing where neither it nor COLORFGBG tells.
  ///
  /// Asks before the screen is taken over, and waits 100 ms at most; over ssh it does not ask.
  public static var hasLightBackground: Bool? {
    if let variable = getenv("COLORFGBG"),
      let background = String(cString: variable).split(separator: ";").last.flatMap({ Int($0) })
    {
      return background == 7 || background > 8
    }
    guard getenv("SSH_CONNECTION") == nil else { return nil }
    let colour = Int(screen_ask_background(100))
    guard colour >= 0 else { return nil }
    let background = RGB(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF)
    let (black, white) = (RGB(0, 0, 0), RGB(255, 255, 255))
    return background.contrast(with: black) > background.contrast(with: white)
  }
}
