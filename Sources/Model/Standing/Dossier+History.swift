extension Dossier {
  /// Tells what happened to an award, fact by fact, and what each fact made of its dates.
  mutating func historySection(_ subject: Subject) -> [Explanation] {
    let history =
      switch subject {
      case .course(let id): curriculum.numbers[id].map { self.history(of: $0) }
      case .certification(let id): curriculum.paths[id].map { self.history(of: $0) }
      }
    var told: [Explanation] = []
    for record in failures(of: subject) { told.append(Explanation("\(record.on): failed.")) }
    var before: Award?
    for (day, chain) in history?.steps ?? [] {
      let facts = facts(on: day, about: subject)
      guard !facts.isEmpty || chain.award != before else { continue }
      told.append(
        Explanation(
          "\(day): \(change(from: before, to: chain.award))", facts.map { Explanation($0) }))
      before = chain.award
    }
    guard !told.isEmpty else { return [] }
    let policy = curriculum.policy(of: subject)
    return [Explanation("What happened (\(policy.sentence)):", told)]
  }

  private func failures(of subject: Subject) -> [TrainingRecord] {
    learner.records.filter { record in
      record.subject == subject && record.result == .failed && record.on <= day
    }
  }

  private func change(from before: Award?, to after: Award?) -> String {
    guard let after else { return before == nil ? "nothing was held" : "the award counts no more" }
    let expiry = after.expiry.map { "expires \($0)" } ?? "never expires"
    let window = after.windowOpens.map { ", renewable from \($0)" } ?? ""
    let grace =
      after.graceEnds != after.expiry ? after.graceEnds.map { ", grace to \($0)" } ?? "" : ""
    let kept = before?.expiry == after.expiry && before?.awarded != after.awarded && before != nil
    return "\(kept ? "a pass that changes no day: " : "")\(expiry)\(window)\(grace)"
  }

  /// The records, extensions and revisions of a day that bear on a subject, as sentences.
  private func facts(on day: Day, about subject: Subject) -> [String] {
    var facts: [String] = []
    for record in learner.records where record.on == day && record.result == .passed {
      guard counts(record.subject, for: subject) else { continue }
      facts.append(sentence(record, isOther: record.subject != subject))
    }
    for granted in learner.extensions where granted.subject == subject && granted.granted == day {
      facts.append("Extended to \(granted.due): \(granted.reason)")
    }
    if case .course(let id) = subject, let number = curriculum.numbers[id] {
      for revision in curriculum.revisions[number] where revision.effective == day {
        let within = revision.retakeWithin.map { " within \($0)" } ?? ""
        facts.append(
          "Revision \(revision.id): \(revision.policy.rawValue)\(within). \(revision.note)")
      }
    }
    return facts
  }

  private func counts(_ record: Subject, for subject: Subject) -> Bool {
    if record == subject { return true }
    switch (record, subject) {
    case (.course(let from), .course(let to)):
      guard let from = curriculum.numbers[from], let to = curriculum.numbers[to] else {
        return false
      }
      return curriculum.countsFor[from].contains(to)
    case (.course(let from), .certification(let path)):
      guard let from = curriculum.numbers[from] else { return false }
      let courses = (curriculum.positions[path] ?? []).flatMap { $0.choices.map(\.course) }
      return courses.contains { curriculum.countsFor[from].contains($0) }
    case (.certification, _): return false
    }
  }

  private func sentence(_ record: TrainingRecord, isOther: Bool) -> String {
    var text = isOther ? "\(curriculum.title(of: record.subject)) passed" : "Passed"
    if let score = record.score { text += " with \(score)" }
    if !record.signers.isEmpty {
      text += ", signed by \(record.signers.map(\.text).joined(separator: " and "))"
    }
    if record.isPriorLearning { text += ", prior learning" }
    if let printed = record.expires { text += ", printed to \(printed)" }
    return text + (record.evidence.isEmpty ? "." : " (\(record.evidence)).")
  }
}

extension ValidityPolicy {
  /// The policy in words.
  public var sentence: String {
    guard let validFor else { return "an award does not expire" }
    let from =
      switch renewsFrom ?? .completion {
      case .completion: "from the day it is done"
      case .expiry: "from the old expiry when renewed in the window"
      case .yearly: "to the next \(renewsFrom?.description ?? "")"
      }
    var text = "valid \(validFor) \(from)"
    if roundsToMonth { text += ", rounded to the month's end" }
    if let window { text += ", renewable \(window) before" }
    if let grace { text += ", grace \(grace)" }
    return text
  }
}
