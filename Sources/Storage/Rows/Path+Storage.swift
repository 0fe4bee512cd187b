import Model

extension LearningPath: StoredEntry {
  static var table: StoredTable { .path }

  static var columns: [String] {
    ["code", "title", "kind", "ordering", "status"] + ValidityPolicy.columns
  }

  static var keyColumns: [String] { ["code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: id.text)
    try sink.put(text: title)
    try sink.put($kind)
    try sink.put($order)
    try sink.put($isRetired, yes: "retired", no: "active")
    try policy.put(into: &sink)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      id: ID(row.text()),
      title: row.text(),
      kind: try row.word(),
      order: try row.word(),
      isRetired: row.flag(yes: "retired"),
      policy: try ValidityPolicy(from: &row))
  }

  func note(_ number: Int, in numbers: Numbers) { numbers.note(number, of: id) }
  func forget(in numbers: Numbers) { numbers.forget(id) }

  func reach(from before: Self?) -> Reach {
    guard let before else { return .nobody }
    let isAlike =
      before.policy == policy && before.isRetired == isRetired && before.kind == kind
      && before.order == order
    return isAlike ? .nobody : .everybody
  }

  var entry: Entry { .path(self) }

  init?(entry: Entry) {
    guard case .path(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}

extension Step: StoredEntry {
  static var table: StoredTable { .step }

  static var columns: [String] {
    ["path", "position", "course", "level", "choose", "phase", "dueWithin", "since"]
  }

  static var keyColumns: [String] { ["path", "position", "course"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(path)
    try sink.put(number: position)
    try sink.put(course)
    try sink.put($level)
    try sink.put(number: choose)
    try sink.put($phase)
    try sink.put(dueWithin)
    try sink.put(day: since)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(path)
    sink.put(number: position)
    try sink.put(course)
  }

  init(from row: inout RowReader) throws {
    self.init(
      path: try row.required(row.id()),
      position: try row.required(row.number()),
      course: try row.required(row.id()),
      level: try row.word(),
      choose: row.number(),
      phase: try row.word(),
      dueWithin: try row.value(),
      since: row.day())
  }

  func reach(from before: Self?) -> Reach { .everybody }

  var entry: Entry { .step(self) }

  init?(entry: Entry) {
    guard case .step(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { nil }
}
