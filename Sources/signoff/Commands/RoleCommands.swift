import ArgumentParser
import Model

struct EnrolCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: "Put somebody in a role.",
    discussion: """
      From the start day on, the role's paths are theirs to do.

      signoff enrol demo.signoff P012 dispatch --start 2026-12-01
      """)

  @OptionGroup var change: ChangeOptions
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The role's id.") var role: Role.ID

  @Option(help: "The first day in the role; today where it is not given.")
  var start: Day?

  @Option(help: "The last day in the role; open where it is not given.")
  var end: Day?

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

      signoff leave-role demo.signoff P012 dispatch --last 2026-12-31
      """)

  @OptionGroup var change: ChangeOptions
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The role's id.") var role: Role.ID

  @Option(help: "The last day in the role; today where it is not given.")
  var last: Day?

  @Option(help: "Why; it stays in the log.")
  var reason = ""

  func command(at desk: Desk) -> Command {
    .leaveRole(LeaveRole(person, from: role, last: last, reason: reason))
  }
}
