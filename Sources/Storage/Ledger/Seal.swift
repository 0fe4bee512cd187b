import Crypto
import GRDB
import Model

/// What closes an act: what it added to each table, and a hash over that and all acts before.
struct Seal {
  /// How many rows the act added.
  var changes: Int
  /// One line a table, as `Section.line` has it.
  var contents: String
  /// SHA-256 over the hash of the act before, the act's line and the contents.
  var hash: [UInt8]

  /// The hash that stands before the first act's.
  static let origin = [UInt8](repeating: 0, count: 32)

  init(of act: ActRow, sections: [Section], after previous: [UInt8]) {
    changes = sections.reduce(0) { $0 + $1.rows }
    contents = sections.map { $0.line + "\n" }.joined()
    hash = Self.hash(of: act, contents: contents, after: previous)
  }

  /// The hash of an act.
  static func hash(of act: ActRow, contents: String, after previous: [UInt8]) -> [UInt8] {
    var hasher = SHA256()
    hasher.update(data: previous)
    hasher.update(data: Array((act.line + "\n" + contents).utf8))
    return Array(hasher.finalize())
  }
}

/// A row of `act`.
struct ActRow {
  var number: Int
  var at: String
  var actor: String
  var words: String
  var rehearsal: Day?

  /// The act's line, which the seal's hash covers.
  var line: String {
    var line = Line()
    line.put(number: number)
    line.put(text: at)
    line.put(text: actor)
    line.put(text: words)
    line.put(day: rehearsal)
    return line.text
  }

  /// The act as it is shown.
  func act(changes: Int) -> Act {
    Act(
      number: number, at: at, actor: actor, words: words, rehearsal: rehearsal, changes: changes)
  }
}
