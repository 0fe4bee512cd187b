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
