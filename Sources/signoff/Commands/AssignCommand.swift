import ArgumentParser
import Model

struct AssignCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Tell people or groups to do a path or a course.",
    discussion: """
      An assignment to a group is for whoever is in it, and for whoever joins it later. \
      Without --due and --due-within there is no due day.

      signoff assign demo.signoff --person P012 --course FAK --due-within 6w
      signoff assign demo.signoff --role dispatcher --path RAMP --dry-run
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var who: Who
  @OptionGroup var what: What

  @Option(help: ArgumentHelp("The due day, used as it is.", valueName: "day"))
  var due: Day?

  @Option(
    help: ArgumentHelp(
      "The time to the due day, counted for each person from the day it begins for them.",
      valueName: "period"))
  var dueWithin: Period?

  @Option(help: ArgumentHelp("The first day; today where it is not given.", valueName: "day"))
  var from: Day?

  @Option(help: "Whether it is required.")
  var level: Level?

  @Option(help: ArgumentHelp("Why; it stays on record.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if due != nil, dueWithin != nil {
      throw ValidationError("Give --due or --due-within, not both.")
    }
  }

  func command(at desk: Desk) throws -> Command {
    let due = due.map { Assignment.Due.on($0) } ?? dueWithin.map { .within($0) }
    return .assign(
      Assign(
        what.task, to: try who.assignees(at: desk), from: from, due: due, level: level,
        reason: reason))
  }
}

struct WithdrawCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "End an assignment; what was done stays on record.",
    discussion: """
      Ends the newest assignment of that path or course to each person or group. What somebody \
      has to do through a role is ended by leave-role or waived.

      signoff withdraw demo.signoff --group ramp-team --course LIN-ICE
      """)

  @OptionGroup var file: FileArgument
  @OptionGroup var who: Who
  @OptionGroup var what: What

  @Option(
    help: ArgumentHelp("The first day without it; today where it is not given.", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("Why; it stays in the log.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .withdraw(
      Withdraw(what.task, from: try who.assignees(at: desk), on: from, reason: reason))
  }
}
