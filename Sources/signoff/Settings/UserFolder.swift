import ArgumentParser
import Foundation

/// A folder in which somebody keeps what concerns every file (XDG base directories, 0.8).
struct UserFolder {
  private let url: URL?

  /// Where somebody writes how the screens are to be.
  static var configuration: UserFolder {
    UserFolder("XDG_CONFIG_HOME", or: ".config")
  }

  /// Finds the folder by a variable, or else below the home; a relative path counts as none.
  private init(_ variable: String, or fallback: String) {
    let environment = ProcessInfo.processInfo.environment
    let folder = [environment[variable], environment["HOME"].map { "\($0)/\(fallback)" }]
      .compactMap(\.self).first { $0.hasPrefix("/") }
    url = folder.map { URL(filePath: $0).appending(path: "signoff") }
  }

  /// Reads a file; nothing where there is none.
  func text(of name: String) throws -> (path: String, text: String)? {
    guard let file = url?.appending(path: name), FileManager.default.fileExists(atPath: file.path)
    else { return nil }
    guard let bytes = FileManager.default.contents(atPath: file.path) else {
      throw ValidationError("\(file.path) can not be read.")
    }
    return (file.path, String(decoding: bytes, as: UTF8.self))
  }

  /// Where a file is, or would be; nothing where there is no home.
  func path(of name: String) -> String? { url?.appending(path: name).path }

  /// Writes a file in one go, with the folders above it; where it is a link, what that leads to.
  func write(_ text: String, to name: String) throws {
    guard let file = url?.appending(path: name).resolvingSymlinksInPath() else { return }
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    } catch {
      throw Complaint(description: "\(file.path) can not be written.")
    }
  }

  /// The names of the files in a folder that end in `.toml`, without the end.
  func names(in folder: String) -> [String] {
    guard let folder = url?.appending(path: folder) else { return [] }
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (files ?? []).filter { $0.hasSuffix(".toml") && !$0.contains("/") }
      .map { String($0.dropLast(5)) }.sorted()
  }
}
