/// Gives a user of the operating system a right, or takes it away.
public struct Grant: Workflow, Hashable {
  /// Who may do what from now on.
  public var right: UserRight

  /// Creates the gift of a right, to be decided on.
  public init(_ right: UserRight) {
    self.right = right
  }

  public var words: String {
    guard let given = right.right else { return "Take the right of \(right.user) away." }
    return "Make \(right.user) \(given.named)\(right.person.map { ", as \($0)" } ?? "")."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let rights = try records.userRights()
    let user = try right.user.asCell()
    guard !user.isEmpty, user == right.user else { throw Refusal.right(.nameless) }
    if let person = right.person { _ = try records.knownPerson(person) }
    switch right.right {
    case .learner? where right.person == nil: throw Refusal.right(.personMissing(.learner))
    case nil where !rights.contains(where: { $0.user == user }):
      throw Refusal.right(.notGranted(user))
    case nil, .learner?, .observer?, .coordinator?, .admin?, .auditor?: break
    }
    guard !rights.contains(right) else { throw Refusal.nothingToChange }
    let first = rights.isEmpty && user != actor.name ? [UserRight(actor.name, .admin)] : []
    return (first + [right]).map(Change.entitle)
  }
}
