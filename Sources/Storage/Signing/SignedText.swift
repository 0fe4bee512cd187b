import Crypto
import Model

/// The bytes that a signature is over (docs/signature.md): lines of cells as the ledger has them.
struct SignedText {
  /// The bytes, UTF-8.
  private(set) var bytes: [UInt8] = []

  init(_ signature: Signature, at instant: String, in file: String) {
    add("signoff signature 1")
    add("file", file)
    add("signer", signature.signer.text)
    add("learner", signature.person.text)
    add("course", signature.course.text)
    add("revision", signature.revision?.text ?? "")
    for seen in signature.results {
      add(
        "item", seen.item.text, seen.outcome.rawValue, seen.observer.text, "\(seen.on)",
        seen.remark)
    }
    add("day", "\(signature.on)")
    add("signed", "\(signature.signed)")
    add("at", instant)
    add("statement", signature.statement)
  }

  /// Whether it was signed with a key.
  func isSigned(as proof: Proof, with publicKey: String) -> Bool {
    guard let raw = [UInt8](hexadecimal: publicKey), let bytes = [UInt8](hexadecimal: proof.bytes),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
    else { return false }
    return key.isValidSignature(bytes, for: self.bytes)
  }

  private mutating func add(_ cells: String...) {
    var line = Line()
    for cell in cells { line.put(text: cell) }
    bytes += Array((line.text + "\n").utf8)
  }
}

extension Snapshot {
  /// What tells the file from every other: the hash of its first act, in hexadecimal digits.
  func fileName() throws -> String {
    let query = try Query("SELECT hash FROM seal WHERE act = 1", in: db)
    defer { query.reset() }
    return try query.step() ? query.bytes(at: 0).hexadecimal : ""
  }
}
