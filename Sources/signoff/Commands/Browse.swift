import ArgumentParser
import Model

/// Opens the screens.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Open the screens.", shouldDisplay: false)

  @OptionGroup var file: FileArgument

  func run() throws {
    let desk = try Desk(file.file, readOnly: false)
    let name = desk.curriculum.setting(.name) ?? file.file
    try StandardOutput.output.line(
      "\(name) is fine; its screens are not part of this version. Try signoff status \(file.file).")
  }
}
