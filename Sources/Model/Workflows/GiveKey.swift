/// Gives somebody a key to sign with, which replaces an earlier one.
///
/// The earlier one stays known, so that what was signed with it can be checked.
public struct GiveKey: Workflow, Hashable {
  /// The key, sealed under the new PIN.
  public var key: SignerKey
  /// Whether the earlier PIN is not asked for, because it was forgotten or became known.
  public var isReset: Bool

  /// Creates the gift of a key, to be decided on.
  public init(_ key: SignerKey, isReset: Bool = false) {
    self.key = key
    self.isReset = isReset
  }

  public var words: String {
    isReset ? "Reset the PIN of \(key.person)." : "Set the PIN of \(key.person)."
  }

  public func decide(in records: some Records, by actor: Actor) throws -> [Change] {
    let person = try records.knownPerson(key.person)
    if let left = person.lastDay(before: actor.today) { throw Refusal.hasLeft(person.id, left) }
    if !isReset { try records.checkKey(of: person.id) }
    return [.giveKey(key)]
  }
}

extension Records {
  /// Refuses to act in the name of somebody who has a key and has not opened it.
  func checkKey(of person: Person.ID) throws {
    guard try signerKey(of: person) == nil || isOpened(by: person) else {
      throw Refusal.signing(.keyClosed(person))
    }
  }
}
