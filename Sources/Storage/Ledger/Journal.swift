import Model

/// One change of a row that is changed in place: its line before and after.
struct JournalRow: Stored {
  /// The table of the row that was changed.
  var changed: String
  /// The number of the row.
  var row: Int
  /// The number of the person whom it concerns; nothing where it is the catalogue's.
  var person: Int?
  /// The row's line before; nothing where it was added.
  var before: String?
  /// The row's line after; nothing where it was deleted.
  var after: String?

  static var table: StoredTable { .change }
  static var columns: [String] { ["table", "row", "person", "before", "after"] }
  static var keyColumns: [String] { ["id"] }
  var concerns: Person.ID? { nil }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: changed)
    try sink.put(number: row)
    try sink.put(number: person)
    try sink.put(optional: before)
    try sink.put(optional: after)
  }

  func putKey(into sink: inout RowBinder) throws {}
}

extension JournalRow {
  init(from row: inout RowReader) throws {
    changed = row.text()
    self.row = try row.required(row.number())
    person = row.number()
    before = try row.value()
    after = try row.value()
  }
}
