extension Preview {
  /// A rung that would fire or wait for somebody, and does not now; or no longer; or otherwise.
  public struct RungChange: Hashable, Sendable {
    /// What would become of it.
    public enum Kind: Int, CaseIterable, Sendable {
      case begins
      case ends
      case differs
    }

    /// As it has fired or waits; nothing where it would begin.
    public var before: Escalation?
    /// As it would have; nothing where it would not.
    public var after: Escalation?

    /// What would become of it.
    public var kind: Kind {
      if before == nil { return .begins }
      return after == nil ? .ends : .differs
    }
  }
}

extension Preview.RungChange {
  /// What tells one firing of a rung from another.
  private struct Key: Hashable {
    var subject: Subject
    var rung: Int
    var due: Day
  }

  /// Compares one person's rungs, less those that were skipped, in the order of their firing.
  static func all(from before: [Escalation], to after: [Escalation]) -> [Self] {
    let old = byKey(before)
    let new = byKey(after)
    let keys = before.map(key) + after.map(key)
    return keys.unique.compactMap { key in
      let (was, becomes) = (old[key], new[key])
      return isSame(was, becomes) ? nil : Self(before: was, after: becomes)
    }
  }

  /// Tells whether two rungs fire alike, in whichever due cycle.
  private static func isSame(_ a: Escalation?, _ b: Escalation?) -> Bool {
    guard var a, let b else { return a == b }
    (a.cycle, a.asOf) = (b.cycle, b.asOf)
    return a == b
  }

  private static func byKey(_ rungs: [Escalation]) -> [Key: Escalation] {
    let shown = rungs.filter { $0.outcome != .skipped }
    return Dictionary(shown.map { (key($0), $0) }) { $1 }
  }

  private static func key(_ it: Escalation) -> Key {
    Key(subject: it.subject, rung: it.rung, due: it.due)
  }
}
