import ArgumentParser
import Foundation
import Interchange
import Model
import Storage

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "The ledger: who did what to the file, and when.",
    discussion: """
      One line for each act, the oldest first; the instants are UTC. An act under SIGNOFF_TODAY \
      names the day that was set in the column rehearsal. What was undone says by which act; as \
      JSON the key undone_by does.

      signoff log demo.signoff --person P019 --since 2026-11-01
      """)

  @OptionGroup var file: FileArgument

  @Option(help: ArgumentHelp("Only what concerns this person.", valueName: "id"))
  var person: Person.ID?

  @Option(help: ArgumentHelp("Only what was done on that day (UTC) and after.", valueName: "day"))
  var since: Day?

  @Option(help: "The shape of the report.")
  var format = Format.table

  func run() throws {
    let desk = try Desk(file.file, for: .look(at: person))
    let person = try person.map { try desk.store.knownPerson($0).id }
    let query = ActQuery(person: person, since: since, isNewestFirst: false)
    var listing = Listing(columns: ["number", "at", "actor", "changes", "rehearsal", "words"])
    if format == .json { listing.columns.append("undone_by") }
    for act in try desk.store.acts(query) { listing.rows.append(act.cells(as: format)) }
    try listing.print(as: format)
  }
}

extension Act {
  /// The act as a line of the log; CSV keeps the columns that it always had.
  fileprivate func cells(as format: Format) -> [Listing.Cell] {
    let undone = format == .table ? undoneBy.map { " (undone by \($0))" } ?? "" : ""
    let cells: [Listing.Cell] = [
      .number(number), .text(at), .text(actor), .number(changes),
      .text(rehearsal.map { "\($0)" } ?? ""), .text(words + undone),
    ]
    return format == .json ? cells + [undoneBy.map { .number($0) } ?? .text("")] : cells
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that the ledger is whole and the tables are what it says.",
    discussion: """
      The exit status is 1 where something is wrong. The hash, noted elsewhere, proves later that \
      nothing before it was changed; so do the lines of checkpoint.

      signoff verify demo.signoff
      """)

  @OptionGroup var file: FileArgument

  @Option(
    help: ArgumentHelp("A file with the lines of an earlier checkpoint.", valueName: "path"),
    completion: .file())
  var checkpoint: String?

  func run() throws {
    let desk = try Desk(file.file)
    let result = try desk.store.verify(against: readCheckpoint())
    for note in result.notes { try StandardOutput.output.line(note) }
    guard result.isWhole else {
      throw Complaint(
        description: result.findings.map(\.description).joined(separator: "\n"))
    }
    try StandardOutput.output.line(
      "The file is whole: \(result.acts.counted("act")), hash \(result.hash)")
  }
  private func readCheckpoint() throws -> Checkpoint? {
    guard let checkpoint else { return nil }
    guard let bytes = try Guest.contents(of: checkpoint) else {
      throw Complaint(description: "The checkpoint \(checkpoint) can not be read.")
    }
    guard let read = Checkpoint(String(decoding: bytes, as: UTF8.self)) else {
      throw Complaint(description: "\(checkpoint) is no checkpoint: its lines were changed.")
    }
    return read
  }
}
