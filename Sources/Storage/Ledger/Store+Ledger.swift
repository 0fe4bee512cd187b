import Model

extension Snapshot {
  func acts(_ it: ActQuery) throws -> [Act] {
    let person = try it.person.map { try numbers.number(of: $0) ?? 0 }
    let course = try it.course.map { try numbers.number(of: $0) ?? 0 }
    let words = it.words.indices.map { " AND instr(lower(words), lower(?\(9 + $0))) > 0" }
    let sql = """
      SELECT number, at, actor, words, rehearsal, seal.changes, mine.undone, later.act
      FROM act
      LEFT JOIN seal ON seal.act = act.number
      LEFT JOIN undoing AS mine ON mine.act = act.number
      LEFT JOIN undoing AS later ON later.undone = act.number
      WHERE (?1 IS NULL OR number IN (\(Self.actsOfPerson)))
        AND at >= ?2
        AND number < ?3
        AND (?5 IS NULL OR actor = ?5)
        AND (NOT ?6 OR later.act IS NULL AND number NOT IN (SELECT act FROM pinAttempt))
        AND (?7 IS NULL OR number IN (\(Self.actsOfCourse)))
        AND at < ?8
        \(words.joined())
      ORDER BY number \(it.isNewestFirst ? "DESC" : "ASC")
      LIMIT ?4
      """
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(person, at: 1)
    query.bind(it.since?.description ?? "", at: 2)
    query.bind(it.before ?? Int.max, at: 3)
    query.bind(it.limit ?? -1, at: 4)
    query.bind(it.actor, at: 5)
    query.bind(it.isStanding ? 1 : 0, at: 6)
    query.bind(course, at: 7)
    query.bind(it.until.map { "\($0.next)" } ?? "9", at: 8)
    for (index, word) in it.words.enumerated() { query.bind(word, at: 9 + index) }
    var acts: [Act] = []
    while try query.step() {
      var act = ActRow(from: query).act(changes: query.number(at: 5))
      (act.undoes, act.undoneBy) = (query.optionalNumber(at: 6), query.optionalNumber(at: 7))
      acts.append(act)
    }
    return acts
  }

  private static let actsOfCourse =
    (["record", "revocation", "waiver", "extension", "observation", "signature", "firing"].map {
      "SELECT act FROM \($0) WHERE course = ?7"
    }
    + ["record", "revocation", "waiver", "extension"].map {
      """
      SELECT retraction.act FROM retraction JOIN \($0) ON \($0).id = retraction.\($0)
      WHERE \($0).course = ?7
      """
    }).joined(separator: " UNION ALL ")

  private static let ownFirings = "SELECT id FROM firing WHERE person = ?1"

  private static let actsOfPerson =
    ([
      "change", "record", "revocation", "waiver", "extension", "observation", "signature",
      "signerKey", "firing", "acknowledgement", "pinAttempt",
    ].map { "SELECT act FROM \($0) WHERE person = ?1" }
    + ["record", "revocation", "waiver", "extension"].map {
      """
      SELECT retraction.act FROM retraction JOIN \($0) ON \($0).id = retraction.\($0)
      WHERE \($0).person = ?1
      """
    }
    + ["SELECT act FROM acknowledgement WHERE firing IN (\(ownFirings))"]
    + ["observation", "signature"].map {
      """
      SELECT withdrawal.act FROM withdrawal JOIN \($0) ON \($0).id = withdrawal.\($0)
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
