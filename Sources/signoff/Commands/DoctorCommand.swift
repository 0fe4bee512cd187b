import ArgumentParser
import Interchange
import Model

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What is wrong with the programme as it was designed.",
    discussion: """
      Too many required courses, nobody who may sign, empty steps, circular needs, roles without \
      paths, and the like, with how many people each of them touches.

      signoff doctor demo.signoff
      """)

  @OptionGroup var file: FileArgument

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file)
    let found = try Doctor.examine(desk.store, on: desk.today)
    var listing = Listing(columns: ["about", "people", "finding"])
    for it in found {
      listing.rows.append([.text(it.about), .number(it.people), .text(it.sentence)])
    }
    try listing.print(as: format, empty: "Nothing found.")
  }
}
