import GRDB
import Model

extension Person: StoredEntry {
  static var table: StoredTable { .person }

  static var columns: [String] {
    ["code", "name", "email", "supervisor", "lastDay", "observerOf"]
  }

  static var keyColumns: [String] { ["code"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(text: id.text)
    try sink.put(text: name)
    try sink.put(text: email)
    try sink.put(supervisor)
    try sink.put(day: left)
    try sink.put(list: observerOf)
  }

  func putKey(into sink: inout RowBinder) throws {
    sink.put(text: id.text)
  }

  init(from row: inout RowReader) throws {
    self.init(
      id: ID(row.text()),
      name: row.text(),
      email: row.text(),
      supervisor: try row.id(),
      left: row.day(),
      observerOf: try row.list { Course.ID($0) })
  }

  static var derived: [String] { ["search"] }

  func putDerived(into sink: inout RowBinder) throws {
    sink.put(text: search)
  }

  func note(_ number: Int, in numbers: Numbers) { numbers.note(number, of: id) }
  func forget(in numbers: Numbers) { numbers.forget(id) }

  var entry: Entry { .person(self) }

  init?(entry: Entry) {
    guard case .person(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { id }
}

extension Membership: StoredEntry {
  static var table: StoredTable { .membership }

  static var columns: [String] {
    ["group", "person", "start", "until"]
  }

  static var keyColumns: [String] { ["person", "\"group\"", "start"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(group)
    try sink.put(person)
    try sink.put(day: from)
    try sink.put(day: until)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(group)
    sink.put(day: from)
  }

  init(from row: inout RowReader) throws {
    self.init(
      group: try row.required(row.id()),
      person: try row.required(row.id()),
      from: try row.required(row.day()),
      until: row.day())
  }

  /// A group comes to be with its first member.
  func prepare(in snapshot: Snapshot) throws {
    guard try snapshot.numbers.number(of: group) == nil else { return }
    let sql = "INSERT INTO \"group\" (code) VALUES (?)"
    try snapshot.db.cachedStatement(sql: sql).execute(arguments: [group.text])
    snapshot.numbers.note(Int(snapshot.db.lastInsertedRowID), of: group)
  }

  var entry: Entry { .membership(self) }

  init?(entry: Entry) {
    guard case .membership(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension Tenure: StoredEntry {
  static var table: StoredTable { .tenure }

  static var columns: [String] {
    ["person", "role", "start", "until"]
  }

  static var keyColumns: [String] { ["person", "role", "start"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(role)
    try sink.put(day: start)
    try sink.put(day: end)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    try sink.put(role)
    sink.put(day: start)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      role: try row.required(row.id()),
      start: try row.required(row.day()),
      end: row.day())
  }

  var entry: Entry { .tenure(self) }

  init?(entry: Entry) {
    guard case .tenure(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}

extension Leave: StoredEntry {
  static var table: StoredTable { .leave }

  static var columns: [String] {
    ["person", "start", "until"]
  }

  static var keyColumns: [String] { ["person", "start"] }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(person)
    try sink.put(day: from)
    try sink.put(day: until)
  }

  func putKey(into sink: inout RowBinder) throws {
    try sink.put(person)
    sink.put(day: from)
  }

  init(from row: inout RowReader) throws {
    self.init(
      person: try row.required(row.id()),
      from: try row.required(row.day()),
      until: row.day())
  }

  var entry: Entry { .leave(self) }

  init?(entry: Entry) {
    guard case .leave(let it) = entry else { return nil }
    self = it
  }

  var concerns: Person.ID? { person }
}
