import Model

/// What a command would change, ready to be read; it is found out some people at a time.
struct Consequences {
  private var sentence = ""
  private var statement: String?
  private var refusal: String?
  private var work: Previewing?
  private var people: [Affected] = []
  private var isTold = false

  /// So many people are asked before the keyboard is looked at again.
  private static let portion = 400

  /// Nothing yet.
  init() {}

  /// What cannot be done, and why.
  init(refused refusal: Refusal) {
    self.refusal = "\(refusal)"
  }

  /// Finds out whom a command would touch, without doing it.
  init(of command: Command, in records: some Register, by actor: Actor) throws {
    let changes = try records.preview(command, by: actor)
    sentence = try command.sentence(in: records, by: actor)
    statement = changes.lazy.compactMap(\.statement).first
    work = try Previewing(of: changes, in: records, on: actor.today)
  }

  /// Whether a rule says no.
  var isRefused: Bool { refusal != nil }

  /// Whether somebody has yet to be asked.
  var isWorking: Bool { work.map { !$0.isDone } ?? false }

  /// Asks some more people; looks up what is to be told once all were.
  mutating func advance(in records: some Register) throws {
    try work?.advance(by: Self.portion, in: records)
    guard let work, work.isDone, !isTold else { return }
    isTold = true
    let curriculum = try records.curriculum()
    for difference in work.preview.differences {
      if people.last?.id != difference.person {
        people.append(
          Affected(id: difference.person, name: try records.name(of: difference.person)))
      }
      people[people.count - 1].changes.append(
        (curriculum.name(of: difference.subject), difference))
    }
  }

  /// Everything that there is to be read before anybody agrees.
  func lines(_ width: Int) -> [Line] {
    if let refusal { return Line.wrapped(refusal, to: width, .error) }
    guard let work else { return [] }
    let signed = statement.map { [Line()] + Line.wrapped("“\($0)”", to: width, .textStrong) } ?? []
    return Line.wrapped(sentence, to: width) + signed + [Line()]
      + (isWorking ? [work.line, Line()] : []) + work.preview.summary(isWhole: !isWorking)
      + people.flatMap { [Line()] + $0.lines(width) } + work.preview.rungLines
  }
}

extension Previewing {
  /// How far it is.
  fileprivate var line: Line {
    Line([
      Span("Looked at \(progress.met.grouped) of \(progress.total.grouped) people … ", .warn),
      Span("Esc", .key), Span(" cancels", .keyText),
    ])
  }
}

extension Preview {
  fileprivate func summary(isWhole: Bool) -> [Line] {
    guard !isEmpty else {
      return isWhole ? [Line("No requirement of anybody becomes another one.", .textDim)] : []
    }
    let who = "\(people.grouped) \(people == 1 ? "learner" : "learners")"
    return [Line("What becomes of requirements, \(who)", .header)] + moves.map(\.line)
      + urgentLines + (isWhole && count > differences.count ? [limitLine] : [])
  }

  private var urgentLines: [Line] {
    [
      (newlyLate, "newly overdue or expired", Face.overdue),
      (newlyDueSoon, "with something newly due soon", Face.dueSoon),
    ].filter { $0.0 > 0 }.map { number, words, face in
      Line("\(number.grouped) \(number == 1 ? "learner" : "learners") \(words)", face)
    }
  }

  private var limitLine: Line {
    Line("The first \(differences.count.grouped) of \(count.grouped) are listed.", .textDim)
  }
}

extension Change {
  /// What somebody would sign.
  fileprivate var statement: String? {
    if case .sign(let signature) = self { signature.statement } else { nil }
  }
}
