public import Model

extension Store: Ledger {
  public func acts(_ query: ActQuery) throws -> [Act] {
    try reading { try $0.acts(query) }
  }
}

extension Snapshot {
  fileprivate func acts(_ it: ActQuery) throws -> [Act] {
    let person = try it.person.map { try numbers.number(of: $0) ?? 0 }
    let sql = """
      SELECT number, at, actor, words, rehearsal, seal.changes
      FROM act LEFT JOIN seal ON seal.act = act.number
      WHERE (?1 IS NULL OR number IN (\(Self.actsOfPerson)))
        AND at >= ?2
        AND number < ?3
      ORDER BY number \(it.isNewestFirst ? "DESC" : "ASC")
      LIMIT ?4
      """
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(person, at: 1)
    query.bind(it.since?.description ?? "", at: 2)
    query.bind(it.before ?? Int.max, at: 3)
    query.bind(it.limit ?? -1, at: 4)
    var acts: [Act] = []
    while try query.step() { acts.append(ActRow(from: query).act(changes: query.number(at: 5))) }
    return acts
  }

  private static let actsOfPerson =
    (["change", "record", "revocation", "waiver", "extension", "observation", "signature"].map {
      "SELECT act FROM \($0) WHERE person = ?1"
    }
    + ["record", "revocation", "waiver", "extension"].map {
      """
      SELECT retraction.act FROM retraction JOIN \($0) ON \($0).id = retraction.\($0)
      WHERE \($0).person = ?1
      """
    }).joined(separator: " UNION ALL ")
}

extension ActRow {
  /// Reads the first five columns of a query: number, at, actor, words, rehearsal.
  init(from query: Query) {
    number = query.number(at: 0)
    at = query.text(at: 1) ?? ""
    actor = query.text(at: 2) ?? ""
    words = query.text(at: 3) ?? ""
    rehearsal = query.optionalNumber(at: 4).map { Day(number: $0) }
  }
}
