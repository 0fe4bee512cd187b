/// What an observer saw of one checklist item (rules.md §8); a later one replaces an earlier one.
public struct Observation: Hashable, Sendable {
  /// What was seen.
  public enum Outcome: String, CaseIterable, Sendable {
    case observed
    case notYet = "not-yet"
  }

  /// Who demonstrated.
  public var person: Person.ID
  /// What was demonstrated.
  public var course: Course.ID
  /// The checklist's item.
  public var item: ChecklistItem.ID
  /// What was seen.
  public var outcome: Outcome
  /// Who saw it.
  public var observer: Person.ID
  /// When it was seen.
  public var on: Day
  /// What there is to say about it.
  public var remark: String

  /// Creates an observation.
  public init(
    person: Person.ID, course: Course.ID, item: ChecklistItem.ID, outcome: Outcome,
    observer: Person.ID, on: Day, remark: String = ""
  ) {
    self.person = person
    self.course = course
    self.item = item
    self.outcome = outcome
    self.observer = observer
    self.on = on
    self.remark = remark
  }
}

/// One signature under a demonstration: who signed, for whom, what, and what it means.
public struct Signature: Hashable, Sendable {
  /// Who signed.
  public var signer: Person.ID
  /// Who demonstrated.
  public var person: Person.ID
  /// What was demonstrated.
  public var course: Course.ID
  /// The course's revision in force; nothing before the first.
  public var revision: Revision.ID?
  /// Every item's last result, in the checklist's order.
  public var results: [Observation]
  /// The day of the last required item, which is the day of the pass.
  public var on: Day
  /// The day it was signed.
  public var signed: Day
  /// What the signer states, in full.
  public var statement: String

  /// Creates a signature.
  public init(
    signer: Person.ID, person: Person.ID, course: Course.ID, revision: Revision.ID?,
    results: [Observation], on: Day, signed: Day, statement: String
  ) {
    self.signer = signer
    self.person = person
    self.course = course
    self.revision = revision
    self.results = results
    self.on = on
    self.signed = signed
    self.statement = statement
  }
}
