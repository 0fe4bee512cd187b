import Model

extension Observation: Stored {
  static var table: StoredTable { .observation }

  static var columns: [String] {
    ["person", "course", "item", "outcome", "observer", "day", "remark"]
  }

  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(course)
    try sink.put(text: item.text)
    try sink.put(word: outcome.rawValue)
    try sink.put(observer)
    try sink.put(day: on)
    try sink.put(text: remark)
  }

  func putKey(into sink: inout RowBinder) throws {}

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      course: try row.required(row.id()),
      item: ChecklistItem.ID(row.text()),
      outcome: try row.required(row.word()),
      observer: try row.required(row.id()),
      on: try row.required(row.day()),
      remark: row.text())
  }

  var concerns: Person.ID? { person }
  func reach(from before: Self?) -> Reach { .nobody }
}

/// A row of `signature`: a signature with the numbers of the observations that it binds.
struct SignatureRow: Stored {
  /// The signature, without its results.
  var signature: Signature
  /// The numbers of the observations, in the checklist's order.
  var observations: [Int]

  static var table: StoredTable { .signature }

  static var columns: [String] {
    [
      "signer", "person", "course", "revision", "observations", "day", "signed", "statement",
    ]
  }

  static var keyColumns: [String] { ["id"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(signature.signer)
    try sink.put(signature.person)
    try sink.put(signature.course)
    try sink.put(word: signature.revision?.text)
    try sink.put(list: observations)
    try sink.put(day: signature.on)
    try sink.put(day: signature.signed)
    try sink.put(text: signature.statement)
  }

  func putKey(into sink: inout RowBinder) throws {}

  var concerns: Person.ID? { signature.person }
  func reach(from before: Self?) -> Reach { .nobody }
}

extension SignatureRow {
  init(from row: inout RowReader) throws {
    var signature = Signature(
      signer: try row.required(row.id()), person: try row.required(row.id()),
      course: try row.required(row.id()), revision: try row.value().map { Revision.ID($0) },
      results: [], on: Day(number: 0), signed: Day(number: 0), statement: "")
    observations = try row.list { Int($0) }
    signature.on = try row.required(row.day())
    signature.signed = try row.required(row.day())
    signature.statement = row.text()
    self.signature = signature
  }
}
