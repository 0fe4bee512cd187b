import Model

extension Setting: StoredEntry {
  static var table: StoredTable { .setting }

  static var columns: [String] {
    ["key", "value"]
  }

  static var keyColumns: [String] { ["key"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: key.rawValue)
    try sink.put(text: value)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(text: key.rawValue)
  }

  init(from row: inout RowReader) throws {
    self.init(
      key: try row.required(row.word()),
      value: row.text())
  }

  var entry: Entry { .setting(self) }

  init?(entry: Entry) {
    guard case .setting(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension ChecklistItem: StoredEntry {
  static var table: StoredTable { .checklistItem }

  static var columns: [String] {
    ["course", "code", "text", "required"]
  }

  static var keyColumns: [String] { ["course", "code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(course)
    try sink.put(text: id.text)
    try sink.put(text: text)
    try sink.put($isRequired)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(course)
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      course: try row.required(row.id()),
      id: ID(row.text()),
      text: row.text(),
      isRequired: row.flag())
  }

  var entry: Entry { .checklistItem(self) }

  init?(entry: Entry) {
    guard case .checklistItem(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
  func reach(from before: Self?) -> Reach { .checklist(course) }

  /// What was seen of an item by its old words, and not signed, says nothing of the new ones.
  func dropKept(in snapshot: Snapshot) throws {
    let query = try Query(
      "DELETE FROM unsignedItem WHERE course = ? AND item = ?", in: snapshot.db)
    query.bind(try snapshot.numbers.required(course), at: 1)
    query.bind(id.text, at: 2)
    try query.run()
  }
}

extension Prerequisite: StoredEntry {
  static var table: StoredTable { .prerequisite }

  static var columns: [String] {
    ["course", "needs", "letter"]
  }

  static var keyColumns: [String] { ["course", "needs"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(course)
    try sink.put(needs)
    try sink.put(word: any?.text)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(course)
    try sink.put(needs)
  }

  init(from row: inout RowReader) throws {
    self.init(
      course: try row.required(row.id()),
      needs: try row.required(row.id()),
      any: try row.value().map { Letter($0) })
  }

  func reach(from before: Self?) -> Reach { .everybody }

  var entry: Entry { .prerequisite(self) }

  init?(entry: Entry) {
    guard case .prerequisite(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension Equivalence: StoredEntry {
  static var table: StoredTable { .equivalence }

  static var columns: [String] {
    ["course", "countsAs"]
  }

  static var keyColumns: [String] { ["course", "countsAs"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(course)
    try sink.put(countsAs)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(course)
    try sink.put(countsAs)
  }

  init(from row: inout RowReader) throws {
    self.init(
      course: try row.required(row.id()),
      countsAs: try row.required(row.id()))
  }

  func reach(from before: Self?) -> Reach { .everybody }

  var entry: Entry { .equivalence(self) }

  init?(entry: Entry) {
    guard case .equivalence(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension Revision: StoredEntry {
  static var table: StoredTable { .revision }

  static var columns: [String] {
    ["course", "code", "effective", "policy", "retakeWithin", "note"]
  }

  static var keyColumns: [String] { ["course", "code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(course)
    try sink.put(text: id.text)
    try sink.put(day: effective)
    try sink.put(word: policy.rawValue)
    try sink.put(retakeWithin)
    try sink.put(text: note)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(course)
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      course: try row.required(row.id()),
      id: ID(row.text()),
      effective: try row.required(row.day()),
      policy: try row.required(row.word()),
      retakeWithin: try row.value(),
      note: row.text())
  }

  func reach(from before: Self?) -> Reach { .everybody }

  var entry: Entry { .revision(self) }

  init?(entry: Entry) {
    guard case .revision(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}
