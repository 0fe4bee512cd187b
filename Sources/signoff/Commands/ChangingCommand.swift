import ArgumentParser
import Foundation
import Model
import Storage

/// A command that changes the file by one workflow, or says what it would change.
protocol ChangingCommand: ParsableCommand {
  var file: FileArgument { get }
  var change: ChangeOptions { get }

  /// The workflow that the call asks for.
  func command(at desk: Desk) throws -> Command

  /// The key to sign it with, once its owner was asked for the PIN; nothing where none is signed.
  func key(at desk: Desk, for command: Command) throws -> OpenedKey?
}

/// What every changing command takes.
struct ChangeOptions: ParsableArguments {
  @Flag(help: "Say what would change for whom, and change nothing.")
  var dryRun = false
}

extension ChangingCommand {
  func key(at desk: Desk, for command: Command) throws -> OpenedKey? { nil }

  func run() throws {
    let desk = try Desk(file.file, readOnly: change.dryRun, for: nil)
    let command = try command(at: desk)
    let changes = try desk.store.preview(command, by: desk.actor)
    let preview = try desk.preview(of: changes)
    let words = try command.words(in: desk.store, by: desk.actor)
    if !change.dryRun {
      try desk.store.perform(command, by: desk.actor, with: key(at: desk, for: command))
    }
    let report = ChangeReport(
      words: words, changes: changes, preview: preview, isDryRun: change.dryRun)
    try StandardOutput.output.lines(report.lines(at: desk))
  }
}

extension Desk {
  /// Works out what changes would do, and says how far it is where that takes long.
  fileprivate func preview(of changes: [Change]) throws -> Preview {
    var line = ProgressLine()
    let preview = try Preview(of: changes, in: store, on: today) { try line.tell($0) }
    try line.wipe()
    return preview
  }
}
