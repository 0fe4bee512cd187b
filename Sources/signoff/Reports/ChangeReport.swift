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
    let listed = preview.differences.prefix(isDryRun ? Preview.most : 20)
    var lines = [words]
    if preview.count == 0 {
      lines.append("Nobody's requirements change.")
    } else {
      lines.append(
        "\(preview.people.counted("person", "people")), "
          + "\(preview.count.counted("requirement")):")
      for move in preview.moves { lines.append("  \(move.count) × \(move)") }
    }
    lines += urgent + (try differences(Array(listed), at: desk))
    lines += rest(of: preview.count, after: listed.count) + rungs
    lines.append(isDryRun ? "Nothing has been changed: this was a dry run." : "Done.")
    return lines
  }

  /// Who would be late, or would have something due soon.
  private var urgent: [String] {
    [
      (preview.newlyLate, "newly overdue or expired"),
      (preview.newlyDueSoon, "with something newly due soon"),
    ].filter { $0.0 > 0 }.map { "\($0.counted("person", "people")) \($1)" }
  }

  func rest(of count: Int, after listed: Int) -> [String] {
    count > listed ? ["  … and \(count - listed) more"] : []
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
    let routes = after.routes.distinct.map(\.label)
    let isRerouted = routes != before?.routes.distinct.map(\.label) && !routes.isEmpty
    let soon = isDueSoon && !wasDueSoon ? "due soon" : nil
    let told =
      ([level] + days + [soon, blocked]).compactMap(\.self)
      + (isRerouted ? ["through \(routes.joined(separator: " and "))"] : [])
    let isOnlyRoute = told.isEmpty && before?.standing == after.standing
    return (["\(subject.text): \(move)"] + (isOnlyRoute ? ["a route has other days"] : told))
      .joined(separator: ", ")
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
