import Model

/// Reads a row's cells in the order of its table's columns.
struct RowReader {
  let query: Query
  let numbers: Numbers
  private let table: String
  private var place: Int

  /// Starts at a column, counted from 0, of the query's present row.
  init(_ query: Query, of table: StoredTable, numbers: Numbers, from place: Int = 0) {
    self.query = query
    self.numbers = numbers
    self.table = table.rawValue
    self.place = place
  }

  /// Takes text; an absent one is empty.
  mutating func text() -> String {
    query.text(at: next()) ?? ""
  }

  /// Takes a whole number, or nothing.
  mutating func number() -> Int? {
    query.optionalNumber(at: next())
  }

  /// Takes a day, or nothing.
  mutating func day() -> Day? {
    query.optionalNumber(at: next()).map { Day(number: $0) }
  }

  /// Takes a value that has one spelling, or nothing.
  mutating func value<Value: LosslessStringConvertible>(_: Value.Type = Value.self) throws -> Value?
  {
    let text = query.text(at: next())
    return try text.map { try read($0, with: Value.init) }
  }

  /// Takes a word of a closed list, or nothing.
  mutating func word<Value: RawRepresentable<String>>(_: Value.Type = Value.self) throws -> Value? {
    let text = query.text(at: next())
    return try text.map { try read($0, with: Value.init(rawValue:)) }
  }

  /// Takes a truth value in the words of its column, or nothing.
  mutating func flag(yes: String = "yes") -> Bool? {
    query.text(at: next()).map { $0 == yes }
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
    try query.optionalNumber(at: next()).map(numbers.identity)
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
