/// Takes a record back, from today on: it never counted.
public struct Revoke: Workflow, Hashable {
  /// Whose record.
  public var person: Person.ID
  /// What it is of.
  public var subject: Subject
  /// The day of the record.
  public var recordOn: Day
  /// Why; it stays on record.
  public var reason: String

  /// Creates a revocation to be decided on.
  public init(_ person: Person.ID, _ subject: Subject, on recordOn: Day, reason: String) {
    self.person = person
    self.subject = subject
    self.recordOn = recordOn
    self.reason = reason
  }

  public var words: String {
    "Revoke the record of \(person), \(subject) and \(recordOn)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let learner = try records.knownLearner(person)
    try records.curriculum().check(subject)
    let known = learner.records.first { $0.subject == subject && $0.on == recordOn }
    guard let known else { throw Refusal.record(.noRecord(person, subject, recordOn)) }
    if let earlier = learner.revocation(of: known) {
      throw Refusal.record(.alreadyRevoked(person, subject, recordOn, on: earlier.on))
    }
    let revocation = Revocation(
      person: person, subject: subject, recordOn: recordOn, on: actor.today,
      reason: try reason.asReason())
    return [.put(.revocation(revocation))]
  }
}
