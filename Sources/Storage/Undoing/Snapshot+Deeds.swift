import GRDB
import Model

extension Snapshot {
  func forEachDeed(of act: Int, _ body: (Deed) throws -> Void) throws {
    try numbers.learnAll(.course, .path, .role, .group)
    var reader = try DeedReader(self, of: act)
    try withoutActuallyEscaping(body) { body in
      try reader.readFacts(body)
      try reader.readJournal(body)
      try reader.readCounterFacts(body)
      try reader.readNeeds(body)
    }
  }

  /// The same row as it is now, and its number; nothing where none of its key counts.
  func held(like entry: Entry) throws -> HeldRow? {
    var finder = HeldRowFinder(snapshot: self)
    try entry.accept(&finder)
    return finder.found
  }

  /// The row that a line was written for.
  func entry(of table: StoredTable, line: String) throws -> Entry? {
    var parser = LineParser(snapshot: self, cells: line.cellsOfLine)
    try table.accept(&parser)
    return parser.entry
  }

  /// The fact that was taken back.
  func entry(of it: Retraction) throws -> Entry {
    var finder = FactFinder(snapshot: self, number: it.fact)
    try it.of.accept(&finder)
    guard let entry = finder.entry else {
      throw UnreadableValue(table: "retraction", column: "\(it.of)", value: "\(it.fact)")
    }
    return entry
  }

  /// The row of a number, whether or not it counts.
  func row<Kept: Stored>(_: Kept.Type, numbered number: Int) throws -> Kept? {
    let query = try Query("SELECT \(Kept.columnList) FROM \(Kept.table) WHERE id = ?", in: db)
    defer { query.reset() }
    query.bind(number, at: 1)
    guard try query.step() else { return nil }
    var reader = RowReader(query, of: Kept.table, numbers: numbers)
    return try Kept(from: &reader)
  }

  /// A signature with everything that it binds, whether or not it counts.
  func signature(of row: SignatureRow) throws -> Signature {
    var signature = row.signature
    signature.results = try row.observations.compactMap {
      try self.row(Observation.self, numbered: $0)
    }
    return signature
  }
}

/// A row that counts, as a line, and its number.
struct HeldRow {
  var table: StoredTable
  var number: Int
  var line: String
}

/// Finds the row with the same key as a given one.
private struct HeldRowFinder: RowVisitor {
  let snapshot: Snapshot
  var found: HeldRow?

  mutating func visit<Kept: StoredEntry>(_ row: Kept) throws {
    found = try snapshot.numbered(like: row).map {
      HeldRow(table: Kept.table, number: $0.number, line: $0.row.line)
    }
  }
}

/// Finds the row of a number, whether or not it counts.
private struct FactFinder: StoredTableVisitor {
  let snapshot: Snapshot
  let number: Int
  var entry: Entry?

  mutating func visit<Kept: Stored>(_: Kept.Type) throws {
    entry = (try snapshot.row(Kept.self, numbered: number) as? any StoredEntry)?.entry
  }
}

/// Makes a row of the cells of a line.
private struct LineParser: StoredTableVisitor {
  let snapshot: Snapshot
  let cells: [String]
  var entry: Entry?

  mutating func visit<Kept: Stored>(_: Kept.Type) throws {
    guard let kept = Kept.self as? any StoredEntry.Type else { return }
    entry = try parse(kept)
  }

  private func parse<Kept: StoredEntry>(_: Kept.Type) throws -> Entry {
    var reader = try RowReader(line: cells, of: Kept.self, in: snapshot)
    return try Kept(from: &reader).entry
  }
}
