public import Model

extension Store {
  /// Every signature under somebody's demonstrations with what proves it, oldest first.
  public func evidence(of person: Person.ID) throws -> [SignatureEvidence] {
    try reading { snapshot in
      let query = try Query(Self.signaturesOfPerson, in: snapshot.db, shared: false)
      defer { query.reset() }
      query.bind(try snapshot.numbers.number(of: person), at: 1)
      let file = try snapshot.fileName()
      var evidence: [SignatureEvidence] = []
      while try query.step() {
        guard let row = try snapshot.row(SignatureRow.self, numbered: query.number(at: 0)) else {
          continue
        }
        let signature = try snapshot.signature(of: row)
        evidence.append(
          SignatureEvidence(
            signature, act: query.number(at: 1), isWithdrawn: query.number(at: 2) != 0,
            proof: Self.proof(of: signature, query, in: file)))
      }
      return evidence
    }
  }

  private static func proof(
    of signature: Signature, _ query: Query, in file: String
  ) -> SignatureEvidence.Proof? {
    guard let at = query.text(at: 3), let bytes = query.text(at: 4), let key = query.text(at: 5)
    else { return nil }
    let text = SignedText(signature, at: at, in: file)
    return SignatureEvidence.Proof(
      text: String(decoding: text.bytes, as: UTF8.self), publicKey: key, bytes: bytes)
  }

  private static let signaturesOfPerson = """
    SELECT
      signature.id,
      signature.act,
      EXISTS (SELECT 1 FROM withdrawal WHERE withdrawal.signature = signature.id),
      proof.at,
      proof.bytes,
      signerKey.publicKey
    FROM signature
    LEFT JOIN proof ON proof.signature = signature.id
    LEFT JOIN signerKey ON signerKey.id = proof.key
    WHERE signature.person = ?
    ORDER BY signature.id
    """
}
