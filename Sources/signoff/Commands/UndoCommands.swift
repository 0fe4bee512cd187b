import ArgumentParser
import Model

struct UndoCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Set right what an act did, by the opposite of each of its changes.",
    discussion: """
      Without a number it is the newest act of yours that is not undone. Both acts stay in the \
      log. Refused where a later act changed the same again or depends on it: undo that first. \
      An undoing is undone like any act.

      signoff waive demo.signoff P012 RADIO --reason medical
      signoff undo demo.signoff 2 --reason "Wrong person"
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The act's number, as log has it.") var number: Int?

  @Option(help: ArgumentHelp("Why; it stays in the log.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    let undo = Undo(number.map(Undo.Target.act) ?? .latest, reason: reason)
    return .undo(try undo.settled(in: desk.store, by: desk.actor))
  }
}

struct RedoCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Do again what you undid last.",
    discussion: """
      It undoes your newest undoing that is not undone itself; refused as undo is.

      signoff waive demo.signoff P012 RADIO --reason medical
      signoff undo demo.signoff
      signoff redo demo.signoff --dry-run
      """)

  @OptionGroup var file: FileArgument

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .undo(try Undo(.latestUndone).settled(in: desk.store, by: desk.actor))
  }
}
