/// One thing that a workflow does to the file; the ledger keeps every one of them.
public enum Change: Hashable, Sendable {
  /// A row is added, or the catalogue row with the same key is replaced; a fact is only ever added.
  case put(Entry)
  /// A row no longer counts; a fact stays where it is and is marked by a counter-fact.
  case retract(Entry)
  /// An observer saw, or did not yet see, an item of a checklist.
  case observe(Observation)
  /// Somebody signed a demonstration.
  case sign(Signature)
  /// An observation does not count any more; it stays where it is.
  case unobserve(Observation)
  /// A signature does not count any more; it stays where it is.
  case unsign(Signature)
  /// Somebody signs with this key from now on, and with no earlier one.
  case giveKey(SignerKey)
  /// A rung of the ladder fired.
  case fire(Firing)
  /// Somebody took note of a rung that told them.
  case acknowledge(Acknowledgement)
  /// A user of the operating system may do that from now on.
  case entitle(UserRight)
  /// A PIN was wrong, or let a locked kiosk go on.
  case attempt(PINAttempt)
  /// This act undoes the act of a number.
  case undo(Int)
}

/// Who does something, and when: what the ledger notes beside every change.
public struct Actor: Hashable, Sendable {
  /// The name of whoever is at the keyboard, as the operating system has it.
  public var name: String
  /// The day, by the machine's clock or by `SIGNOFF_TODAY`.
  public var today: Day
  /// Whether the day was set for a rehearsal and is not the machine's.
  public var isRehearsal: Bool
  /// Whether it is the superuser, whom the file's permissions do not stop.
  public var isRoot: Bool

  /// Creates an actor.
  public init(name: String, today: Day, isRehearsal: Bool = false, isRoot: Bool = false) {
    self.name = name
    self.today = today
    self.isRehearsal = isRehearsal
    self.isRoot = isRoot
  }
}

/// One line of the ledger: one workflow that somebody carried out.
public struct Act: Hashable, Sendable {
  /// Its number, from 1, without gaps.
  public var number: Int
  /// The instant, RFC 3339 in UTC.
  public var at: String
  /// Who did it.
  public var actor: String
  /// What was done, in words.
  public var words: String
  /// The day that was set for a rehearsal, if it was.
  public var rehearsal: Day?
  /// How many changes it made.
  public var changes: Int
  /// The act that it undid.
  public var undoes: Int?
  /// The act that undid it.
  public var undoneBy: Int?

  /// Creates a line.
  public init(
    number: Int, at: String, actor: String, words: String, rehearsal: Day?, changes: Int,
    undoes: Int? = nil, undoneBy: Int? = nil
  ) {
    self.number = number
    self.at = at
    self.actor = actor
    self.words = words
    self.rehearsal = rehearsal
    self.changes = changes
    self.undoes = undoes
    self.undoneBy = undoneBy
  }
}
