import Model

extension Role: StoredEntry {
  static var table: StoredTable { .role }

  static var columns: [String] {
    ["code", "title", "kind", "note"]
  }

  static var keyColumns: [String] { ["code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: id.text)
    try sink.put(text: title)
    try sink.put(word: kind?.rawValue)
    try sink.put(text: note)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      id: ID(row.text()),
      title: row.text(),
      kind: try row.word(),
      note: row.text())
  }

  func note(_ number: Int, in numbers: Numbers) { numbers.note(number, of: id) }
  func forget(in numbers: Numbers) { numbers.forget(id) }

  var entry: Entry { .role(self) }

  init?(entry: Entry) {
    guard case .role(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension RolePath: StoredEntry {
  static var table: StoredTable { .rolePath }

  static var columns: [String] {
    ["role", "path", "tier", "level", "opensAfter", "dueWithin", "since"]
  }

  static var keyColumns: [String] { ["role", "path", "ifnull(tier, 'starter')"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(role)
    try sink.put(path)
    try sink.put($tier)
    try sink.put($level)
    try sink.put(opensAfter)
    try sink.put(dueWithin)
    try sink.put(day: since)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(role)
    try sink.put(path)
    sink.put(text: tier.rawValue)
  }

  init(from row: inout RowReader) throws {
    self.init(
      role: try row.required(row.id()),
      path: try row.required(row.id()),
      tier: try row.word(),
      level: try row.word(),
      opensAfter: try row.value(),
      dueWithin: try row.value(),
      since: row.day())
  }

  func reach(from before: Self?) -> Reach { .holders(role) }

  var entry: Entry { .rolePath(self) }

  init?(entry: Entry) {
    guard case .rolePath(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}
