import Model

/// That a fact does not count any more; the fact stays where it is.
protocol CounterFact: Stored {
  /// The fact's table.
  var of: StoredTable { get }

  /// The fact's number.
  var fact: Int { get }

  init(of table: StoredTable, fact: Int)

  /// The tables that facts may be of, each with a column for their numbers.
  static var facts: [StoredTable] { get }
}

extension CounterFact {
  static var columns: [String] { facts.map(\.rawValue) }
  static var keyColumns: [String] { ["id"] }
  var concerns: Person.ID? { nil }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    for table in Self.facts { try sink.put(number: table == of ? fact : nil) }
  }

  func putKey(into sink: inout RowBinder) throws {}

  init(from row: inout RowReader) throws {
    var found: Self?
    for table in Self.facts {
      if let fact = row.number() { found = Self(of: table, fact: fact) }
    }
    self = try row.required(found)
  }
}

/// That a record, revocation, waiver or extension does not count any more.
struct Retraction: CounterFact {
  var of: StoredTable
  var fact: Int

  init(of table: StoredTable, fact: Int) {
    of = table
    self.fact = fact
  }

  static var table: StoredTable { .retraction }
  static var facts: [StoredTable] { [.record, .revocation, .waiver, .extension] }
}

/// That an observation or a signature does not count any more.
struct Withdrawal: CounterFact {
  var of: StoredTable
  var fact: Int

  init(of table: StoredTable, fact: Int) {
    of = table
    self.fact = fact
  }

  static var table: StoredTable { .withdrawal }
  static var facts: [StoredTable] { [.observation, .signature] }
}

/// That an act undid another one.
struct Undoing: Stored {
  /// The number of the act that was undone.
  var undone: Int

  static var table: StoredTable { .undoing }
  static var columns: [String] { ["undone"] }
  static var keyColumns: [String] { ["id"] }
  var concerns: Person.ID? { nil }

  func put<Sink: RowSink>(into sink: inout Sink) throws(Sink.Failure) {
    try sink.put(number: undone)
  }

  func putKey(into sink: inout RowBinder) throws {}
}

extension Undoing {
  init(from row: inout RowReader) throws {
    undone = try row.required(row.number())
  }
}
