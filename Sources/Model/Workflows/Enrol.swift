/// Puts somebody in a role.
public struct Enrol: Workflow, Hashable {
  /// Who gets the role.
  public var person: Person.ID
  /// The role.
  public var role: Role.ID
  /// The first day, past or to come; nothing for the day it is decided.
  public var start: Day?
  /// The last day; nothing while it goes on.
  public var end: Day?

  /// Creates an enrolment to be decided on.
  public init(_ person: Person.ID, in role: Role.ID, start: Day? = nil, end: Day? = nil) {
    self.person = person
    self.role = role
    self.start = start
    self.end = end
  }

  public var words: String {
    let start = start.map { " from \($0)" } ?? ""
    let end = end.map { " to \($0)" } ?? ""
    return "Enrol \(person) in the role \(role)\(start)\(end)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let learner = try records.knownLearner(person)
    guard try records.curriculum().roles[role] != nil else { throw Refusal.unknownRole(role) }
    let tenure = Tenure(person: person, role: role, start: start ?? actor.today, end: end)
    if let left = learner.person.lastDay(before: tenure.start) {
      throw Refusal.hasLeft(person, left)
    }
    if let end, end < tenure.start { throw Refusal.endBeforeStart(end, start: tenure.start) }
    if let other = learner.tenures.first(where: { $0.role == role && $0.overlaps(tenure) }) {
      throw Refusal.duty(
        .alreadyInRole(person, role, since: other.start, until: other.end))
    }
    return [.put(.tenure(tenure))]
  }
}

extension Tenure {
  /// Tells whether two tenures have a day in common.
  func overlaps(_ other: Tenure) -> Bool {
    (end.map { other.start <= $0 } ?? true) && (other.end.map { start <= $0 } ?? true)
  }
}
