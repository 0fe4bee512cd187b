/// Somebody signs that a learner is not yet competent: a result like any other, and no record.
public struct SignNotYet: Workflow, Hashable {
  /// Who demonstrated.
  public var person: Person.ID
  /// What was demonstrated.
  public var course: Course.ID
  /// Who signs.
  public var signer: Person.ID
  /// What the signer saw; each item that was not yet observed needs a remark.
  public var results: [ItemResult]
  /// The checklist that was gone through; nothing for the one there is.
  public var edition: ChecklistEdition?

  /// Creates a finding to be decided on.
  public init(
    _ person: Person.ID, in course: Course.ID, by signer: Person.ID, noting results: [ItemResult],
    of edition: ChecklistEdition? = nil
  ) {
    self.edition = edition
    self.person = person
    self.course = course
    self.signer = signer
    self.results = results
  }

  public var words: String {
    "Sign that \(person) is not yet competent in \(course), by \(signer)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    try records.check(edition, on: actor.today)
    let before = try records.demonstration(of: person, in: course)
    let visit = Observe(person, in: course, by: signer, results)
    let noted = try visit.noting(before, in: records, by: actor)
    let demonstration = before.applying(noted)
    try records.checkRight(
      of: signer, toSign: before.course, for: before.learner.person, on: actor.today)
    try records.checkKey(of: signer)
    let missing = demonstration.notYet
    guard !missing.isEmpty else { throw Refusal.demonstration(.nothingMissing) }
    for item in missing where demonstration.results[item.id]?.remark.isEmpty ?? true {
      throw Refusal.demonstration(.remarkMissing(item.id))
    }
    guard !demonstration.signatures.contains(where: { $0.signer == signer }) else {
      throw Refusal.demonstration(.alreadySigned(signer))
    }
    let day = demonstration.results.values.map(\.on).max() ?? actor.today
    let signature = demonstration.signature(
      by: signer, on: day, signed: actor.today, in: try records.curriculum(),
      finding: "not yet competent: \(missing.map(\.text).joined(separator: "; "))")
    return noted + [.sign(signature)]
  }
}

extension Demonstration {
  /// The required items that somebody looked for and did not see.
  fileprivate var notYet: [ChecklistItem] {
    items.filter { $0.isRequired && results[$0.id]?.outcome == .notYet }
  }
}
