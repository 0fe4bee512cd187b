import Model

/// What a command would change, ready to be read.
struct Consequences {
  /// What it would do to one requirement of one learner.
  private struct Effect {
    var person: String
    var title: String
    var before: StandingSign?
    var after: StandingSign?
    var due: Day?
  }

  private var sentence = ""
  private var statement: String?
  private var refusal: String?
  private var moves: [String] = []
  private var effects: [Effect] = []
  private var today = Day(number: 0)

  /// Nothing yet.
  init() {}

  /// What cannot be done, and why.
  init(refused refusal: Refusal) {
    self.refusal = "\(refusal)"
  }

  /// Works out what a command would do, without doing it.
  init(of command: Command, in records: some Register, by actor: Actor) throws {
    let changes = try records.preview(command, by: actor)
    let preview = try Preview(of: changes, in: records, on: actor.today)
    let after = try records.curriculum()
    today = actor.today
    sentence = try command.sentence(in: records)
    statement = changes.lazy.compactMap(\.statement).first
    moves = preview.moves.map { "\($0.count) × \($0)" }
    var names: [Person.ID: String] = [:]
    for difference in preview.differences {
      let id = difference.person
      let name = try names[id] ?? records.person(id)?.name ?? id.text
      names[id] = name
      effects.append(
        Effect(
          person: "\(name) (\(id))", title: after.name(of: difference.subject),
          before: difference.before.map { StandingSign($0.standing) },
          after: difference.after.map { StandingSign($0.standing) },
          due: difference.after?.due))
    }
  }

  /// Whether a rule says no.
  var isRefused: Bool { refusal != nil }

  /// Everything that there is to be read before anybody agrees.
  func lines(_ width: Int) -> [Line] {
    if let refusal { return Line.wrapped(refusal, to: width, .error) }
    let signed = statement.map { [Line()] + Line.wrapped("“\($0)”", to: width, .textStrong) } ?? []
    return Line.wrapped(sentence, to: width) + signed + [Line()] + summary
      + people.flatMap { name, effects in [Line(), Line(name, .textStrong)] + effects.map(line) }
  }

  private var summary: [Line] {
    guard !effects.isEmpty else {
      return [Line("No requirement of anybody becomes another one.", .textDim)]
    }
    return [Line("What becomes of requirements", .header)] + moves.map { Line("  \($0)") }
  }

  private var people: [(String, [Effect])] {
    Dictionary(grouping: effects, by: \.person).sorted { $0.key < $1.key }
  }

  private func line(_ effect: Effect) -> Line {
    let due = effect.due.map { "   \($0.medium)" } ?? ""
    let before = effect.before.map { [$0.span, Span(" → ", .textDim)] } ?? [Span("+ ", .ok)]
    let after = effect.after?.span ?? Span("no longer asked for", .textDim)
    return Line([Span("  \(effect.title)   ")] + before + [after, Span(due, .textDim)])
  }
}

extension Change {
  /// What somebody would sign.
  fileprivate var statement: String? {
    if case .sign(let signature) = self { signature.statement } else { nil }
  }
}
