import ArgumentParser
import Foundation
import Interchange
import Model
import Storage

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a new, empty programme.",
    discussion: """
      signoff new yard.signoff --name "North Yard" --time-zone Europe/Oslo
      """)

  @Argument(help: "The file to make.", completion: .file())
  var file: String

  @Option(help: ArgumentHelp("What the organisation or programme is called.", valueName: "name"))
  var name = ""

  @Option(
    help: ArgumentHelp(
      "The zone whose calendar gives the days; the machine's where it is not given.",
      valueName: "zone"))
  var timeZone: String?

  func validate() throws {
    if let timeZone, !Clock.knows(timeZone) {
      throw ValidationError("There is no time zone “\(timeZone)”; write one as Europe/Oslo.")
    }
  }

  func run() throws {
    let actor = try Clock.actor(in: timeZone)
    try NewFile.create(file, by: actor) { store in
      try store.perform(CreateProgramme(name: name, timeZone: timeZone), by: actor)
    }
    try StandardOutput.output.line("\(file) is ready: signoff \(file) opens it.")
  }
}

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
}

struct ExportFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the file's tables into a folder.",
    discussion: """
      The ledger, signatures and checklists in progress are not part of it; a copy of the file \
      is what keeps them.

      signoff export yard.signoff tables
      """)

  @OptionGroup var file: FileArgument

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder: String

  func run() throws {
    try Guest.checkWriting()
    let desk = try Desk(file.file)
    try ProgrammeFolder.export(from: desk.store, to: folder)
    try StandardOutput.output.line("\(folder) has the tables of \(file.file).")
  }
}
