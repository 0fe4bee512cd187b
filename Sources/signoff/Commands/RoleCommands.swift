import ArgumentParser
import Model

struct EnrolCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: "Put somebody in a role.",
    discussion: """
      From the start day on, the role's paths are theirs to do.

      signoff enrol demo.signoff P012 dispatcher --start 2026-12-01
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The role's id.") var role: Role.ID

  @Option(
    help: ArgumentHelp("The first day in the role; today where it is not given.", valueName: "day"))
  var start: Day?

  @Option(
    help: ArgumentHelp("The last day in the role; open where it is not given.", valueName: "day"))
  var end: Day?

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) -> Command {
    .enrol(Enrol(person, in: role, start: start, end: end))
  }
}

struct LeaveRoleCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave-role",
    abstract: "End somebody's time in a role.",
    discussion: """
      What the role asks for ends with it; records and awards stay.

      signoff leave-role demo.signoff P012 student --last 2026-12-31
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The role's id.") var role: Role.ID

  @Option(
    help: ArgumentHelp("The last day in the role; today where it is not given.", valueName: "day"))
  var last: Day?

  @Option(help: ArgumentHelp("Why; it stays in the log.", valueName: "text"))
  var reason = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) -> Command {
    .leaveRole(LeaveRole(person, from: role, last: last, reason: reason))
  }
}
