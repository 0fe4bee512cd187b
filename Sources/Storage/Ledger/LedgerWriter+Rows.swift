import GRDB
import Model

extension LedgerWriter {
  /// Adds or replaces rows that are changed in place, in their order.
  mutating func put<Kept: Stored>(rows: some Sequence<Kept>) throws {
    var pipeline = Pipeline<Kept, Lined<Kept>> { Lined($0.elements) }
    for row in rows { try pipeline.add(row) { try put($0) } }
    try pipeline.finish { try put($0) }
  }

  /// Deletes the row of a key, or marks it as gone where facts may name it.
  mutating func delete<Kept: Stored>(_ row: Kept) throws {
    guard let held = try snapshot.numbered(like: row) else { throw snapshot.missing(row) }
    let before = held.row.line
    try note(held.number, of: held.row, before: before, after: nil)
    guard !Kept.table.keepsTheGone else {
      leaving.insert(Kept.table)
      return try snapshot.mark(held.number, of: Kept.table, isGone: true)
    }
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

  /// Puts rows: as many at once as have free keys, else one by one.
  private mutating func put<Kept: Stored>(_ lined: Lined<Kept>) throws {
    var rest = lined.rows[...]
    while !rest.isEmpty {
      let some = rest.prefix(Kept.batchSize)
      if try !putBatch(some, lined.lines) {
        for place in some.indices { try put(some[place], lined.lines[place]) }
      }
      rest = rest.dropFirst(some.count)
      try tell(some.count, of: Kept.table)
    }
    if journal.count > 4096 { try writeJournal() }
  }

  private mutating func putBatch<Kept: Stored>(
    _ rows: ArraySlice<Kept>, _ lines: [String]
  ) throws -> Bool {
    guard rows.count == Kept.batchSize else { return false }
    for row in rows { try row.prepare(in: snapshot) }
    let writer = try writer(of: Kept.self)
    var number = writer.nextNumber
    guard try writer.insertBatch(rows) else { return false }
    for place in rows.indices {
      rows[place].note(number, in: snapshot.numbers)
      try note(number, of: rows[place], before: nil, after: lines[place])
      number += 1
    }
    return true
  }

  private mutating func put<Kept: Stored>(_ row: Kept, _ line: String) throws {
    let writer = try writer(of: Kept.self)
    try row.prepare(in: snapshot)
    if try writer.insert(row) {
      row.note(writer.nextNumber - 1, in: snapshot.numbers)
      try note(writer.nextNumber - 1, of: row, before: nil, after: line)
      return
    }
    guard let held = try snapshot.numbered(like: row) else { return try restore(row, line) }
    let before = held.row.line
    guard !before.hasSameBytes(as: line) else { return }
    try writer.update(row, number: held.number)
    try note(held.number, of: row, was: held.row, before: before, after: line)
  }

  /// Puts a row in the place of one of its key that is gone.
  private mutating func restore<Kept: Stored>(_ row: Kept, _ line: String) throws {
    guard let number = try snapshot.numberOfGone(like: row) else { throw snapshot.missing(row) }
    try writer(of: Kept.self).update(row, number: number)
    try snapshot.mark(number, of: Kept.table, isGone: false)
    row.note(number, in: snapshot.numbers)
    try note(number, of: row, before: nil, after: line)
  }

  /// Notes in the journal that a row was changed.
  private mutating func note<Kept: Stored>(
    _ number: Int, of row: Kept, was held: Kept? = nil, before: String?, after: String?
  ) throws {
    try begin()
    if before != nil { try row.dropKept(in: snapshot) }
    let person = try row.concerns.flatMap(snapshot.numbers.number)
    journal.append(
      JournalRow(
        changed: Kept.table.rawValue, row: number, person: person, before: before, after: after))
    if !touched.isEverybody { try touched.add(row.reach(from: held), in: snapshot) }
  }
}
