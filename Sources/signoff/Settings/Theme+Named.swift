import ArgumentParser
import Embedded
import Foundation
import TUI

extension Theme {
  /// Reads a theme by its name, or from a file whose name ends in `.toml`.
  ///
  /// A theme of one's own comes before one that the program carries.
  init(named name: String) throws {
    if name.hasSuffix(".toml") {
      guard let bytes = try Guest.contents(of: name) else {
        throw ValidationError("There is no theme file \(name).")
      }
      self = try Theme(file: name, text: String(decoding: bytes, as: UTF8.self), find: Self.text)
    } else if let (path, text) = try Self.own(name) {
      self = try Theme(file: path, text: text, find: Self.text)
    } else if let text = Self.carried(name) {
      self = try Theme(file: "\(name).toml", text: text, find: Self.text)
    } else {
      throw ValidationError(
        "There is no theme \(name). There are: \(Self.names.joined(separator: ", ")).")
    }
  }

  /// The names of all themes: one's own, and those that the program carries.
  static var names: [String] {
    Set(ownNames + files.map { String($0.name.dropFirst(folder.count).dropLast(5)) }).sorted()
  }

  /// The names of one's own themes.
  static var ownNames: [String] { UserFolder.configuration.names(in: folder) }

  private static let folder = "themes/"

  /// The text of a theme that another inherits from: one that is carried first, so that one's own
  /// `nord` can be the carried one with a few changes.
  private static func text(_ name: String) throws -> String? {
    try carried(name) ?? own(name)?.text
  }

  private static func own(_ name: String) throws -> (path: String, text: String)? {
    guard !name.contains("/") else { return nil }
    return try UserFolder.configuration.text(of: "\(folder)\(name).toml")
  }

  private static func carried(_ name: String) -> String? {
    files.first { $0.name == "\(folder)\(name).toml" }?.text
  }

  private static var files: [(name: String, text: String)] {
    (0..<embedded_count()).compactMap { index in
      let file = embedded_file_at(index)
      let name = String(cString: file.name)
      guard name.hasPrefix(folder) else { return nil }
      let bytes = UnsafeBufferPointer(start: file.bytes, count: file.length)
      return (name, String(decoding: bytes, as: UTF8.self))
    }
  }
}
