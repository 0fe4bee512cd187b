import CNcurses

extension Terminal {
  /// Clears the screen and what could be scrolled back to; the next canvas is sent whole.
  public func wipe() {
    let bytes = "\u{1B}[2J\u{1B}[3J"
    bytes.withCString { screen_send($0, Int32(bytes.utf8.count)) }
    redraw()
  }
}
