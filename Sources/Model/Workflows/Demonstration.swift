/// How far somebody's demonstration of a course has got: the round that no record closes yet.
///
/// A round is closed by the record that its last signature brings. What is observed on a later day
/// belongs to the next round; a change to what was signed opens the round again (rules.md §8).
public struct Demonstration: Equatable, Sendable {
  /// What is demonstrated.
  public let course: Course
  /// The checklist, in its order.
  public let items: [ChecklistItem]
  /// What was seen last of each item in this round.
  public let results: [ChecklistItem.ID: Observation]
  /// The signatures that stand under exactly these results, oldest first.
  public let signatures: [Signature]
  /// The days of the rounds that were closed, oldest first.
  let closed: [Day]
  let learner: LearnerRecord
  private let observations: [Observation]
  private let signed: [Signature]

  init(
    of learner: LearnerRecord, in course: Course, items: [ChecklistItem],
    observations: [Observation], signatures: [Signature]
  ) {
    self.course = course
    self.items = items
    self.learner = learner
    self.observations = observations
    signed = signatures
    let rounds = Rounds(items: Set(items.map(\.id)), observations: observations)
    let records = learner.records.filter { $0.subject == .course(course.id) }
    closed = rounds.closed(by: signatures, recorded: Set(records.map(\.on)))
    let results = rounds.results(after: closed.last, to: nil)
    self.results = results
    self.signatures = signatures.filter { !results.isEmpty && rounds.isUnder($0, results) }
  }

  /// The required items that were not observed in this round, in the checklist's order.
  public var missing: [ChecklistItem] { missing(after: []) }

  /// The day of the pass: that of the last required item; nothing while one is missing.
  public var day: Day? {
    guard missing.isEmpty else { return nil }
    let required = items.filter(\.isRequired)
    return (required.isEmpty ? items : required).compactMap { results[$0.id]?.on }.max()
  }

  /// Tells whether every required item is observed once some more results are noted.
  public func isComplete(after new: [ItemResult]) -> Bool {
    missing(after: new).isEmpty
  }

  /// The required items that are still not observed after some more results; of a checklist without
  /// any it is all, until something was seen.
  private func missing(after new: [ItemResult]) -> [ChecklistItem] {
    var outcomes = results.mapValues(\.outcome)
    for result in new { outcomes[result.item] = result.outcome }
    let missing = items.filter { $0.isRequired && outcomes[$0.id] != .observed }
    return missing.isEmpty && outcomes.isEmpty ? items : missing
  }

  /// Whether somebody's observation is one that stands already; under a signature to a finding of
  /// competent it does where it says the same, or the second who signs would make the first void.
  func stands(_ new: Observation) -> Bool {
    guard let known = results[new.item], known != new else { return results[new.item] != nil }
    guard missing.isEmpty, !signatures.isEmpty, known.outcome == new.outcome else { return false }
    return new.remark.isEmpty || new.remark == known.remark
  }

  /// How many different people have to sign.
  public var signaturesNeeded: Int { course.signatures ?? 1 }

  /// The demonstration as it is after some changes to it.
  func applying(_ changes: [Change]) -> Demonstration {
    let seen = changes.compactMap { change -> Observation? in
      if case .observe(let observation) = change { observation } else { nil }
    }
    return Demonstration(
      of: learner.applying(changes), in: course, items: items, observations: observations + seen,
      signatures: signed)
  }
}

/// What was observed, cut into rounds.
private struct Rounds {
  var items: Set<ChecklistItem.ID>
  var observations: [Observation]

  func results(after first: Day?, to last: Day?) -> [ChecklistItem.ID: Observation] {
    var results: [ChecklistItem.ID: Observation] = [:]
    for seen in observations where items.contains(seen.item) {
      guard first.map({ $0 < seen.on }) ?? true, last.map({ seen.on <= $0 }) ?? true else {
        continue
      }
      results[seen.item] = seen
    }
    return results
  }

  func isUnder(_ signature: Signature, _ results: [ChecklistItem.ID: Observation]) -> Bool {
    let known = signature.results.filter { items.contains($0.item) }
    return Set(known) == Set(results.values)
  }

  func closed(by signatures: [Signature], recorded: Set<Day>) -> [Day] {
    var closed: [Day] = []
    for day in Set(signatures.map(\.on)).intersection(recorded).sorted() {
      let results = results(after: closed.last, to: day)
      if signatures.contains(where: { $0.on == day && isUnder($0, results) }) {
        closed.append(day)
      }
    }
    return closed
  }
}

extension Records {
  /// How far somebody's demonstration of a course has got; refused where it has no checklist.
  public func demonstration(
    of person: Person.ID, in id: Course.ID
  ) throws -> Demonstration {
    let learner = try knownLearner(person)
    let curriculum = try curriculum()
    let course = try curriculum.knownCourse(id)
    let items = curriculum.programme.checklistItems.filter { $0.course == id }
    guard !items.isEmpty else { throw Refusal.demonstration(.noChecklist(id)) }
    return Demonstration(
      of: learner, in: course, items: items,
      observations: try observations(of: person, in: id),
      signatures: try signatures(of: person, in: id))
  }
}
