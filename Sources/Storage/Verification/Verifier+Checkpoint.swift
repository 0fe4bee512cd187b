import Model

extension Verifier {
  /// Holds the file to a checkpoint that was made of it earlier.
  mutating func check(_ checkpoint: Checkpoint) throws {
    let now = try snapshot.checkpoint(of: checkpoint.size)
    guard now.origin == checkpoint.origin else {
      return report("origin", "The checkpoint is of another file, \(checkpoint.origin).")
    }
    guard let signer = try signer(of: checkpoint) else {
      return report("unknown key", "The checkpoint is signed with no key of this file.")
    }
    guard now.size == checkpoint.size else {
      let sentence = """
        The checkpoint is of \(checkpoint.size) acts, the file has \(now.size): some were dropped, \
        or it is an older copy.
        """
      return report("dropped", sentence, act: now.size + 1)
    }
    guard now.root == checkpoint.root else {
      let sentence = """
        The first \(checkpoint.size) acts are not those of the checkpoint: they were written anew.
        """
      return report("rewritten", sentence)
    }
    note("The first \(checkpoint.size) acts are those of the checkpoint that \(signer) signed.")
  }

  private func signer(of checkpoint: Checkpoint) throws -> String? {
    let sql = "SELECT code, publicKey FROM signerKey JOIN person ON person.id = signerKey.person"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      if checkpoint.isSigned(with: query.text(at: 1) ?? "") { return query.text(at: 0) }
    }
    return nil
  }
}
