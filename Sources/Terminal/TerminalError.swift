/// Why there is no screen to show anything on.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// TERM says nothing, or says that the terminal can do nothing.
  case noTerminalType(String?)
  /// ncurses cannot drive the terminal.
  case unusable(String?)

  public var description: String {
    switch self {
    case .notATerminal:
      "The screens need a terminal. Without one, use the subcommands: signoff --help."
    case .noTerminalType(let type):
      """
      TERM is \(type.map { "'\($0)'" } ?? "not set"), so the screens cannot be drawn. \
      Try TERM=xterm-256color signoff, or use the subcommands: signoff --help.
      """
    case .unusable(let type):
      """
      The terminal type '\(type ?? "")' cannot move the cursor. \
      Try TERM=xterm-256color signoff, or use the subcommands: signoff --help.
      """
    }
  }
}
