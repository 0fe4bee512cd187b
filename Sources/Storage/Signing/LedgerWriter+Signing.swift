import Crypto
import GRDB
import Model

/// Whose key an act may be signed with.
enum Hand: Sendable {
  /// Nothing is written: what would need a key is shown as if it were open.
  case looking
  case nobody
  case opened(OpenedKey)
}

extension LedgerWriter {
  /// Adds a signature, and the proof of it where its signer has opened their key.
  mutating func sign(_ signature: Signature) throws {
    let number = try writer(of: SignatureRow.self).nextNumber
    let proof = try newProof(of: signature, number) ?? earlierProof(of: signature, number)
    try add(SignatureRow(signature, in: snapshot))
    if let proof { try add(proof) }
    try snapshot.dropUnsigned(of: signature.person, in: signature.course)
  }

  /// Gives somebody a key: the public half is a fact, the sealed one replaces the last.
  mutating func give(_ key: SignerKey) throws {
    let number = try writer(of: SignerKeyRow.self).nextNumber
    let digest = SHA256.hash(data: Array(key.sealed.utf8)).hexadecimal
    try add(SignerKeyRow(person: key.person, publicKey: key.publicKey, digest: digest))
    let person = try snapshot.numbers.required(key.person)
    try snapshot.db.execute(
      sql: "INSERT OR REPLACE INTO sealedKey (person, key, sealed) VALUES (?, ?, ?)",
      arguments: [person, number, key.sealed])
    try snapshot.db.execute(
      sql: "UPDATE pinLock SET failures = 0, until = 0 WHERE person = ?", arguments: [person])
  }

  private func newProof(of signature: Signature, _ number: Int) throws -> Proof? {
    guard case .opened(let opened) = snapshot.hand, opened.person == signature.signer else {
      return nil
    }
    let text = SignedText(signature, at: act.at, in: try snapshot.fileName())
    let bytes = try opened.key.signature(for: text.bytes)
    return Proof(signature: number, key: opened.number, at: act.at, bytes: bytes.hexadecimal)
  }

  /// The proof of a signature that comes back because its withdrawal was undone.
  private func earlierProof(of signature: Signature, _ number: Int) throws -> Proof? {
    let sql = """
      SELECT proof.key, proof.at, proof.bytes, signerKey.publicKey
      FROM signature
      JOIN proof ON proof.signature = signature.id
      JOIN signerKey ON signerKey.id = proof.key
      WHERE signature.person = ? AND signature.signer = ?
      ORDER BY signature.id DESC
      """
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    query.bind(try snapshot.numbers.number(of: signature.person), at: 1)
    query.bind(try snapshot.numbers.number(of: signature.signer), at: 2)
    while try query.step() {
      let proof = Proof(
        signature: number, key: query.number(at: 0), at: query.text(at: 1) ?? "",
        bytes: query.text(at: 2) ?? "")
      let text = SignedText(signature, at: proof.at, in: try snapshot.fileName())
      if text.isSigned(as: proof, with: query.text(at: 3) ?? "") { return proof }
    }
    return nil
  }
}
