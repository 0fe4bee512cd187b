import Model

/// What a command would change, ready to be read.
struct Consequences {
  private var sentence = ""
  private var statement: String?
  private var refusal: String?
  private var moves: [Preview.Move] = []
  private var people: [Affected] = []
  private var changes = 0

  /// Above so many changes only the first are looked into, so that nobody waits for the preview.
  private static let most = 500

  /// Nothing yet.
  init() {}

  /// What cannot be done, and why.
  init(refused refusal: Refusal) {
    self.refusal = "\(refusal)"
  }

  /// Works out what a command would do, without doing it.
  init(of command: Command, in records: some Register, by actor: Actor) throws {
    let changes = try records.preview(command, by: actor)
    self.changes = changes.count
    let looked = Array(changes.prefix(Self.most))
    let preview = try Preview(of: looked, in: records, on: actor.today)
    let curriculum = try records.curriculum()
    sentence = try command.sentence(in: records, by: actor)
    statement = changes.lazy.compactMap(\.statement).first
    moves = preview.moves
    for difference in preview.differences {
      if people.last?.id != difference.person {
        people.append(
          Affected(id: difference.person, name: try records.name(of: difference.person)))
      }
      people[people.count - 1].changes.append(
        (curriculum.name(of: difference.subject), difference))
    }
  }

  /// Whether a rule says no.
  var isRefused: Bool { refusal != nil }

  /// Everything that there is to be read before anybody agrees.
  func lines(_ width: Int) -> [Line] {
    if let refusal { return Line.wrapped(refusal, to: width, .error) }
    let signed = statement.map { [Line()] + Line.wrapped("“\($0)”", to: width, .textStrong) } ?? []
    return Line.wrapped(sentence, to: width) + signed + [Line()] + summary
      + people.flatMap { [Line()] + $0.lines(width) }
  }

  private var summary: [Line] {
    guard !moves.isEmpty else {
      return [Line("No requirement of anybody becomes another one.", .textDim)]
    }
    let count = "\(people.count) \(people.count == 1 ? "learner" : "learners")"
    return [Line("What becomes of requirements, \(count)", .header)] + limit + moves.map(\.line)
  }

  private var limit: [Line] {
    guard changes > Self.most else { return [] }
    return [Line("Only the first \(Self.most) of \(changes) changes are looked into.", .warn)]
  }
}

/// One learner whose requirements would change.
private struct Affected {
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
  fileprivate var line: Line {
    let number = Span("  \("\(count)".aligned(right: 4))  ", .count)
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

extension Change {
  /// What somebody would sign.
  fileprivate var statement: String? {
    if case .sign(let signature) = self { signature.statement } else { nil }
  }
}
