import Crypto
import Model

extension Verifier {
  /// Checks that the sealed keys are those that were given last.
  mutating func checkKeys() throws {
    let query = try Query(Self.sealedKeys, in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      let digest = SHA256.hash(data: Array((query.text(at: 2) ?? "").utf8)).hexadecimal
      guard digest != query.text(at: 1) else { continue }
      let person = query.text(at: 0) ?? ""
      report(
        "sealed key", "The sealed key of \(person) is not the one that was given: reset the PIN.",
        act: query.number(at: 3))
    }
    let loose = """
      SELECT count(*) FROM sealedKey
      WHERE key NOT IN (SELECT max(id) FROM signerKey GROUP BY person)
      """
    if try snapshot.firstNumber(loose) != 0 {
      report("loose key", "There is a sealed key that is nobody's present one.")
    }
  }

  /// Checks every signature with the key of its signer, and counts those without.
  mutating func checkSignatures() throws {
    let file = try snapshot.fileName()
    let query = try Query(Self.signatures, in: snapshot.db, shared: false)
    defer { query.reset() }
    var unproven = 0
    while try query.step() {
      let (number, act) = (query.number(at: 0), query.number(at: 1))
      let isInOrder = query.number(at: 5) != 0
      guard let publicKey = query.text(at: 4), let bytes = query.text(at: 3) else {
        unproven += 1
        guard !isInOrder else { continue }
        let sentence = "Signature \(number) is without proof, though its signer had a key."
        report("no proof", sentence, act: act)
        continue
      }
      let proof = Proof(signature: number, key: 0, at: query.text(at: 2) ?? "", bytes: bytes)
      if try !isInOrder || !isSigned(as: proof, with: publicKey, in: file) {
        report("forged", "Signature \(number) was not made with its signer's key.", act: act)
      }
    }
    guard unproven > 0 else { return }
    let are = unproven == 1 ? "1 signature is" : "\(unproven) signatures are"
    note("\(are) without a key: only the ledger says who signed.")
  }

  /// Each present key with the digest that its sealed half should have.
  private static let sealedKeys = """
    SELECT person.code, signerKey.digest, sealedKey.sealed, signerKey.act
    FROM signerKey
    JOIN person ON person.id = signerKey.person
    LEFT JOIN sealedKey ON sealedKey.key = signerKey.id AND sealedKey.person = signerKey.person
    WHERE signerKey.id IN (SELECT max(id) FROM signerKey GROUP BY person)
    """

  private func isSigned(
    as proof: Proof, with publicKey: String, in file: String
  ) throws -> Bool {
    guard let row = try snapshot.row(SignatureRow.self, numbered: proof.signature) else {
      return false
    }
    let signature = try snapshot.signature(of: row)
    return SignedText(signature, at: proof.at, in: file).isSigned(as: proof, with: publicKey)
  }

  /// Each signature with its proof, and whether it is in order that it has this one or none.
  ///
  /// With a proof, the key was its signer's last by then; without, the signer had none. One that
  /// came back after it was withdrawn has what it had at first.
  private static let signatures = """
    SELECT
      signature.id,
      signature.act,
      proof.at,
      proof.bytes,
      signerKey.publicKey,
      CASE WHEN proof.id IS NULL THEN
        NOT EXISTS (
          SELECT 1 FROM signerKey AS any
          WHERE any.person = signature.signer AND any.act < signature.act
        ) OR EXISTS (
          SELECT 1 FROM signature AS first
          WHERE first.id < signature.id
            AND first.person = signature.person
            AND first.signer = signature.signer
            AND first.course = signature.course
            AND first.signed = signature.signed
            AND first.statement = signature.statement
        )
      ELSE
        EXISTS (
          SELECT 1 FROM proof AS first
          WHERE first.id < proof.id AND first.bytes = proof.bytes AND first.key = proof.key
        ) OR signerKey.id IS (
          SELECT max(id) FROM signerKey AS last
          WHERE last.person = signature.signer AND last.act < signature.act
        )
      END
    FROM signature
    LEFT JOIN proof ON proof.signature = signature.id
    LEFT JOIN signerKey ON signerKey.id = proof.key
    ORDER BY signature.id
    """
}
