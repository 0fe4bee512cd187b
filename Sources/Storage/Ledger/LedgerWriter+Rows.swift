import GRDB
import Model

extension LedgerWriter {
  /// Adds or replaces rows that are changed in place, in their order.
  mutating func put<Kept: Stored>(rows: some Sequence<Kept>) throws {
    var pipeline = Pipeline<Kept, Lined<Kept>>(Lined.all)
    for row in rows { try pipeline.add(row) { try put($0) } }
    try pipeline.finish { try put($0) }
  }

  /// Deletes the row of a key.
  mutating func delete<Kept: Stored>(_ row: Kept) throws {
    guard let held = try snapshot.numbered(like: row) else { throw snapshot.missing(row) }
    let before = held.row.line
    try note(held.number, of: held.row, before: before, after: nil)
    do {
      try writer(of: Kept.self).delete(number: held.number)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw ChangeFailure.inUse(table: Kept.table.rawValue, key: before)
    }
    row.forget(in: snapshot.numbers)
  }

  /// Writes what is left of the journal.
  mutating func writeJournal() throws {
    guard !journal.isEmpty else { return }
    try add(facts: journal)
    journal.removeAll(keepingCapacity: true)
  }

  /// Puts rows: all at once where their keys are free, else one by one.
  private mutating func put<Kept: Stored>(_ lined: [Lined<Kept>]) throws {
    let rows = lined.map(\.row)
    var first = 0
    while first < rows.count {
      let end = min(first + Kept.batchSize, rows.count)
      if try !putBatch(lined[first..<end], rows[first..<end]) {
        for one in lined[first..<end] { try put(one) }
      }
      first = end
    }
    if journal.count > 4096 { try writeJournal() }
  }

  private mutating func putBatch<Kept: Stored>(
    _ lined: ArraySlice<Lined<Kept>>, _ rows: ArraySlice<Kept>
  ) throws -> Bool {
    guard rows.count == Kept.batchSize else { return false }
    for row in rows { try row.prepare(in: snapshot) }
    let writer = try writer(of: Kept.self)
    var number = writer.nextNumber
    guard try writer.insertBatch(rows) else { return false }
    for one in lined {
      one.row.note(number, in: snapshot.numbers)
      try note(number, of: one.row, before: nil, after: one.line)
      number += 1
    }
    return true
  }

  private mutating func put<Kept: Stored>(_ one: Lined<Kept>) throws {
    let writer = try writer(of: Kept.self)
    try one.row.prepare(in: snapshot)
    if try writer.insert(one.row) {
      one.row.note(writer.nextNumber - 1, in: snapshot.numbers)
      try note(writer.nextNumber - 1, of: one.row, before: nil, after: one.line)
      return
    }
    guard let held = try snapshot.numbered(like: one.row) else { throw snapshot.missing(one.row) }
    let before = held.row.line
    guard before != one.line else { return }
    try writer.update(one.row, number: held.number)
    try note(held.number, of: one.row, was: held.row, before: before, after: one.line)
  }

  /// Notes in the journal that a row was changed.
  private mutating func note<Kept: Stored>(
    _ number: Int, of row: Kept, was held: Kept? = nil, before: String?, after: String?
  ) throws {
    try begin()
    let person = try row.concerns.flatMap(snapshot.numbers.number)
    journal.append(
      JournalRow(
        changed: Kept.table.rawValue, row: number, person: person, before: before, after: after))
    try touched.add(row.reach(from: held), in: snapshot)
  }
}

/// A row with its line.
private struct Lined<Kept: Stored>: Sendable {
  var row: Kept
  var line: String

  /// Writes the lines of rows.
  static func all(_ rows: [Kept]) -> [Lined] {
    rows.map { Lined(row: $0, line: $0.line) }
  }
}
