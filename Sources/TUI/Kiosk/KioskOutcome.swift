import Model

/// What is about to be signed, and what follows from it, ready to be read in any language.
struct KioskOutcome: Sendable {
  private let signature: Signature?
  private let isPass: Bool
  private let missing: [String]
  private let names: (learner: String, course: String)
  private let preview: Preview
  private let titles: [Subject: String]

  /// Finds out what a signature would change, without making it.
  init(of command: Command, in records: some Register, by actor: Actor) throws {
    let changes = try records.preview(command, by: actor)
    let curriculum = try records.curriculum()
    let signature = changes.lazy.compactMap(\.signature).first
    self.signature = signature
    isPass = changes.contains { if case .put(.record) = $0 { true } else { false } }
    missing = signature.map { curriculum.missing(under: $0) } ?? []
    names = (
      try signature.map { try records.name(of: $0.person) } ?? "",
      signature.map { curriculum.name(of: .course($0.course)) } ?? ""
    )
    preview = try Preview(of: changes, in: records, on: actor.today)
    titles = Dictionary(
      preview.differences.map { ($0.subject, curriculum.name(of: $0.subject)) }
    ) { $1 }
  }

  /// What is signed, what was noted before, and what follows.
  func lines(_ notes: [Line], in words: KioskWords, _ width: Int) -> [Line] {
    statement(in: words, width) + notes + [Line(), Line(words[.whatItDoes], .header)]
      + preview.differences.flatMap { it in
        Line([Span("• \(titles[it.subject] ?? ""): ")] + it.spans(words))
          .wrapped(to: width, indent: 2)
      }
      + others(in: words).flatMap { Line.hanging("• ", $0, to: width) }
  }
}

extension KioskOutcome {
  /// What is signed, as it is kept; and what that means, where the language is another one.
  private func statement(in words: KioskWords, _ width: Int) -> [Line] {
    guard let signature else { return [] }
    switch words.language {
    case .english: return Line.wrapped("“\(signature.statement)”", to: width, .textStrong)
    case .german:
      return Line.wrapped(meaningInGerman(of: signature, words), to: width, .textStrong)
        + Line.wrapped("So steht es geschrieben: „\(signature.statement)“", to: width, .textDim)
    }
  }

  private func meaningInGerman(of signature: Signature, _ words: KioskWords) -> String {
    let found =
      missing.isEmpty
      ? "in jedem Pflichtpunkt befähigt"
      : "noch nicht befähigt: \(missing.joined(separator: "; "))"
    return "Ich habe \(names.learner) bei „\(names.course)“ bis zum \(words.day(signature.on)) "
      + "beobachtet und gefunden: \(found)."
  }

  /// What else there is to know.
  private func others(in words: KioskWords) -> [String] {
    var texts: [String] = []
    if !isPass { texts.append(words[missing.isEmpty ? .oneMoreSigns : .nothingElse]) }
    let moves = preview.rungMoves
    if let ended = moves[.ends] { texts.append(words[.remindersEnd, words.number(ended)]) }
    if let begun = moves[.begins] { texts.append(words[.remindersBegin, words.number(begun)]) }
    return texts + [words[.staysOnRecord]]
  }
}

extension Preview.Difference {
  /// From where to where a requirement goes, and until when.
  fileprivate func spans(_ words: KioskWords) -> [Span] {
    let old = before.map { [words.span(StandingSign($0.standing))] } ?? []
    guard let after else { return old + [Span(" → \(words[.noLonger])", .textDim)] }
    let new = words.span(StandingSign(after.standing))
    if let before, !before.blockedBy.isEmpty, after.blockedBy.isEmpty {
      return [new, Span(", \(words[.canBegin])", .textDim)]
    }
    let day =
      after.expires.map { words[.validUntil, words.day($0)] }
      ?? after.due.map { words[.dueOn, words.day($0)] }
    let isOther = before.map { $0.standing != after.standing } ?? false
    return (isOther ? old + [Span(" → ", .textDim)] : []) + [new]
      + (day.map { [Span(", \($0)", .textDim)] } ?? [])
  }
}

extension Change {
  /// What somebody would sign.
  fileprivate var signature: Signature? {
    if case .sign(let signature) = self { signature } else { nil }
  }
}

extension Curriculum {
  /// The required items that a signature finds not yet there.
  fileprivate func missing(under signature: Signature) -> [String] {
    signature.results.filter { $0.outcome == .notYet }.compactMap { result in
      programme.checklistItems.first {
        $0.course == signature.course && $0.id == result.item && $0.isRequired
      }?.text
    }
  }
}
