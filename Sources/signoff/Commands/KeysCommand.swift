import ArgumentParser
import Interchange
import TUI

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "The keys of the screens, as config.toml has them.",
    discussion: """
      The screens and commands are named as in config.toml, where [keys.desk] with "A" = "assign" \
      gives a command other keys.

      signoff keys
      signoff keys --screen desk
      """)

  @Option(help: ArgumentHelp("Only the keys of this screen.", valueName: "name"))
  var screen: String?

  @Option(help: "The shape of the report.")
  var format = Format.table

  func validate() throws {
    let names = KeyTable.all.map(\.name)
    guard let screen, !names.contains(screen) else { return }
    throw ValidationError(
      "There is no screen \(screen); did you mean \(screen.nearest(of: names) ?? "desk")?")
  }

  func run() throws {
    let keyboard = try Configuration.own().keyboard
    var listing = Listing(columns: ["screen", "command", "keys", "what it does"])
    for table in KeyTable.all where screen == nil || table.name == screen {
      for binding in keyboard.keys(of: table).bindings {
        let keys = binding.keys.map(\.description)
        listing.rows.append([
          .text(table.name), .text(binding.command), .text(keys.joined(separator: " ")),
          .text(binding.text),
        ])
      }
    }
    try listing.print(as: format)
  }
}
