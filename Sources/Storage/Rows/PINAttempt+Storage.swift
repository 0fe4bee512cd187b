import Model

extension PINAttempt: Stored {
  static var table: StoredTable { .pinAttempt }
  static var columns: [String] { ["person", "kiosk", "outcome", "at"] }
  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(optional: kiosk)
    try sink.put(word: outcome.rawValue)
    try sink.put(number: at)
  }

  func putKey(into sink: inout RowBinder) throws {}

  init(from row: inout RowReader) throws {
    let person = try row.required(row.id(Person.self))
    let kiosk = try row.value(String.self)
    let outcome = try row.required(row.word(Outcome.self))
    self.init(person, at: kiosk, outcome, on: try row.required(row.number()))
  }

  var concerns: Person.ID? { person }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension Snapshot {
  func attempts(at kiosk: String) throws -> [PINAttempt] {
    let sql = """
      SELECT \(PINAttempt.columnList) FROM pinAttempt
      WHERE kiosk = ?1 AND id > (
          SELECT ifnull(max(id), 0) FROM pinAttempt WHERE kiosk = ?1 AND outcome = 'unlocked'
        )
      ORDER BY id
      """
    let query = try Query(sql, in: db)
    defer { query.reset() }
    query.bind(kiosk, at: 1)
    var attempts: [PINAttempt] = []
    while try query.step() {
      var reader = RowReader(query, of: .pinAttempt, numbers: numbers)
      attempts.append(try PINAttempt(from: &reader))
    }
    return attempts
  }
}
