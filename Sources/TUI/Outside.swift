public import Model

/// Work that the session leaves to the program around it.
public enum Errand: Hashable, Sendable {
  /// Put the demo programme into the file.
  case loadDemo
  /// Bring the tables of a folder into the file.
  case importFolder(String)
  /// Write settings into the configuration.
  case keep(Settings, insteadOf: Settings)
}

extension Errand {
  /// What it consists of.
  var stages: [Watch.Stage] {
    switch self {
    case .importFolder: Watch.Stage.allCases
    case .loadDemo, .keep: Watch.Stage.ofAnAct
    }
  }

  /// What it is, while it goes on.
  var title: String {
    switch self {
    case .importFolder: "Being imported"
    case .loadDemo, .keep: "Being done"
    }
  }
}

/// What the program around a session does for it; without it, nothing of that can be had.
public struct Outside {
  /// Does an errand, and tells what came of it.
  public var run: @Sendable (Errand, Watch) throws -> Notice
  /// Writes rows to a new file of a name.
  public var export: @Sendable (Sheet, String, Watch) throws -> Void
  /// Puts text on the clipboard.
  public var copy: (String) -> Void
  /// Has a text edited by another program, and returns it.
  public var edit: (String) throws -> String
  /// The names of all themes.
  public var themes: () -> [String]
  /// What was typed into palettes, the newest last.
  public var history: () -> [String]
  /// Keeps what was typed into a palette.
  public var remember: (String) -> Void

  /// Creates what there is around a session.
  public init(
    run: @escaping @Sendable (Errand, Watch) throws -> Notice = { _, _ in throw Unavailable() },
    export: @escaping @Sendable (Sheet, String, Watch) throws -> Void = { _, _, _ in
      throw Unavailable()
    },
    copy: @escaping (String) -> Void = { _ in },
    edit: @escaping (String) throws -> String = { _ in throw Unavailable() },
    themes: @escaping () -> [String] = { [] }, history: @escaping () -> [String] = { [] },
    remember: @escaping (String) -> Void = { _ in }
  ) {
    self.run = run
    self.export = export
    self.copy = copy
    self.edit = edit
    (self.themes, self.history, self.remember) = (themes, history, remember)
  }
}

/// That a session runs where nobody does its errands.
public struct Unavailable: Error, CustomStringConvertible {
  public var description: String { "That can not be done here." }

  /// Creates the error.
  public init() {}
}
