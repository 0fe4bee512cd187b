import ArgumentParser
import Foundation
import Terminal

/// The program: parses the call, runs it, and says in its exit status how it went.
@main
enum Program {
  static func main() {
    if Guest.current != nil { CrashGuard.rerunWithoutBacktrace() }
    CrashGuard.install()
    signal(SIGPIPE, SIG_DFL)
    do {
      var command = try Signoff.parseAsRoot()
      try command.run()
    } catch let end as EndedBySignal {
      end.passOn()
    } catch {
      exit(Failure(error).report())
    }
  }
}

/// Everything that can be typed.
struct Signoff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff",
    abstract: "A training register in a terminal, kept in one file.",
    usage: """
      signoff FILE
      signoff COMMAND FILE …
      """,
    discussion: """
      signoff FILE opens the screens. Each workflow of the screens has a command here. \
      People, courses, paths and roles are named by their ids.

      Exit status: 0 done · 1 a rule or a row said no, and nothing was changed · 2 the call was \
      wrong · 3 the file could not be used.

      Days are YYYY-MM-DD, periods are 14d, 6w, 24m or 2y. \
      SIGNOFF_TODAY=YYYY-MM-DD sets the day for a rehearsal; the file's log says so.

      To try it: signoff demo, then signoff demo.signoff.
      """,
    version: "1.0.0",
    subcommands: [Browse.self],
    groupedSubcommands: [
      CommandGroup(
        name: "The file",
        subcommands: [New.self, DemoCommand.self, ImportFolder.self, ExportFolder.self]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          Status.self, Why.self, MatrixCommand.self, EscalationCommand.self, LogCommand.self,
          VerifyCommand.self, CheckpointCommand.self, EvidenceCommand.self,
          ReceiptCommand.self, DoctorCommand.self, GrantsCommand.self,
        ]),
      CommandGroup(
        name: "Changing",
        subcommands: [
          AssignCommand.self, WithdrawCommand.self, EnrolCommand.self, LeaveRoleCommand.self,
          RecordCommand.self, SignCommand.self, PinCommand.self, GrantCommand.self,
          KioskCommand.self,
          WaiveCommand.self,
          ExtendCommand.self,
          RevokeCommand.self, EditCommand.self, RemoveCommand.self,
          EscalateCommand.self, AcknowledgeCommand.self,
          UndoCommand.self, RedoCommand.self,
        ]),
      CommandGroup(name: "The screens", subcommands: [KeysCommand.self, ThemeCommand.self]),
    ],
    defaultSubcommand: Browse.self)
}
