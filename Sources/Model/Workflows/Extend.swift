/// Grants people a later due day.
public struct Extend: Workflow, Hashable {
  /// Whose due day.
  public var people: [Person.ID]
  /// What is due.
  public var subject: Subject
  /// The new due day.
  public var due: Day
  /// Why; it stays on record.
  public var reason: String

  /// Creates an extension to be decided on.
  public init(_ subject: Subject, for people: [Person.ID], to due: Day, reason: String) {
    self.people = people
    self.subject = subject
    self.due = due
    self.reason = reason
  }

  public var words: String {
    "Extend \(subject) for \(people.listed) to \(due)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let curriculum = try records.curriculum()
    try curriculum.check(subject)
    guard due >= actor.today else { throw Refusal.dayGone(due) }
    let reason = try reason.asReason()
    guard !people.isEmpty else { throw Refusal.nobody }
    return try records.mapWatched(people.unique) { person in
      let learner = try records.knownLearner(person)
      try check(learner, in: curriculum, on: actor.today)
      return .put(
        .extension(
          Extension(
            person: person, subject: subject, due: due, granted: actor.today, reason: reason)))
    }
  }

  private func check(
    _ learner: LearnerRecord, in curriculum: Curriculum, on today: Day
  ) throws(Refusal) {
    let person = learner.person.id
    let known = learner.extensions.first { $0.subject == subject && $0.granted == today }
    if let known { throw .relief(.alreadyExtended(person, subject, to: known.due)) }
    let requirements = curriculum.requirements(of: learner, on: today)
    let requirement = requirements.first { $0.subject == subject }
    guard let requirement, let present = requirement.due else {
      throw .relief(.nothingDue(person, subject))
    }
    if let graceEnds = requirement.graceEnds, graceEnds < today {
      throw .relief(.pastGrace(person, subject, since: present.next))
    }
    guard due >= present else { throw .relief(.earlier(due, due: present)) }
  }
}
