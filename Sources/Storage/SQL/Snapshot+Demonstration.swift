import GRDB
import Model

extension Snapshot {
  func observations(of person: Person.ID, in course: Course.ID) throws -> [Observation] {
    try demonstrations(of: Observation.self, person, course).map(\.row)
  }

  func signatures(of person: Person.ID, in course: Course.ID) throws -> [Signature] {
    let seen = try demonstrations(of: Observation.self, person, course)
    let observations = Dictionary(uniqueKeysWithValues: seen.map { ($0.number, $0.row) })
    return try demonstrations(of: SignatureRow.self, person, course).map { held in
      var signature = held.row.signature
      signature.results = held.row.observations.compactMap { observations[$0] }
      return signature
    }
  }

  /// What was seen or signed of a person's demonstrations of a course, oldest first.
  fileprivate func demonstrations<Kept: Stored>(
    of _: Kept.Type, _ person: Person.ID, _ course: Course.ID
  ) throws -> [Numbered<Kept>] {
    guard let personNumber = try numbers.number(of: person),
      let courseNumber = try numbers.number(of: course)
    else { return [] }
    let sql = "\(Kept.selection) AND person = ? AND course = ? ORDER BY id"
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(personNumber, at: 1)
    query.bind(courseNumber, at: 2)
    var rows: [Numbered<Kept>] = []
    while try query.step() {
      var reader = RowReader(query, of: Kept.table, numbers: numbers, from: 1)
      rows.append(Numbered(number: query.number(at: 0), row: try Kept(from: &reader)))
    }
    return rows
  }
}

extension Snapshot {
  /// The number of the latest observation that is the same and counts.
  func number(of observation: Observation) throws -> Int {
    let seen = try demonstrations(of: Observation.self, observation.person, observation.course)
    guard let held = seen.last(where: { $0.row == observation }) else { throw missing(observation) }
    return held.number
  }

  /// The number of the latest signature that says the same and counts.
  func number(of signature: Signature) throws -> Int {
    let row = try SignatureRow(signature, in: self)
    let held = try demonstrations(of: SignatureRow.self, signature.person, signature.course)
      .last { $0.row.line.hasSameBytes(as: row.line) }
    guard let held else { throw missing(row) }
    return held.number
  }
}

extension SignatureRow {
  /// Finds the observations that a signature binds: the latest of each that is the same.
  init(_ signature: Signature, in snapshot: Snapshot) throws {
    let seen = try snapshot.demonstrations(
      of: Observation.self, signature.person, signature.course)
    self.signature = signature
    observations = try signature.results.map { result in
      guard let held = seen.last(where: { $0.row == result }) else {
        throw snapshot.missing(result)
      }
      return held.number
    }
  }
}
