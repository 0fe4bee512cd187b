import Model

/// One learner whose requirements would change.
struct Affected {
  var id: Person.ID
  var name: String
  var changes: [(title: String, difference: Preview.Difference)] = []

  func lines(_ width: Int) -> [Line] {
    let longest = changes.map(\.title.columns).max() ?? 0
    let room = min(longest, max(width - 46, 16))
    return [Line(name, .textStrong)]
      + changes.map { title, difference in
        Line([Span("  \(title.padded(to: room))  ")] + difference.spans)
      }
  }
}

extension Preview.Difference {
  /// What becomes of it.
  fileprivate var spans: [Span] {
    let due = after?.due.map { [Span("  due \($0.medium)", .textDim)] } ?? []
    switch (before, after) {
    case (nil, nil): return []
    case (nil, let after?): return [Span("+ ", .ok), after.standing.span] + due
    case (let before?, nil):
      return [before.standing.span, Span(" → no longer asked for", .textDim)]
    case (let before?, let after?):
      guard before.standing == after.standing else {
        return [before.standing.span, Span(" → ", .textDim), after.standing.span] + due
      }
      return [after.standing.span, Span("  \(Self.detail(from: before, to: after))", .textDim)]
    }
  }

  /// What differs where the standing stays.
  private static func detail(from before: Requirement, to after: Requirement) -> String {
    if before.due != after.due {
      return "due \(before.due?.medium ?? "never") → \(after.due?.medium ?? "never")"
    }
    if before.blockedBy != after.blockedBy {
      return after.blockedBy.isEmpty ? "no longer blocked" : "blocked by other courses"
    }
    if before.level != after.level { return "now \(after.level?.rawValue ?? "held besides")" }
    return before.routes == after.routes ? "other days" : "asked for by another route"
  }
}

extension Preview.Move {
  /// How many go from where to where.
  var line: Line {
    let number = Span("  \(count.grouped.aligned(right: 7))  ", .count)
    switch (from, to) {
    case (nil, nil): return Line()
    case (nil, let to?): return Line([number, Span("newly "), to.span])
    case (let from?, nil): return Line([number, from.span, Span(" → no longer asked for")])
    case (let from?, let to?) where from == to:
      return Line([number, to.span, Span(" still, but otherwise")])
    case (let from?, let to?): return Line([number, from.span, Span(" → "), to.span])
    }
  }
}

extension Standing {
  fileprivate var span: Span { StandingSign(self).span }
}
