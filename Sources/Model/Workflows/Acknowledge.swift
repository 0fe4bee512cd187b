/// Notes that somebody whom a rung told has taken note of it.
public struct Acknowledge: Workflow, Hashable {
  /// Whose requirement the rung fired for.
  public var person: Person.ID
  /// What is due.
  public var subject: Subject
  /// The rung's number; its newest firing is meant.
  public var rung: Int
  /// Which person takes note; nothing for the coordinators.
  public var recipient: Person.ID?

  /// Creates an acknowledgement to be decided on.
  public init(_ person: Person.ID, _ subject: Subject, rung: Int, by recipient: Person.ID? = nil) {
    self.person = person
    self.subject = subject
    self.rung = rung
    self.recipient = recipient
  }

  public var words: String {
    let who = recipient?.text ?? "the coordinators"
    return "Acknowledge rung \(rung) of \(subject) for \(person), by \(who)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let firings = try records.firings(of: records.knownPerson(person).id)
    let fired = firings.filter {
      $0.subject == subject && $0.rung == rung && $0.outcome == .fired
    }
    guard let firing = fired.max(by: { $0.on < $1.on }) else {
      throw Refusal.ladder(.notFired(person, subject, rung: rung))
    }
    guard try isTold(by: firing, in: records, on: actor.today) else {
      throw Refusal.ladder(.notTold(recipient, firing.recipients))
    }
    let by = recipient.map(Acknowledgement.Recipient.person) ?? .coordinator(actor.name)
    let earlier = try records.acknowledgements(of: person)
      .first { $0.firing.key == firing.key && $0.by.isSame(as: by) }
    if let earlier { throw Refusal.ladder(.alreadyAcknowledged(earlier)) }
    return [.acknowledge(Acknowledgement(of: firing, by: by, on: actor.today))]
  }

  /// Whether the firing told whoever takes note, by name or in a group they are in on the day.
  private func isTold(by firing: Firing, in records: some Records, on day: Day) throws -> Bool {
    guard let recipient else { return firing.recipients.contains(Escalation.coordinator) }
    if let left = try records.knownPerson(recipient).lastDay(before: day) {
      throw Refusal.hasLeft(recipient, left)
    }
    return try firing.recipients.contains { name in
      guard case .group(let group) = Rung.Recipient(name) else { return name == recipient.text }
      return try records.members(of: group, on: day).contains(recipient)
    }
  }
}
