/// Takes back what somebody has just signed, in their own name and with their PIN; both stay.
public struct VoidSignature: Workflow, Hashable {
  /// The act of the signature.
  public var act: Int
  /// Whose signature it is.
  public var signer: Person.ID
  /// Why.
  public var reason: String

  /// Creates a taking back to be decided on.
  public init(_ act: Int, by signer: Person.ID, reason: String) {
    self.act = act
    self.signer = signer
    self.reason = reason
  }

  public var words: String { "Void the signature of act \(act), by \(signer): \(reason)" }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    _ = try reason.asReason()
    try records.checkKey(of: signer)
    var signers: [Person.ID] = []
    try records.forEachDeed(of: act) { deed in
      if case .signed(let signature) = deed { signers.append(signature.signer) }
    }
    guard signers == [signer] else { throw Refusal.demonstration(.notSigned(signer, act)) }
    return try Undo(.act(act), reason: reason).decide(in: records, by: actor)
  }
}
