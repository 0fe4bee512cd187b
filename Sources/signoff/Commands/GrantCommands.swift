import ArgumentParser
import Interchange
import Model
import Storage

struct GrantCommand: ChangingCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Say what a user of the machine may do with the file, or take it away.",
    discussion: """
      A learner sees what concerns them; an observer sees everything and signs off; a coordinator \
      authors, assigns, records, waives and extends too; an admin gives rights and PINs and \
      changes settings too; an auditor sees everything and changes nothing. --person says who in \
      the programme the user is: a learner needs it, and an observer signs without a PIN only as \
      that person. Whoever begins a file is its admin. A file of an earlier version has no admin: \
      until somebody is granted something, whoever can write it may do everything.

      signoff grant demo.signoff ana coordinator --person P007
      signoff grant demo.signoff ana --revoke
      """)

  @OptionGroup var file: FileArgument
  @Argument(help: "The user's name, as the operating system has it.") var user: String

  @Argument(
    help: ArgumentHelp("learner, observer, coordinator, admin or auditor.", valueName: "right"))
  var right: Right?

  @Option(help: ArgumentHelp("The id of who in the programme the user is.", valueName: "id"))
  var person: Person.ID?

  @Flag(help: "Take the user's right away.")
  var revoke = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    guard (right == nil) == revoke else {
      throw ValidationError("Say which right, or --revoke, and not both.")
    }
    if revoke, person != nil {
      throw ValidationError("--person goes with a right, not with --revoke.")
    }
  }

  func command(at desk: Desk) throws -> Command {
    .grant(Grant(UserRight(user, right, person: person)))
  }
}

struct GrantsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grants",
    abstract: "Which user of the machine may do what with the file.",
    discussion: """
      signoff grants demo.signoff --format csv
      """)

  @OptionGroup var file: FileArgument

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file)
    var listing = Listing(columns: ["user", "right", "person"])
    for right in try desk.store.userRights() {
      listing.rows.append([
        .text(right.user), .text(right.right?.rawValue ?? ""), .text(right.person?.text ?? ""),
      ])
    }
    try listing.print(as: format, empty: "Nobody was granted anything: who can write it may.")
  }
}
