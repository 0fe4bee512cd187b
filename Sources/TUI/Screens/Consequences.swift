import Model

/// What a command would change, ready to be read; it is found out some people at a time.
struct Consequences {
  private var sentence = ""
  private var statement: String?
  private var refusal: String?
  private var work: Previewing?
  private var people: [Affected] = []
  private var isTold = false
  private var sifting: Sifting?
  private var turnedAway: [(name: String, why: String)] = []

  /// So many people are asked before the first picture.
  static let first = 64
  /// So many people are asked between two looks at whether to go on.
  static let portion = 512

  /// Nothing yet.
  init() {}

  /// What cannot be done, and why; where it is for many, for which of them.
  init(refused refusal: Refusal, _ command: Command, by actor: Actor) {
    self.refusal = "\(refusal)"
    sifting = Sifting(command, by: actor)
  }

  /// Finds out whom a command would touch, without doing it.
  init(
    of command: Command, in records: some Register, by actor: Actor,
    watchedBy watch: Watch = .nobody
  ) throws {
    let changes = try records.preview(command, by: actor, watchedBy: watch)
    sentence = try command.sentence(in: records, by: actor)
    statement = changes.lazy.compactMap(\.statement).first
    work = try Previewing(of: changes, in: records, on: actor.today)
  }

  /// Whether a rule says no.
  var isRefused: Bool { refusal != nil }

  /// Whether somebody has yet to be asked.
  var isWorking: Bool { work.map { !$0.isDone } ?? sifting.map { !$0.isDone } ?? false }

  /// How far that is.
  var progress: Progress { work?.progress ?? sifting?.progress ?? Progress(met: 0, total: 0) }

  /// What could go ahead without those for whom it is refused.
  var remainder: Command? { isWorking ? nil : sifting?.remainder }

  /// Asks some more people; looks up what is to be told once all were.
  mutating func advance(by count: Int, in records: some Register) throws {
    try work?.advance(by: count, in: records)
    try sift(by: count, in: records)
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

  /// Everything that there is to be read before anybody agrees, or how far asking is.
  func lines(_ width: Int, asking sight: JobSight? = nil) -> [Line] {
    guard !sentence.isEmpty || refusal != nil else { return sight?.lines(width) ?? [] }
    if let refusal {
      let others = siftedLines(width, sight)
      return others.isEmpty ? Line.wrapped(refusal, to: width, .error) : others
    }
    guard let work else { return [] }
    let signed = statement.map { [Line()] + Line.wrapped("“\($0)”", to: width, .textStrong) } ?? []
    return Line.wrapped(sentence, to: width) + signed + [Line()]
      + (sight.map { $0.peopleLines(width) + [Line()] } ?? [])
      + work.preview.summary(isWhole: !isWorking)
      + people.flatMap { [Line()] + $0.lines(width) } + work.preview.rungLines
  }
}

extension Consequences {
  /// So many who are refused are named.
  private static let most = 200

  private mutating func sift(by count: Int, in records: some Register) throws {
    guard let known = sifting?.refused.count else { return }
    try sifting?.advance(by: count / 4, in: records)
    for refused in sifting?.refused.dropFirst(known).prefix(Self.most - turnedAway.count) ?? [] {
      turnedAway.append((try records.name(of: refused.person), "\(refused.refusal)"))
    }
  }

  /// For whom it can not be done, and that it may go ahead without them.
  private func siftedLines(_ width: Int, _ sight: JobSight?) -> [Line] {
    guard let sifting, sifting.remainder != nil || !sifting.isDone else { return [] }
    let total = sifting.total.grouped
    let refused = sifting.refused.count
    let tail = sifting.isDone ? "." : ", and not everybody has been asked yet."
    let head = "It is refused for \(refused.grouped) of \(total) learners\(tail)"
    let offer = "s goes on without them, to a look at what it does to the others."
    return Line.wrapped(head, to: width, .error)
      + (sight.map { [Line()] + $0.peopleLines(width) } ?? [])
      + (sifting.isDone ? Line.wrapped(offer, to: width) : [])
      + turnedAway.flatMap { name, why in
        [Line(), Line(name, .textStrong)] + Line.wrapped("  \(why)", to: width, indent: 2)
      }
  }
}

extension JobSight {
  /// How far asking people is.
  fileprivate func peopleLines(_ width: Int) -> [Line] {
    let count =
      progress.total == 0
      ? "Finding out whom it touches"
      : "Looked at \(progress.met.grouped) of \(progress.total.grouped) people"
    return [
      lines(width)[0],
      Line([
        Span("\(count) … ", .warn),
        Span("Esc", .key), Span(" cancels", .keyText),
      ]),
    ]
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
