/// Work that the session leaves to the program around it.
public enum Errand: Hashable, Sendable {
  /// Put the demo programme into the file.
  case loadDemo
  /// Bring the tables of a folder into the file.
  case importFolder(String)
  /// Write settings into the configuration.
  case keep(Settings, insteadOf: Settings)
}

/// What the program around a session does for it; without it, nothing of that can be had.
public struct Outside {
  /// Does an errand, and tells what came of it.
  public var run: (Errand) throws -> Notice
  /// The names of all themes.
  public var themes: () -> [String]
  /// What was typed into palettes, the newest last.
  public var history: () -> [String]
  /// Keeps what was typed into a palette.
  public var remember: (String) -> Void

  /// Creates what there is around a session.
  public init(
    run: @escaping (Errand) throws -> Notice = { _ in throw Unavailable() },
    themes: @escaping () -> [String] = { [] }, history: @escaping () -> [String] = { [] },
    remember: @escaping (String) -> Void = { _ in }
  ) {
    (self.run, self.themes) = (run, themes)
    (self.history, self.remember) = (history, remember)
  }
}

/// That a session runs where nobody does its errands.
public struct Unavailable: Error, CustomStringConvertible {
  public var description: String { "That can not be done here." }

  /// Creates the error.
  public init() {}
}
