/// That a rung fired for one requirement, and whom it told: a fact (rules.md §9).
public struct Firing: Hashable, Sendable {
  /// What became of the rung.
  public enum Outcome: String, Sendable {
    /// It fired.
    case fired
    /// A later rung fired on the same day in its place.
    case skipped
  }

  /// Whose requirement.
  public var person: Person.ID
  /// What was due.
  public var subject: Subject
  /// The rung's number.
  public var rung: Int
  /// The first day of the due cycle.
  public var cycle: Day
  /// The due day as it was then.
  public var due: Day
  /// The day it fired.
  public var on: Day
  /// What became of it.
  public var outcome: Outcome
  /// Who was told: people's identities, `coordinator` or `group:NAME`; nobody where skipped.
  public var recipients: [String]
  /// Whether the coordinators were told in place of a supervisor who was missing.
  public var isRerouted: Bool

  /// Creates a firing.
  public init(
    person: Person.ID, subject: Subject, rung: Int, cycle: Day, due: Day, on: Day,
    outcome: Outcome = .fired, recipients: [String], isRerouted: Bool = false
  ) {
    self.person = person
    self.subject = subject
    self.rung = rung
    self.cycle = cycle
    self.due = due
    self.on = on
    self.outcome = outcome
    self.recipients = recipients
    self.isRerouted = isRerouted
  }
}

extension Firing {
  /// What tells one firing from another: a rung fires once in a due cycle.
  public struct Key: Hashable, Sendable {
    var person: Person.ID
    var subject: Subject
    var rung: Int
    var cycle: Day
  }

  /// What tells it from others.
  public var key: Key { Key(person: person, subject: subject, rung: rung, cycle: cycle) }
}

extension Escalation {
  /// A rung that fired, as it was recorded; whom it told stands there.
  public init(_ firing: Firing) {
    self.init(
      rung: firing.rung, person: firing.person, subject: firing.subject, cycle: firing.cycle,
      due: firing.due, firesOn: firing.on, asOf: firing.on, outcome: .fired, tell: [],
      blockedBy: [])
  }

  /// What tells its firing from others.
  public var key: Firing.Key {
    Firing.Key(person: person, subject: subject, rung: rung, cycle: cycle)
  }

  /// The fact that the rung fired or was skipped; nothing while it waits.
  func firing(among person: (Person.ID) throws -> Person?) rethrows -> Firing? {
    guard let firesOn else { return nil }
    var firing = Firing(
      person: self.person, subject: subject, rung: rung, cycle: cycle, due: due, on: firesOn,
      recipients: [])
    switch outcome {
    case .waiting: return nil
    case .skipped: firing.outcome = .skipped
    case .fired:
      let told = try recipients(among: person)
      (firing.recipients, firing.isRerouted) = (told.names, told.isRerouted)
    }
    return firing
  }
}

/// That somebody who was told by a rung has taken note.
public struct Acknowledgement: Hashable, Sendable {
  /// Who takes note.
  public enum Recipient: Hashable, Sendable {
    case person(Person.ID)
    /// The coordinators, by the name of the one at the keyboard.
    case coordinator(String)
  }

  /// What told them.
  public var firing: Firing
  /// Who took note.
  public var by: Recipient
  /// The day.
  public var on: Day

  /// Creates an acknowledgement.
  public init(of firing: Firing, by recipient: Recipient, on day: Day) {
    self.firing = firing
    by = recipient
    on = day
  }
}

extension Acknowledgement.Recipient {
  /// Whether both are one person, or both the coordinators.
  func isSame(as other: Self) -> Bool {
    switch (self, other) {
    case (.coordinator, .coordinator): true
    case (.person(let a), .person(let b)): a == b
    case (.person, .coordinator), (.coordinator, .person): false
    }
  }
}

extension Acknowledgement.Recipient: CustomStringConvertible {
  /// Who it is, as a sentence names them.
  public var description: String {
    switch self {
    case .person(let id): id.text
    case .coordinator(let name): "\(Escalation.coordinator) \(name)"
    }
  }
}
