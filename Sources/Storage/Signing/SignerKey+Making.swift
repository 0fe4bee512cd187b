import Crypto
public import Model

/// How hard it is made to try one PIN: scrypt's N as a power of two, with r = 8 and p = 1.
public struct Hardness: Hashable, Sendable {
  let logN: Int

  /// Creates a hardness from the logarithm of N.
  public init(logN: Int) {
    self.logN = logN
  }

  /// What keys are sealed with: what OWASP asks for at least, and 128 MiB.
  public static let present = Hardness(logN: 17)

  /// More is not worked out, so that a file that was tampered with does not use up the memory.
  static let greatest = 20
}

extension SignerKey {
  /// Makes a new key for somebody and seals it.
  ///
  /// The pepper is a secret outside of the file: whoever has a copy of the file alone can not try
  /// PINs then.
  public static func make(
    for person: Person.ID, under secret: Secret, pepper: [UInt8]? = nil,
    hardness: Hardness = .present
  ) throws -> SignerKey {
    let key = Curve25519.Signing.PrivateKey()
    let sealed = try SealedKey(key, of: person, under: secret, pepper: pepper, hardness)
    return SignerKey(
      person: person, publicKey: key.publicKey.rawRepresentation.hexadecimal,
      sealed: sealed.description)
  }
}
