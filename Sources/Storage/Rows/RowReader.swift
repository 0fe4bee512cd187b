import Model

/// Reads a row's cells in the order of its table's columns: a query's, or those of a line.
struct RowReader {
  private let query: Query
  private let numbers: Numbers
  private let table: String
  private let line: [String]?
  private var place: Int

  /// Starts at a column, counted from 0, of the query's present row.
  init(_ query: Query, of table: StoredTable, numbers: Numbers, from place: Int = 0) {
    self.query = query
    self.numbers = numbers
    self.table = table.rawValue
    line = nil
    self.place = place
  }

  /// Starts at the first cell of a line that was written for a row of a table.
  init(line: [String], of kept: any Stored.Type, in snapshot: Snapshot) throws {
    query = try Query("SELECT \(kept.columnList) FROM \(kept.table)", in: snapshot.db)
    numbers = snapshot.numbers
    table = kept.table.rawValue
    self.line = line
    place = 0
  }

  /// Takes text; an absent one is empty.
  mutating func text() -> String {
    optionalText() ?? ""
  }

  /// Takes a whole number, or nothing.
  mutating func number() -> Int? {
    if let line { return Int(cell(of: line)) }
    return query.optionalNumber(at: next())
  }

  /// Takes a day, or nothing.
  mutating func day() -> Day? {
    if let line { return Day(cell(of: line)) }
    return query.optionalNumber(at: next()).map { Day(number: $0) }
  }

  /// Takes a value that has one spelling, or nothing.
  mutating func value<Value: LosslessStringConvertible>(_: Value.Type = Value.self) throws -> Value?
  {
    try optionalText().map { try read($0, with: Value.init) }
  }

  /// Takes a word of a closed list, or nothing.
  mutating func word<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value? {
    try optionalText().map { try read($0, with: Value.init(rawValue:)) }
  }

  /// Takes a truth value in the words of its column, or nothing.
  mutating func flag(yes: String = "yes") -> Bool? {
    optionalText().map { $0 == yes }
  }

  /// Takes a list from its text.
  mutating func list<Value>(_ element: (String) -> Value?) throws -> [Value] {
    let text = text()
    if text.isEmpty { return [] }
    return try text.split(separator: ";", omittingEmptySubsequences: false).map {
      try read(String($0), with: element)
    }
  }

  /// Takes a reference to another row, or nothing.
  mutating func id<Entity: Coded>(_: Entity.Type = Entity.self) throws -> Identifier<Entity>? {
    if line != nil { return optionalText().map { Identifier($0) } }
    return try query.optionalNumber(at: next()).map(numbers.identity)
  }

  /// Takes what a fact is about: two cells, one of them empty.
  mutating func subject() throws -> Subject {
    let course = try id(Course.self)
    let path = try id(LearningPath.self)
    if let course { return .course(course) }
    return try .certification(required(path))
  }

  /// Passes on a value that the last column read has to have.
  func required<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw unreadable("NULL") }
    return value
  }

  private mutating func optionalText() -> String? {
    guard let line else { return query.text(at: next()) }
    let text = cell(of: line)
    return text.isEmpty ? nil : text
  }

  private mutating func cell(of line: [String]) -> String {
    let place = next()
    return line.indices.contains(place) ? line[place] : ""
  }

  private mutating func next() -> Int {
    place += 1
    return place - 1
  }

  private func read<Value>(_ text: String, with conversion: (String) -> Value?) throws -> Value {
    guard let value = conversion(text) else { throw unreadable(text) }
    return value
  }

  private func unreadable(_ text: String) -> UnreadableValue {
    UnreadableValue(table: table, column: query.name(at: max(0, place - 1)), value: text)
  }
}
