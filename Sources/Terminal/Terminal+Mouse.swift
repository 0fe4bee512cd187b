import CNcurses
import TUI

extension Terminal {
  /// Has the terminal report its mouse, or leave it to whoever selects text with it.
  public func listen(toMouse isWanted: Bool) {
    listensToMouse = isWanted
    screen_take_mouse(isWanted ? 1 : 0)
  }
}

extension Mouse {
  /// Reads what was told last.
  init?(_ kind: UInt32) {
    let kinds: [Int: Kind] = [
      mouse_press: .press, mouse_drag: .drag, mouse_release: .release,
      mouse_wheel_up: .wheelUp, mouse_wheel_down: .wheelDown,
    ]
    guard let kind = kinds[Int(kind)] else { return nil }
    self.init(kind, row: Int(screen_mouse_row()), column: Int(screen_mouse_column()))
  }
}
