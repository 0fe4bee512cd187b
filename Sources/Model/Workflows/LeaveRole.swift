/// Ends somebody's tenure in a role.
public struct LeaveRole: Workflow, Hashable {
  /// Who leaves it.
  public var person: Person.ID
  /// The role.
  public var role: Role.ID
  /// The last day in it, past or to come; nothing for the day it is decided.
  public var last: Day?
  /// Why.
  public var reason: String

  /// Creates a leaving to be decided on.
  public init(_ person: Person.ID, from role: Role.ID, last: Day? = nil, reason: String = "") {
    self.person = person
    self.role = role
    self.last = last
    self.reason = reason
  }

  public var words: String {
    let last = last.map { ", last day \($0)" } ?? ""
    return "Take \(person) out of the role \(role)\(last)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let learner = try records.knownLearner(person)
    guard try records.curriculum().roles[role] != nil else { throw Refusal.unknownRole(role) }
    _ = try reason.asCell()
    let last = last ?? actor.today
    let tenures = learner.tenures.filter { $0.role == role && $0.runs(on: last) }
    guard var tenure = tenures.max(by: { $0.start < $1.start }) else {
      throw Refusal.duty(.notInRole(person, role, last))
    }
    guard tenure.end != last else { throw Refusal.nothingToChange }
    tenure.end = last
    return [.put(.tenure(tenure))]
  }
}
