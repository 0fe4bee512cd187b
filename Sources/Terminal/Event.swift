public import TUI

/// What the program waits for.
public enum Event: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The mouse did something; only where it is listened to.
  case mouse(Mouse)
  /// Text was pasted, on one line and without controls.
  case paste(String)
  /// The terminal has another size; everything has to be drawn again.
  case resized
  /// The time to wait is over.
  case tick
  /// What is shown has changed without a key.
  case wokenUp
  /// The program was asked to end, by SIGTERM or SIGINT.
  case terminated
  /// The terminal is gone; nothing can be shown any more.
  case hungUp
}
