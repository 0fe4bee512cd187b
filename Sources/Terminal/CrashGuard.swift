import CNcurses

/// What keeps a crash from leaving a raw terminal, or a debugger open on it.
public enum CrashGuard {
  /// Gives the terminal back when the process dies of a trap; the first statement of `main`.
  public static func install() {
    guard_install()
  }

  /// Starts the program again, once, with the Swift runtime's own backtraces off.
  ///
  /// The second line of defence: the runtime reads its settings before `main`. Does nothing where
  /// SWIFT_BACKTRACE is set.
  public static func rerunWithoutBacktrace() {
    guard_rerun_without_backtrace(CommandLine.unsafeArgv)
  }

  /// Makes signals from the keyboard, core files and debuggers impossible, for a kiosk.
  public static func lockDown() {
    guard_lock_down()
  }
}
