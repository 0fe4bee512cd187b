import Crypto
import CryptoExtras
import Foundation
import Model

/// A private key as it is kept: `scrypt-LOGN-8-1 PEPPER SALT BOX`.
///
/// PEPPER is `peppered` or `plain`; SALT and BOX are hexadecimal digits. The box is RFC 8439's
/// ChaCha20-Poly1305: a nonce of 12 bytes, the key sealed, and a tag of 16 bytes.
struct SealedKey {
  var hardness: Hardness
  var isPeppered: Bool
  var salt: [UInt8]
  var box: [UInt8]

  /// Seals a private key.
  init(
    _ key: Curve25519.Signing.PrivateKey, of person: Person.ID, under secret: Secret,
    pepper: [UInt8]?, _ hardness: Hardness
  ) throws {
    self.hardness = hardness
    isPeppered = pepper != nil
    salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    box = []
    let sealed = try ChaChaPoly.seal(
      key.rawRepresentation, using: sealingKey(secret, pepper),
      authenticating: Array(person.text.utf8))
    box = Array(sealed.combined)
  }

  /// Opens it; nothing where the secret or the pepper is another one.
  func open(
    for person: Person.ID, with secret: Secret, pepper: [UInt8]?
  ) throws -> Curve25519.Signing.PrivateKey? {
    let sealing = try sealingKey(secret, isPeppered ? pepper : nil)
    let box = try ChaChaPoly.SealedBox(combined: box)
    do {
      let bytes = try ChaChaPoly.open(
        box, using: sealing, authenticating: Array(person.text.utf8))
      return try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    } catch is CryptoKitError {
      return nil
    }
  }

  private func sealingKey(_ secret: Secret, _ pepper: [UInt8]?) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: secret.bytes + (pepper.map { [0] + $0 } ?? []), salt: salt, outputByteCount: 32,
      rounds: 1 << hardness.logN, blockSize: 8, parallelism: 1)
  }
}

extension SealedKey: LosslessStringConvertible {
  var description: String {
    let pepper = isPeppered ? "peppered" : "plain"
    return "scrypt-\(hardness.logN)-8-1 \(pepper) \(salt.hexadecimal) \(box.hexadecimal)"
  }

  init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 4, ["peppered", "plain"].contains(words[1]),
      let salt = [UInt8](hexadecimal: words[2]), let box = [UInt8](hexadecimal: words[3])
    else { return nil }
    let parameters = words[0].split(separator: "-")
    guard parameters.count == 4, parameters[0] == "scrypt", parameters[2...] == ["8", "1"],
      let logN = Int(parameters[1]), (1...Hardness.greatest).contains(logN)
    else { return nil }
    hardness = Hardness(logN: logN)
    isPeppered = words[1] == "peppered"
    (self.salt, self.box) = (salt, box)
  }
}

extension [UInt8] {
  /// Reads bytes from hexadecimal digits.
  init?(hexadecimal text: String) {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { place in
      UInt8(digits[place] * 16 + digits[place + 1])
    }
  }
}
