import Foundation
import TUI

extension Settings {
  /// Writes into the configuration file what differs from other settings; all else in it stays.
  ///
  /// - Returns: the file.
  /// - Throws: where the file could not be read afterwards, as for a key with two commands.
  func keep(since old: Settings) throws -> String {
    let folder = UserFolder.configuration
    let text = try folder.text(of: Self.file)?.text ?? ""
    guard let path = folder.path(of: Self.file) else {
      throw Complaint(description: "There is no home folder to keep settings in.")
    }
    let new = written(into: text, since: old)
    _ = try Configuration(file: path, text: new)
    guard folder.put(new, in: Self.file) else {
      throw Complaint(description: "\(path) can not be written.")
    }
    return path
  }

  private static let file = "config.toml"
}
