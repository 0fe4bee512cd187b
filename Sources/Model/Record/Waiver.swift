/// That somebody need not meet a requirement for a time (rules.md §5).
public struct Waiver: Hashable, Sendable {
  /// Why; the list is closed.
  public enum Reason: String, CaseIterable, Sendable {
    case testedOut = "tested-out"
    case equivalentInside = "equivalent-inside"
    case equivalentOutside = "equivalent-outside"
    case administrative
    case medical
  }

  /// Who need not.
  public var person: Person.ID
  /// What they need not meet.
  public var subject: Subject
  /// The first day.
  public var from: Day
  /// The last day; nothing for ever.
  public var until: Day?
  /// Why, from the list.
  public var reason: Reason
  /// Why, in words.
  public var note: String

  /// Creates a waiver.
  public init(
    person: Person.ID, subject: Subject, from: Day, until: Day? = nil, reason: Reason,
    note: String = ""
  ) {
    self.person = person
    self.subject = subject
    self.from = from
    self.until = until
    self.reason = reason
    self.note = note
  }
}

/// A later due day that a coordinator granted (rules.md §5).
public struct Extension: Hashable, Sendable {
  /// Whose due day.
  public var person: Person.ID
  /// What is due.
  public var subject: Subject
  /// The new due day.
  public var due: Day
  /// The day it was granted.
  public var granted: Day
  /// Why.
  public var reason: String

  /// Creates an extension.
  public init(person: Person.ID, subject: Subject, due: Day, granted: Day, reason: String) {
    self.person = person
    self.subject = subject
    self.due = due
    self.granted = granted
    self.reason = reason
  }
}
