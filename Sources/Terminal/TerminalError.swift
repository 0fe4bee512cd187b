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
      """
      The screens need a terminal. Without one, signoff --plain FILE tells and asks line by line; \
      or use the subcommands: signoff --help.
      """
    case .noTerminalType, .unusable:
      """
      \(reason), so the screens cannot be drawn. \
      Try TERM=xterm-256color signoff, or use the subcommands: signoff --help.
      """
    }
  }

  /// What is missing, without what could be done.
  public var reason: String {
    switch self {
    case .notATerminal: "Input or output is no terminal"
    case .noTerminalType(let type): "TERM is \(type.map { "'\($0)'" } ?? "not set")"
    case .unusable(let type): "The terminal type '\(type ?? "")' cannot move the cursor"
    }
  }
}
