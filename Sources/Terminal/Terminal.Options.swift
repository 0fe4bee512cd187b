import Glibc

extension Terminal {
  /// How the terminal is used, apart from how it looks.
  public struct Options: Sendable {
    /// How long a lone ESC waits for the rest of a key, in milliseconds.
    public var escapeDelay: Int
    /// Whether only ASCII is shown; nothing leaves it to the locale and the terminal type.
    public var isASCII: Bool?
    /// Whether colours are used where the terminal has them.
    public var isColoured: Bool
    /// Whether ^Z can stop the program.
    public var canSuspend: Bool

    /// The options that suit the environment: a slow link waits longer, NO_COLOR means no colour.
    public init() {
      escapeDelay = Options.has("SSH_CONNECTION") ? 100 : 25
      isASCII = nil
      isColoured = !Options.has("NO_COLOR")
      canSuspend = true
    }

    /// The options for a kiosk: no ^Z.
    public static var kiosk: Options {
      var options = Options()
      options.canSuspend = false
      return options
    }

    private static func has(_ name: String) -> Bool {
      getenv(name).map { $0.pointee != 0 } ?? false
    }
  }
}
