import ArgumentParser
import Interchange
import Model
import Storage
import Synchronization

struct ImportFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring the tables of a folder into the file: all rows or none.",
    discussion: """
      Catalogue rows whose key exists are changed; records, revocations, waivers and extensions \
      are only ever added. Importing the same folder twice changes nothing. What is wrong is said \
      with file, line and column, all at once.

      signoff export demo.signoff tables
      signoff new yard.signoff
      signoff import yard.signoff tables --dry-run
      """)

  @OptionGroup var file: FileArgument

  @Argument(help: "The folder of CSV tables.", completion: .directory)
  var folder: String

  @Flag(help: "Say what would be added and changed, and change nothing.")
  var dryRun = false

  func run() throws {
    let desk = try Desk(file.file, readOnly: dryRun, for: .keepRecords)
    let plan = try ProgressLine.watching(Watch.Stage.allCases) { watch in
      let folder = try Guest.tables(in: folder, watchedBy: watch)
      return try dryRun
        ? folder.plan(in: desk.store, by: desk.actor) : perform(folder, at: desk, watchedBy: watch)
    }
    for note in plan.notes { try StandardOutput.error.line("\(note)") }
    for count in plan.report.counts { try StandardOutput.output.line("\(count)") }
    if dryRun {
      try StandardOutput.error.line("Nothing has been changed: this was a dry run.")
    }
  }

  /// Imports in one transaction, and returns what the import did.
  private func perform(
    _ folder: Import, at desk: Desk, watchedBy watch: Watch
  ) throws -> ImportPlan {
    let keeping = KeepingImport(folder: folder)
    try desk.store.perform(keeping, by: desk.actor, watchedBy: watch)
    guard let plan = keeping.plan.withLock({ $0 }) else {
      preconditionFailure("a workflow that was performed has decided")
    }
    return plan
  }
}

/// An import that keeps the plan that it made within the transaction.
private final class KeepingImport: Workflow {
  let folder: Import
  let plan = Mutex<ImportPlan?>(nil)

  init(folder: Import) {
    self.folder = folder
  }

  var words: String { folder.words }

  func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let made = try folder.plan(in: records, by: actor)
    plan.withLock { $0 = made }
    return made.changes
  }
}
