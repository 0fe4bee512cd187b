import ArgumentParser
import Interchange
import Model
import Storage

struct EscalateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "escalate",
    abstract: "Put on record which rungs of the ladder have fired, and whom they tell.",
    discussion: """
      Each rung is recorded once in a due cycle; to be run every day. Where nothing new has fired \
      the exit status is 1. What was told can not be undone.

      signoff escalate demo.signoff --dry-run
      """)

  @OptionGroup var file: FileArgument

  @Flag(help: "Say which rungs would be recorded, and record none.")
  var dryRun = false

  func run() throws {
    let desk = try Desk(file.file, readOnly: dryRun, for: .keepRecords)
    let command = Command.escalate(Escalate())
    let changes = try desk.store.preview(command, by: desk.actor)
    let words = try command.words(in: desk.store, by: desk.actor)
    if !dryRun { try desk.store.perform(command, by: desk.actor) }
    let firings = changes.compactMap { change in
      if case .fire(let firing) = change { firing } else { nil }
    }
    try StandardOutput.output.line(words)
    try Listing(of: firings).print(as: .table)
    try StandardOutput.output.line(
      dryRun ? "Nothing has been changed: this was a dry run." : "Done.")
  }
}

struct AcknowledgeCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge",
    abstract: "Note that somebody whom a rung told has taken note of it.",
    discussion: """
      The newest firing of the rung that escalate recorded is meant. Only whom it told may \
      acknowledge it, each once; without --by it is the coordinators.

      signoff escalate demo.signoff
      signoff acknowledge demo.signoff P019 XC-SOLO 3 --by P014
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or certification's id.") var subject: String
  @Argument(help: "The rung's number.") var rung: Int

  @Option(help: ArgumentHelp("Who takes note: a person's id.", valueName: "id"))
  var by: Person.ID?

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .acknowledge(
      Acknowledge(person, try desk.curriculum.subject(named: subject), rung: rung, by: by))
  }
}
