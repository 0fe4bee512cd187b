import Foundation
import Interchange
import Model
import Storage
import TUI

extension Desk {
  /// Does what the screens leave to the program.
  func run(_ errand: Errand, watchedBy watch: Watch) throws -> Notice {
    switch errand {
    case .loadDemo:
      let actor = actorNow
      try store.perform(DemoProgramme(on: actor.today), by: actor, watchedBy: watch)
      return Notice("Loaded the demo, as it stands this week.", .done, ending: " · z undo")
    case .importFolder(let path): return try bring(path, watchedBy: watch)
    case .keep(let settings, let old):
      return Notice("Kept in \(try settings.keep(since: old)).", .done)
    }
  }

  /// Whether nothing has been put into the file yet.
  var isBlank: Bool {
    get throws {
      try [Table.people, .courses, .paths, .roles].allSatisfy { try store.isEmpty($0) }
    }
  }

  private func bring(_ path: String, watchedBy watch: Watch) throws -> Notice {
    guard !path.isEmpty else { throw Complaint(description: "Write the name of a folder.") }
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "~"
    let folder = path.hasPrefix("~/") ? home + path.dropFirst() : path
    do {
      let act = try store.perform(
        Guest.tables(in: folder, watchedBy: watch), by: actorNow, watchedBy: watch)
      return act.map { Notice($0.words, .done, ending: " · z undo") }
        ?? Notice("Nothing to change.")
    } catch let refused as ImportRefused {
      let first = refused.findings.first.map { "\($0)" } ?? "\(refused)"
      let more = refused.findings.count - 1
      throw Complaint(
        description: more > 0 ? "\(first) And \(more) more: signoff import lists them." : first)
    }
  }
}
