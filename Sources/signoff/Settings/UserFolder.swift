import ArgumentParser
import Foundation

/// A folder in which somebody keeps what concerns every file (XDG base directories, 0.8).
struct UserFolder {
  private let url: URL?

  /// Where somebody writes how the screens are to be.
  static var configuration: UserFolder {
    UserFolder("XDG_CONFIG_HOME", or: ".config")
  }

  /// Where the program notes how somebody left its screens.
  static var state: UserFolder {
    UserFolder("XDG_STATE_HOME", or: ".local/state")
  }

  /// Where it is.
  var path: String? { url?.path }

  /// Finds the folder by a variable, or else below the home; a relative path counts as none.
  ///
  /// A guest's is where the account keeps it, and no variable leads elsewhere.
  private init(_ variable: String, or fallback: String) {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"]
    if let guest = Guest.current {
      url = home == nil ? nil : guest.folder(fallback)
      return
    }
    let folder = [environment[variable], home.map { "\($0)/\(fallback)" }]
      .compactMap(\.self).first { $0.hasPrefix("/") }
    url = folder.map { URL(filePath: $0).appending(path: "signoff") }
  }

  /// The name under which something about a file is kept: its own, and a hash of its path.
  static func name(of path: String) -> String {
    let hash = path.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return "\(URL(filePath: path).lastPathComponent.prefix(40))-\(String(hash, radix: 16))"
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

  /// Puts a text in the place of a file, all of it or nothing; a folder that is missing is made.
  ///
  /// Where the file is a link, what it leads to is replaced.
  ///
  /// - Returns: whether it could be written.
  @discardableResult
  func put(_ text: String, in name: String) -> Bool {
    guard let url else { return false }
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let file = url.appending(path: name).resolvingSymlinksInPath()
      try Data(text.utf8).write(to: file, options: .atomic)
      return true
    } catch {
      return false
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
