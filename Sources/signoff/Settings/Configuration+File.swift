import TUI

extension Configuration {
  /// Reads what whoever runs the program has set.
  static func own() throws -> Configuration {
    guard let (path, text) = try UserFolder.configuration.text(of: "config.toml") else {
      return Configuration()
    }
    return try Configuration(file: path, text: text)
  }
}
