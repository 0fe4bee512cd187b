import Model

extension Rung: StoredEntry {
  static var table: StoredTable { .rung }

  static var columns: [String] {
    ["number", "distance", "tell", "consequence"]
  }

  static var keyColumns: [String] { ["number"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(number: number)
    try sink.put(offset)
    try sink.put(list: tell)
    try sink.put(text: consequence)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(number: number)
  }

  init(from row: inout RowReader) throws {
    self.init(
      number: try row.required(row.number()),
      offset: try row.required(row.value()),
      tell: try row.list(Recipient.init),
      consequence: row.text())
  }

  var entry: Entry { .rung(self) }

  init?(entry: Entry) {
    guard case .rung(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension Holiday: StoredEntry {
  static var table: StoredTable { .holiday }

  static var columns: [String] {
    ["day", "name"]
  }

  static var keyColumns: [String] { ["day"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(day: day)
    try sink.put(text: name)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(day: day)
  }

  init(from row: inout RowReader) throws {
    self.init(
      day: try row.required(row.day()),
      name: row.text())
  }

  var entry: Entry { .holiday(self) }

  init?(entry: Entry) {
    guard case .holiday(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}
