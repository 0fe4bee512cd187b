import Foundation
import Model
import Storage
import TUI

/// A file that is there only once it is complete.
enum NewFile {
  /// Makes a file and fills it; takes it away again where that fails.
  static func create(_ path: String, by actor: Actor, fill: (Store) throws -> Void) throws {
    try Guest.checkWriting()
    let store = try Store.create(path: path, by: actor)
    do {
      try fill(store)
    } catch {
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
  }

  /// Makes a file with an empty programme.
  static func begin(_ path: String, name: String = "", timeZone: String? = nil) throws {
    let actor = try Clock.actor(in: timeZone)
    try create(path, by: actor) { store in
      try store.perform(CreateProgramme(name: name, timeZone: timeZone), by: actor)
    }
  }
}

/// What is asked of whoever named no file, or one that is not there.
enum FileQuestion {
  /// What to name where no file is named: the files that are at hand, and how one is made.
  ///
  /// A guest is not told what is in a folder that they perhaps can not read.
  static var which: String {
    let names = try? FileManager.default.contentsOfDirectory(atPath: ".")
    let here = Guest.current == nil ? names ?? [] : []
    let files = here.filter { $0.hasSuffix(".signoff") }.sorted()
    let listed = files.prefix(most).map { "\n  signoff \($0.safe)" }.joined()
    let more = files.count > most ? "\n  … and \(files.count - most) more" : ""
    return "Which file?\(listed)\(more)\n  signoff demo               "
      + "makes demo.signoff, an example to try\n  signoff new yard.signoff   begins an empty one"
  }

  /// Begins a file that is not there, where there is somebody who says so and a place for it.
  ///
  /// - Throws: `missing` where there is not.
  static func begin(after missing: UnusableFile) throws {
    let path = missing.path
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, access(folder, W_OK) == 0,
      (try? FileManager.default.attributesOfItem(atPath: path)) == nil
    else { throw missing }
    let question =
      "There is no file \(path.safe). Begin one? You can put an example in next. [y/N] "
    try StandardOutput.error.write(Array(question.utf8))
    let answer = readLine()?.lowercased() ?? ""
    guard ["y", "yes"].contains(answer) else { throw Complaint(description: "No file was made.") }
    try NewFile.begin(path)
  }

  /// So many files are listed at the most.
  private static let most = 8
}
