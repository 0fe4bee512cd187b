import CNcurses

extension Terminal {
  /// Gives the terminal to another program and waits for it; the command names the file as `$1`.
  ///
  /// - Returns: its exit status; -1 where it could not be started or died of a signal.
  public func run(_ command: String, on file: String) -> Int {
    leave()
    defer { enter() }
    return Int(screen_run(command, file))
  }
}
