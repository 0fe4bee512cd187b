import Model

extension TrainingRecord: StoredEntry {
  static var table: StoredTable { .record }

  static var columns: [String] {
    [
      "person", "course", "path", "day", "result", "score", "hours", "signers", "evidence",
      "expires", "priorLearning", "entered",
    ]
  }

  static var keyColumns: [String] { ["person", "ifnull(course, -path)", "day"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(subject)
    try sink.put(day: on)
    try sink.put(word: result.rawValue)
    try sink.put(score)
    try sink.put(hours)
    try sink.put(list: signers)
    try sink.put(text: evidence)
    try sink.put(day: expires)
    try sink.put($isPriorLearning)
    try sink.put(entered)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(key: subject)
    sink.put(day: on)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      subject: try row.subject(),
      on: try row.required(row.day()),
      result: try row.required(row.word()),
      score: try row.value(),
      hours: try row.value(),
      signers: try row.list { Person.ID($0) },
      evidence: row.text(),
      expires: row.day(),
      isPriorLearning: row.flag(),
      entered: try row.value().map { Entered(cell: $0) })
  }

  var entry: Entry { .record(self) }

  init?(entry: Entry) {
    guard case .record(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension Revocation: StoredEntry {
  static var table: StoredTable { .revocation }

  static var columns: [String] {
    ["person", "course", "path", "recordDay", "day", "reason"]
  }

  static var keyColumns: [String] { ["person", "ifnull(course, -path)", "recordDay"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(subject)
    try sink.put(day: recordOn)
    try sink.put(day: on)
    try sink.put(text: reason)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(key: subject)
    sink.put(day: recordOn)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      subject: try row.subject(),
      recordOn: try row.required(row.day()),
      on: try row.required(row.day()),
      reason: row.text())
  }

  var entry: Entry { .revocation(self) }

  init?(entry: Entry) {
    guard case .revocation(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension Waiver: StoredEntry {
  static var table: StoredTable { .waiver }

  static var columns: [String] {
    ["person", "course", "path", "start", "until", "reason", "note"]
  }

  static var keyColumns: [String] { ["person", "ifnull(course, -path)", "start"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(subject)
    try sink.put(day: from)
    try sink.put(day: until)
    try sink.put(word: reason.rawValue)
    try sink.put(text: note)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(key: subject)
    sink.put(day: from)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      subject: try row.subject(),
      from: try row.required(row.day()),
      until: row.day(),
      reason: try row.required(row.word()),
      note: row.text())
  }

  var entry: Entry { .waiver(self) }

  init?(entry: Entry) {
    guard case .waiver(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension Extension: StoredEntry {
  static var table: StoredTable { .extension }

  static var columns: [String] {
    ["person", "course", "path", "due", "granted", "reason"]
  }

  static var keyColumns: [String] { ["person", "ifnull(course, -path)", "granted"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(subject)
    try sink.put(day: due)
    try sink.put(day: granted)
    try sink.put(text: reason)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(key: subject)
    sink.put(day: granted)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      subject: try row.subject(),
      due: try row.required(row.day()),
      granted: try row.required(row.day()),
      reason: row.text())
  }

  var entry: Entry { .extension(self) }

  init?(entry: Entry) {
    guard case .extension(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension TrainingRecord.Entered {
  /// Reads a day, or takes the text for an instant.
  fileprivate init(cell: String) {
    self = Day(cell).map(Self.day) ?? .instant(cell)
  }
}
