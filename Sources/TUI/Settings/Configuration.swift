/// What somebody has set for every file: how the screens look and listen.
public struct Configuration: Equatable, Sendable {
  /// The theme for any background, by name.
  public private(set) var theme: String?
  /// The theme for a light background.
  public private(set) var light: String?
  /// The theme for a dark background.
  public private(set) var dark: String?
  /// Whether only ASCII is shown; nothing leaves it to the terminal.
  public var isASCII: Bool?
  /// Whether the screens are told line by line instead of drawn.
  public private(set) var isPlain = false
  /// Whether the mouse is listened to.
  public private(set) var takesMouse = false
  /// How long a lone ESC waits for the rest of a key, in milliseconds.
  public private(set) var escapeDelay: Int?
  /// The keys of the screens.
  public private(set) var keyboard = Keyboard.standard
  /// Whether a file is opened as it was left.
  public private(set) var restores = true

  /// Creates the configuration of somebody who has set nothing.
  public init() {}

  /// Reads a configuration file.
  ///
  /// - Throws: A `TOMLError` with the line and what could be meant.
  public init(file: String, text: String) throws(TOMLError) {
    let document = try TOMLDocument(file: file, text: text)
    try document.check(document.root, at: [], known: Key.allCases.map(\.rawValue))
    theme = try document.text(of: .theme)
    light = try document.text(of: .light)
    dark = try document.text(of: .dark)
    isASCII = try document.flag(of: .ascii)
    isPlain = try document.flag(of: .plain) ?? false
    takesMouse = try document.flag(of: .mouse) ?? false
    escapeDelay = try document.milliseconds(of: .escapeDelay)
    keyboard = try KeyLines(document).keyboard
    restores = try document.flag(of: .restore) ?? true
  }

  /// Whether the background of the terminal has a say in the theme.
  public var dependsOnBackground: Bool { light != nil || dark != nil }

  /// The theme that is wanted on a background; nothing where none was chosen.
  public func theme(onLight isLight: Bool?) -> String? {
    isLight.flatMap { $0 ? light : dark } ?? theme
  }

  /// The keys of the file.
  fileprivate enum Key: String, CaseIterable {
    case theme
    case light
    case dark
    case ascii
    case plain
    case mouse
    case escapeDelay = "escape_delay"
    case keys
    case layout
    case restore
  }
}

extension TOMLDocument {
  fileprivate func text(of key: Configuration.Key) throws(TOMLError) -> String? {
    try value(of: key, "has to be a text, \"nord\"") { $0.text }
  }

  fileprivate func flag(of key: Configuration.Key) throws(TOMLError) -> Bool? {
    try value(of: key, "has to be true or false") { $0.flag }
  }

  fileprivate func milliseconds(of key: Configuration.Key) throws(TOMLError) -> Int? {
    try value(of: key, "has to be a whole number of milliseconds, 0 to 1000") { node in
      node.integer.flatMap { (0...1000).contains($0) ? $0 : nil }
    }
  }

  /// Reads what a key says; what cannot be read is an error that says what it has to be.
  private func value<Value>(
    of key: Configuration.Key, _ rule: String, _ read: (TOMLNode) -> Value?
  ) throws(TOMLError) -> Value? {
    guard let node = root[key.rawValue] else { return nil }
    guard let value = read(node) else {
      throw error(at: [key.rawValue], "'\(key.rawValue)' \(rule)")
    }
    return value
  }
}
