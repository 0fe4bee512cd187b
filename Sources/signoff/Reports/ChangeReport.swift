import Model
import Storage

/// What a workflow did or would do: in words, in numbers, and for whom.
struct ChangeReport {
  var words: String
  var changes: [Change]
  var preview: Preview
  var isDryRun: Bool

  /// The report line by line; after the act only what fits a screen is listed.
  func lines(at desk: Desk) throws -> [String] {
    let listed = isDryRun ? preview.differences : Array(preview.differences.prefix(20))
    var lines = [words]
    if preview.differences.isEmpty {
      lines.append("Nobody's requirements change.")
    } else {
      lines.append(
        "\(preview.people.counted("person", "people")), "
          + "\(preview.differences.count.counted("requirement")):")
      for move in preview.moves { lines.append("  \(move.count) × \(move)") }
    }
    lines += try differences(listed, at: desk)
    let rest = preview.differences.count - listed.count
    if rest > 0 { lines.append("  … and \(rest) more") }
    lines.append(isDryRun ? "Nothing has been changed: this was a dry run." : "Done.")
    return lines
  }

  private func differences(_ listed: [Preview.Difference], at desk: Desk) throws -> [String] {
    var lines: [String] = []
    var last: Person.ID?
    for difference in listed {
      if difference.person != last {
        let name = try desk.store.person(difference.person)?.name
        lines.append("\(difference.person)\(name.map { "  \($0)" } ?? "")")
        last = difference.person
      }
      lines.append("  \(difference.sentence)")
    }
    return lines
  }
}

extension Preview.Difference {
  /// The difference in words, as `LIFT: overdue -> current, awarded 2026-11-22`.
  var sentence: String {
    guard let after else { return "\(subject.text): \(move)" }
    let level = before?.level == after.level ? nil : after.level.map { $0.rawValue }
    let days = [
      after.opens == nil ? nil : day("opens", after.opens, before?.opens),
      day("due", after.due, before?.due), day("awarded", after.awarded, before?.awarded),
    ]
    let routes = after.routes.map(\.label)
    let isRerouted = routes != before?.routes.map(\.label) && !routes.isEmpty
    let parts =
      ["\(subject.text): \(move)"] + ([level] + days + [blocked]).compactMap(\.self)
      + (isRerouted ? ["through \(routes.joined(separator: " and "))"] : [])
    return parts.joined(separator: ", ")
  }

  private var blocked: String? {
    guard let after, let before, after.blockedBy != before.blockedBy else { return nil }
    let blockers = after.blockedBy.map(\.text).joined(separator: ", ")
    return blockers.isEmpty ? "no longer blocked" : "blocked by \(blockers)"
  }

  private func day(_ word: String, _ after: Day?, _ before: Day?) -> String? {
    guard after != before else { return nil }
    guard let after else { return before.map { "was \(word) \($0)" } }
    return "\(word) \(after)" + (before.map { " instead of \($0)" } ?? "")
  }
}

extension Int {
  /// The number with its noun, in the plural where it is not one.
  func counted(_ one: String, _ many: String? = nil) -> String {
    "\(self) \(self == 1 ? one : many ?? one + "s")"
  }
}
