import Foundation
import TUI
import Terminal

/// The editor of whoever is at the keyboard, for a text that is too long for one line.
struct Editor {
  private let command: String

  /// Finds the editor that the environment names; `vi` where it names none.
  init() {
    let environment = ProcessInfo.processInfo.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
    command = named.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  /// Has a text edited, in a file of its own that only its owner may read and that goes again.
  func edit(_ text: String, on terminal: Terminal) throws -> String {
    try Guest.checkEditing()
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/text.txt"
    guard
      FileManager.default.createFile(
        atPath: file, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: 0o600])
    else { throw Complaint(description: "\(file) can not be written.") }
    guard terminal.run("\(command) \"$1\"", on: file) == 0 else {
      throw Complaint(description: "\(command) did not end well: the text is as it was.")
    }
    return try Self.text(in: file)
  }

  private static func text(in file: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: file), bytes.count <= most,
      var text = String(validating: bytes, as: UTF8.self)
    else {
      throw Complaint(description: "That is no UTF-8, or too long: the text is as it was.")
    }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  /// So many bytes are read at the most: those of the longest cell.
  private static let most = 400_000

  /// Makes a folder that only its owner may look into, so that what an editor leaves goes too.
  private static func folder() throws -> String {
    let place = FileManager.default.temporaryDirectory.appending(path: "signoff-XXXXXX").path
    var name = Array(place.utf8CString)
    guard mkdtemp(&name) != nil else {
      throw Complaint(description: "No folder for the text: \(String(cString: strerror(errno))).")
    }
    return String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
