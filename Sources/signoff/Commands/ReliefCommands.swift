import ArgumentParser
import Model

struct WaiveCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "waive",
    abstract: "Let somebody off a course, a certification or a path for a time.",
    discussion: """
      While a waiver runs the requirement counts as met; it earns no award. A plain path is waived \
      by a waiver of each of its courses.

      signoff waive demo.signoff P012 RADIO --reason medical --until 2027-02-28
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or path's id.") var subject: String

  @Option(help: "Why.")
  var reason: Waiver.Reason

  @Option(help: ArgumentHelp("The first day; today where it is not given.", valueName: "day"))
  var from: Day?

  @Option(help: ArgumentHelp("The last day; for ever where it is not given.", valueName: "day"))
  var until: Day?

  @Option(help: ArgumentHelp("Why, in words.", valueName: "text"))
  var note = ""

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .waive(
      Waive(
        try desk.curriculum.task(named: subject), for: [person], from: from, until: until,
        reason: reason, note: note))
  }
}

struct ExtendCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "extend",
    abstract: "Grant somebody a later due day.",
    discussion: """
      Of something held the expiry moves, and lasts until the next pass. Refused where nothing is \
      due, where the day is earlier than the due day, and past the grace.

      signoff extend demo.signoff P019 XC-NAV --due 2027-01-31 --reason "No aircraft"
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The person's id.") var person: Person.ID
  @Argument(help: "The course's or certification's id.") var subject: String

  @Option(help: ArgumentHelp("The new due day.", valueName: "day"))
  var due: Day

  @Option(help: ArgumentHelp("Why; it stays on record.", valueName: "text"))
  var reason: String

  @OptionGroup var change: ChangeOptions

  func command(at desk: Desk) throws -> Command {
    .extend(
      Extend(
        try desk.curriculum.subject(named: subject), for: [person], to: due, reason: reason))
  }
}
