/// Sets right what an act did, by the opposite of each of its changes; both stay in the ledger.
///
/// An act that undid another one can be undone too: that does the other one again.
public struct Undo: Workflow, Hashable {
  /// Which act is meant.
  public enum Target: Hashable, Sendable {
    case act(Int)
    /// The newest act of whoever asks that is neither undone nor an undoing.
    case latest
    /// The newest undoing of whoever asks that is not undone.
    case latestUndone
  }

  /// Which act is undone.
  public var target: Target
  /// Why.
  public var reason: String

  /// Creates an undoing to be decided on.
  public init(_ target: Target, reason: String = "") {
    self.target = target
    self.reason = reason
  }

  public var words: String {
    switch target {
    case .act(let number): "Undo act \(number)\(reason.asCause)"
    case .latest: "Undo the latest act\(reason.asCause)"
    case .latestUndone: "Redo the latest act that was undone\(reason.asCause)"
    }
  }

  public func words(in records: some Records, by actor: Actor) throws -> String {
    let act = try act(in: records, by: actor)
    let origin = try records.origin(of: act)
    return "\(origin.isUndone ? "Redo" : "Undo") \(origin.act.named)\(reason.asCause)"
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let act = try act(in: records, by: actor)
    if let later = act.undoneBy {
      throw Refusal.undo(.alreadyUndone(act.number, by: later))
    }
    _ = try reason.asCell()
    var opposite = Opposite(of: act)
    var done = 0
    try records.forEachDeed(of: act.number) { deed in
      try records.watch.tell(.checking, Progress(met: min(done, act.changes), total: act.changes))
      done += 1
      try opposite.add(deed, in: records)
    }
    guard act.number > 1 || !opposite.isOfSettings else {
      throw Refusal.undo(.beginning(act.number))
    }
    return opposite.changes
  }

  /// The same with the number of the act that is meant now, whatever is done meanwhile.
  public func settled(in records: some Records, by actor: Actor) throws -> Undo {
    Undo(.act(try act(in: records, by: actor).number), reason: reason)
  }

  private func act(in records: some Records, by actor: Actor) throws -> Act {
    switch target {
    case .act(let number):
      guard let act = try records.act(number) else { throw Refusal.undo(.unknownAct(number)) }
      return act
    case .latest:
      let act = try records.latestAct(by: actor.name, isUndoing: false)
      guard let act else { throw Refusal.undo(.nothingToUndo(by: actor.name)) }
      return act
    case .latestUndone:
      let act = try records.latestAct(by: actor.name, isUndoing: true)
      guard let act else { throw Refusal.undo(.nothingToRedo(by: actor.name)) }
      return act
    }
  }
}

extension Command {
  /// The same with what is meant now where it would be something else later.
  public func settled(in records: some Records, by actor: Actor) throws -> Command {
    guard case .undo(let undo) = self else { return self }
    return .undo(try undo.settled(in: records, by: actor))
  }
}

extension Records {
  /// Tells whether an act left another one undone.
  public func isUndoing(_ number: Int) throws -> Bool {
    try act(number).map { try origin(of: $0).isUndone } ?? false
  }

  /// The act that was done in the first place, and whether another one left it undone.
  fileprivate func origin(of act: Act) throws -> (act: Act, isUndone: Bool) {
    var (origin, isUndone) = (act, false)
    while let number = origin.undoes, let earlier = try self.act(number) {
      (origin, isUndone) = (earlier, !isUndone)
    }
    return (origin, isUndone)
  }

  /// The newest act of somebody's that stands and did something, or else undid it.
  fileprivate func latestAct(by name: String, isUndoing: Bool) throws -> Act? {
    var query = ActQuery(limit: 20)
    (query.actor, query.isStanding) = (name, true)
    while true {
      let acts = try acts(query)
      if let found = try acts.first(where: { try origin(of: $0).isUndone == isUndoing }) {
        return found
      }
      guard let last = acts.last else { return nil }
      query.before = last.number
    }
  }
}

/// The changes that set right what an act did.
private struct Opposite {
  private let act: Act
  /// Whether nothing came but settings.
  private(set) var isOfSettings = true
  private var withdrawals: [Change] = []
  private var rows: [Change] = []
  private var facts: [Change] = []

  init(of act: Act) {
    self.act = act
  }

  /// Facts go first and come back last, since they name rows that come or go.
  var changes: [Change] { [.undo(act.number)] + withdrawals + rows + facts }

  mutating func add(_ deed: Deed, in records: some Records) throws {
    switch deed {
    case .row(let before, let after): add(before, after)
    case .observed(let observation): withdrawals.append(.unobserve(observation))
    case .signed(let signature): withdrawals.append(.unsign(signature))
    case .unobserved(let observation): facts.append(.observe(observation))
    case .unsigned(let signature): facts.append(.sign(signature))
    case .fired, .acknowledged: throw Refusal.undo(.told(act.number))
    case .entitled(let before, _): if act.number > 1 { rows.append(.entitle(before)) }
    case .attempted: throw Refusal.undo(.attempted(act.number))
    case .gaveKey(let person): throw Refusal.undo(.gaveKey(act.number, person))
    case .changed(let number):
      guard let later = try records.act(number) else { return }
      throw Refusal.undo(.changedSince(act.number, by: later))
    case .needed(let number):
      guard let later = try records.act(number) else { return }
      throw Refusal.undo(.dependedOn(act.number, by: later))
    }
  }

  private mutating func add(_ before: Entry?, _ after: Entry?) {
    if after?.table != .programme || before != nil { isOfSettings = false }
    if let before {
      if before.table.holdsFacts { facts.append(.put(before)) } else { rows.append(.put(before)) }
    } else if let after {
      if after.table.holdsFacts {
        withdrawals.append(.retract(after))
      } else {
        rows.append(.retract(after))
      }
    }
  }
}
