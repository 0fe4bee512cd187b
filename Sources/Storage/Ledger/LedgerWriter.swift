import Foundation
import GRDB
import Model

/// Carries out the changes of one act within a transaction, and seals them.
struct LedgerWriter {
  private let snapshot: Snapshot
  private let act: ActRow
  private let previous: [UInt8]
  private var writers: [StoredTable: TableWriter] = [:]
  private var line = Line()
  private var isBegun = false
  private var isRetracting = false
  /// Whose outlook the act may have changed.
  private(set) var touched = Touched()

  /// Prepares the next act; nothing is written before the first change.
  init(_ snapshot: Snapshot, words: String, by actor: Actor) throws {
    self.snapshot = snapshot
    let last = try Query("SELECT act, hash FROM seal ORDER BY act DESC LIMIT 1", in: snapshot.db)
    defer { last.reset() }
    let isFirst = try !last.step()
    previous = isFirst ? Seal.origin : Array(last.bytes(at: 1))
    act = ActRow(
      number: isFirst ? 1 : last.number(at: 0) + 1, at: try snapshot.db.instant(),
      actor: actor.name, words: words, rehearsal: actor.isRehearsal ? actor.today : nil)
  }

  /// Carries changes out in their order; a row that is already as it shall be is passed over.
  mutating func write(_ changes: [Change]) throws {
    try numberNewPeople(of: changes)
    for change in changes {
      switch change {
      case .put(let entry):
        isRetracting = false
        try entry.accept(&self)
      case .retract(let entry):
        isRetracting = true
        try entry.accept(&self)
      case .observe(let observation): try add(observation)
      case .sign(let signature): try add(SignatureRow(signature, in: snapshot))
      }
    }
  }

  /// Closes the act; nothing where nothing was changed.
  func seal() throws -> Act? {
    guard isBegun else { return nil }
    let sections = StoredTable.allCases.compactMap { writers[$0]?.section }.filter { $0.rows > 0 }
    let seal = Seal(of: act, sections: sections, after: previous)
    try snapshot.db.execute(
      sql: "INSERT INTO seal (act, changes, contents, hash) VALUES (?, ?, ?, ?)",
      arguments: [act.number, seal.changes, seal.contents, Data(seal.hash)])
    return act.act(changes: seal.changes)
  }

  private mutating func begin() throws {
    guard !isBegun else { return }
    isBegun = true
    try snapshot.db.execute(
      sql: "INSERT INTO act (number, at, actor, words, rehearsal) VALUES (?, ?, ?, ?, ?)",
      arguments: [act.number, act.at, act.actor, act.words, act.rehearsal?.number])
  }

  /// Numbers the people that are added, so that supervisors may come after those they answer for.
  private func numberNewPeople(of changes: [Change]) throws {
    let numbers = snapshot.numbers
    var next = try Int.fetchOne(snapshot.db, sql: "SELECT ifnull(max(id), 0) + 1 FROM person") ?? 1
    for case .put(.person(let person)) in changes where try numbers.number(of: person.id) == nil {
      numbers.note(next, of: person.id)
      next += 1
    }
  }

  private mutating func writer<Kept: Stored>(of _: Kept.Type) throws -> TableWriter {
    if let writer = writers[Kept.table] { return writer }
    let writer = try TableWriter(Kept.self, snapshot)
    writers[Kept.table] = writer
    return writer
  }
}

extension LedgerWriter: RowVisitor {
  mutating func visit(_ row: some StoredEntry) throws {
    switch (isRetracting, type(of: row).table.holdsFacts) {
    case (false, true):
      try add(row)
      try touched.add(row.reach(from: nil), in: snapshot)
    case (false, false): try put(row)
    case (true, true): try retract(row)
    case (true, false): try delete(row)
    }
  }

  private mutating func add<Kept: Stored>(_ fact: Kept) throws {
    try begin()
    let writer = try writer(of: Kept.self)
    line.start(Kept.table, writer.nextNumber)
    try fact.put(into: &line)
    let checksum = writer.section.add(line.bytes)
    let isCounted = Kept.table.countsRepeats
    if try writer.insert(
      fact: fact, act: act.number, checksum: checksum, again: isCounted ? 0 : nil)
    {
      return
    }
    let again = try snapshot.repeats(of: fact)
    let isAdded = try writer.insert(fact: fact, act: act.number, checksum: checksum, again: again)
    precondition(isAdded, "a key that nothing live has is free")
  }

  private mutating func put<Kept: Stored>(_ row: Kept) throws {
    try row.prepare(in: snapshot)
    if let number = try writer(of: Kept.self).insert(row) {
      row.note(number, in: snapshot.numbers)
      try journal(Kept.table, number, of: row, before: nil, after: text(of: row))
      try touched.add(row.reach(from: nil), in: snapshot)
      return
    }
    guard let held = try snapshot.numbered(like: row) else { return }
    let (before, after) = (try text(of: held.row), try text(of: row))
    guard before != after else { return }
    try writer(of: Kept.self).update(row, number: held.number)
    try journal(Kept.table, held.number, of: row, before: before, after: after)
    try touched.add(row.reach(from: held.row), in: snapshot)
  }

  private mutating func retract<Kept: Stored>(_ fact: Kept) throws {
    guard let held = try snapshot.numbered(like: fact) else { throw try missing(fact) }
    try add(Retraction(of: Kept.table, fact: held.number))
    try touched.add(fact.reach(from: nil), in: snapshot)
  }

  private mutating func delete<Kept: Stored>(_ row: Kept) throws {
    guard let held = try snapshot.numbered(like: row) else { throw try missing(row) }
    let before = try text(of: held.row)
    try journal(Kept.table, held.number, of: row, before: before, after: nil)
    try touched.add(row.reach(from: nil), in: snapshot)
    do {
      try writer(of: Kept.self).delete(number: held.number)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw ChangeFailure.inUse(table: Kept.table.rawValue, key: before)
    }
    row.forget(in: snapshot.numbers)
  }

  private mutating func journal(
    _ table: StoredTable, _ number: Int, of row: some Stored, before: String?, after: String?
  ) throws {
    let person = try row.concerns.flatMap(snapshot.numbers.number)
    try add(
      JournalRow(
        changed: table.rawValue, row: number, person: person, before: before, after: after))
  }

  private mutating func text(of row: some Stored) throws -> String {
    line.start()
    try row.put(into: &line)
    return line.text
  }

  private func missing<Kept: Stored>(_ row: Kept) throws -> ChangeFailure {
    .missing(table: Kept.table.rawValue, key: try snapshot.key(of: row))
  }
}
