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
    try NewFile.begin(file, name: name, timeZone: timeZone)
    try StandardOutput.output.line("\(file) is ready: signoff \(file) opens it.")
  }
}

struct ExportFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the file's tables into a folder.",
    discussion: """
      The ledger, signatures and checklists in progress are not part of it; a copy of the file \
      is what keeps them.

      signoff export demo.signoff tables
      """)

  @OptionGroup var file: FileArgument

  @Argument(help: "The folder; it is made if it is not there.", completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("Say which folder; . is this one.") }
  }

  func run() throws {
    try Guest.checkWriting()
    let desk = try Desk(file.file)
    try ProgrammeFolder.export(from: desk.store, to: folder)
    try StandardOutput.output.line("\(folder) has the tables of \(file.file).")
  }
}
