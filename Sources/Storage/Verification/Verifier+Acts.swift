import Model

extension Verifier {
  /// Walks the chain: numbers without gaps, a seal for each act, each hash over the one before.
  mutating func checkActs() throws {
    let sql = """
      SELECT number, at, actor, words, rehearsal, contents, hash, changes
      FROM act LEFT JOIN seal ON seal.act = act.number
      ORDER BY number
      """
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    var (previous, last, rehearsals) = (Seal.origin, 0, 0)
    while try query.step() {
      let act = ActRow(from: query)
      checkNumber(act, after: last)
      last = act.number
      if act.rehearsal != nil { rehearsals += 1 }
      previous = checkSeal(of: act, query, after: previous)
    }
    note(acts: last, hash: previous)
    if rehearsals > 0 {
      note("\(rehearsals) of the acts \(rehearsals == 1 ? "was" : "were") of a rehearsal.")
    }
    try checkLooseSeals()
  }

  private mutating func checkNumber(_ act: ActRow, after last: Int) {
    guard act.number != last &+ 1 else { return }
    report(
      "gap", "Act \(last &+ 1) is missing; the next one there is act \(act.number).", act: last &+ 1
    )
  }

  /// Checks an act's seal and notes what it says; returns the hash that the next one follows.
  private mutating func checkSeal(
    of act: ActRow, _ query: Query, after previous: [UInt8]
  ) -> [UInt8] {
    guard let contents = query.text(at: 5) else {
      report("unsealed", "Act \(act.number) has no seal.", act: act.number)
      return previous
    }
    let sections = SealedSection.read(contents)
    sealed[act.number] = sections
    let rows = sections.values.reduce(0) { $0 &+ $1.rows }
    if rows != query.number(at: 7) {
      report("changes", "The changes of act \(act.number) are not \(rows).", act: act.number)
    }
    let hash = [UInt8](query.bytes(at: 6))
    if hash != Seal.hash(of: act, contents: contents, after: previous) {
      let sentence = """
        Act \(act.number) (\(act.at), \(act.actor): \(act.words)) is not what was sealed, or not in \
        its place.
        """
      report("hash", sentence, act: act.number)
    }
    return hash
  }

  private mutating func checkLooseSeals() throws {
    let sql = "SELECT act FROM seal WHERE act NOT IN (SELECT number FROM act) ORDER BY act"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    guard try query.step() else { return }
    let act = query.number(at: 0)
    report("loose seal", "There is a seal of act \(act), and no such act.", act: act)
  }
}

extension SealedSection {
  /// Reads a seal's contents; lines that say nothing are passed over, their hash will not match.
  static func read(_ contents: String) -> [StoredTable: SealedSection] {
    var sections: [StoredTable: SealedSection] = [:]
    for line in contents.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3, let table = StoredTable(rawValue: String(words[0])),
        let rows = Int(words[1])
      else { continue }
      sections[table] = SealedSection(rows: rows, digest: String(words[2]))
    }
    return sections
  }
}

extension Sequence<UInt8> {
  /// The bytes in hexadecimal digits.
  var hexadecimal: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
