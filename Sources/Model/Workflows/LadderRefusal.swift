/// Why a rung of the ladder could not be acknowledged.
public enum LadderRefusal: Error, Hashable, Sendable {
  /// No firing of it is on record.
  case notFired(Person.ID, Subject, rung: Int)
  /// It told others; nothing for the coordinators.
  case notTold(Person.ID?, [String])
  /// They have taken note before.
  case alreadyAcknowledged(Acknowledgement)
}

extension LadderRefusal: CustomStringConvertible {
  /// The sentence that people read.
  public var description: String {
    switch self {
    case .notFired(let person, let subject, let rung):
      "No firing of rung \(rung) is on record for \(person) in \(subject): run `escalate` first."
    case .notTold(nil, let told):
      "The rung did not tell the coordinators: one of \(told.listed) can acknowledge it."
    case .notTold(let person?, let told):
      "The rung did not tell \(person): one of \(told.listed) can acknowledge it."
    case .alreadyAcknowledged(let it):
      "The rung was acknowledged by \(it.by) on \(it.on) already: once is enough."
    }
  }
}
