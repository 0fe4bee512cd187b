/// Puts on record which rungs of the ladder have fired by now, and whom they tell.
public struct Escalate: Workflow, Hashable {
  /// Creates an escalation to be decided on.
  public init() {}

  public var words: String { "Escalate what the ladder asks for." }

  public func words(in records: some Records, by actor: Actor) throws -> String {
    let firings = try firings(in: records, by: actor)
    let fired = firings.count { $0.outcome == .fired }
    let skipped = firings.count - fired
    let rest = skipped == 0 ? "" : ", \(skipped) skipped"
    return "Escalate: \(fired) \(fired == 1 ? "rung" : "rungs") fired\(rest)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let firings = try firings(in: records, by: actor)
    guard !firings.isEmpty else { throw Refusal.nothingToChange }
    return firings.map(Change.fire)
  }

  /// What has fired and is not on record yet, in the order in which it fired.
  private func firings(in records: some Records, by actor: Actor) throws -> [Firing] {
    let (curriculum, today) = (try records.curriculum(), actor.today)
    var known = Set(try records.firings(of: nil).map(\.key))
    var found: [Escalation] = []
    try records.mapEachLearner(of: nil) { learner in
      curriculum.escalations(of: learner, on: today).filter { $0.outcome != .waiting }
    } _: { escalations in
      found += escalations.filter { known.insert($0.key).inserted }
    }
    return try found.sorted(by: Escalation.comesBefore).compactMap {
      try $0.firing(among: records.person)
    }
  }
}
