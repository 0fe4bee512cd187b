/// The key with which somebody signs: the public half, and the private one under their PIN.
public struct SignerKey: Hashable, Sendable {
  /// Whose it is.
  public var person: Person.ID
  /// The public half of an Ed25519 key, in hexadecimal digits.
  public var publicKey: String
  /// The private half as it is kept: the parameters of scrypt, the salt and the sealed bytes.
  public var sealed: String

  /// Creates a key.
  public init(person: Person.ID, publicKey: String, sealed: String) {
    self.person = person
    self.publicKey = publicKey
    self.sealed = sealed
  }
}
