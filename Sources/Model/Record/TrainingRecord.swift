/// That a person did a course on a day, and how it went (rules.md §3).
public struct TrainingRecord: Hashable, Sendable {
  /// How it went.
  public enum Result: String, CaseIterable, Sendable {
    case passed
    case failed
  }

  /// When a record was entered.
  public enum Entered: Hashable, Sendable {
    /// On a day.
    case day(Day)
    /// At an instant, RFC 3339 in UTC, byte for byte as it came.
    case instant(String)
  }

  /// Who did it.
  public var person: Person.ID
  /// What they did; a certification as prior learning only.
  public var subject: Subject
  /// The day it happened, which decides.
  public var on: Day
  /// How it went.
  public var result: Result
  /// The score, 0 to 100.
  public var score: Quantity?
  /// How many hours it took.
  public var hours: Quantity?
  /// Who vouched for it.
  public var signers: [Person.ID]
  /// Where the proof is.
  public var evidence: String
  /// The day printed on an outside certificate.
  public var expires: Day?
  /// Whether it was learnt before or elsewhere.
  @Defaulted public var isPriorLearning: Bool
  /// When it was entered; nothing where the act that brought it tells.
  public var entered: Entered?

  /// Creates a record.
  public init(
    person: Person.ID, subject: Subject, on: Day, result: Result = .passed, score: Quantity? = nil,
    hours: Quantity? = nil, signers: [Person.ID] = [], evidence: String = "", expires: Day? = nil,
    isPriorLearning: Bool? = nil, entered: Entered? = nil
  ) {
    self.person = person
    self.subject = subject
    self.on = on
    self.result = result
    self.score = score
    self.hours = hours
    self.signers = signers
    self.evidence = evidence
    self.expires = expires
    _isPriorLearning = Defaulted(isPriorLearning, default: false)
    self.entered = entered
  }
}

/// That a record does not count, from a day on.
public struct Revocation: Hashable, Sendable {
  /// Whose record.
  public var person: Person.ID
  /// What the record is of.
  public var subject: Subject
  /// The day of the record.
  public var recordOn: Day
  /// The first day on which the record never was.
  public var on: Day
  /// Why.
  public var reason: String

  /// Creates a revocation.
  public init(person: Person.ID, subject: Subject, recordOn: Day, on: Day, reason: String) {
    self.person = person
    self.subject = subject
    self.recordOn = recordOn
    self.on = on
    self.reason = reason
  }
}
