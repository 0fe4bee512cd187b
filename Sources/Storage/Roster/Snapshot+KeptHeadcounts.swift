import GRDB
import Model

extension Snapshot {
  /// The headcounts that were kept after the last act for a day.
  func keptHeadcounts(on day: Day) throws -> Headcounts? {
    let query = try Query(
      """
      SELECT role, path, "group", people, late, compliant, counted, open
      FROM headcount
      WHERE act = ? AND day = ?
      """, in: db)
    defer { query.reset() }
    query.bind(try version(), at: 1)
    query.bind(day.number, at: 2)
    var counts: Headcounts?
    while try query.step() {
      let count = Headcount(from: query, at: 3)
      if let role = query.optionalNumber(at: 0) {
        counts?.roles[try numbers.identity(role)] = count
      } else if let path = query.optionalNumber(at: 1) {
        counts?.paths[try numbers.identity(path)] = count
      } else if let group = query.optionalNumber(at: 2) {
        counts?.groups[try numbers.identity(group)] = count
      } else {
        counts = Headcounts()
        counts?.everyone = count
      }
    }
    return counts
  }

  /// Keeps headcounts as of the last act, in place of older ones; those of everybody come first.
  func keep(_ counts: Headcounts, on day: Day) throws {
    try db.execute(sql: "DELETE FROM headcount")
    let writer = HeadcountWriter(
      query: try Query(
        """
        INSERT INTO headcount
          (act, day, role, path, "group", people, late, compliant, counted, open)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, in: db),
      act: try version(), day: day)
    try writer.write(counts.everyone)
    for (id, count) in counts.roles { try writer.write(count, role: numbers.required(id)) }
    for (id, count) in counts.paths { try writer.write(count, path: numbers.required(id)) }
    for (id, count) in counts.groups { try writer.write(count, group: numbers.required(id)) }
  }
}

private struct HeadcountWriter {
  let query: Query
  let act: Int
  let day: Day

  func write(
    _ count: Headcount, role: Int? = nil, path: Int? = nil, group: Int? = nil
  ) throws {
    query.bind(act, at: 1)
    query.bind(day.number, at: 2)
    query.bind(role, at: 3)
    query.bind(path, at: 4)
    query.bind(group, at: 5)
    query.bind(count.people, at: 6)
    query.bind(count.late, at: 7)
    query.bind(count.compliance?.compliant, at: 8)
    query.bind(count.compliance?.counted, at: 9)
    query.bind(count.compliance?.open, at: 10)
    try query.run()
  }
}

extension Headcount {
  /// Reads five columns of a query.
  fileprivate init(from query: Query, at place: Int) {
    self.init(
      people: query.number(at: place), late: query.number(at: place + 1),
      compliance: query.optionalNumber(at: place + 2).map { _ in
        Compliance(from: query, at: place + 2)
      })
  }
}
