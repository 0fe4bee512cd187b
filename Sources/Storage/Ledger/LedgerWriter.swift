import Crypto
import Foundation
import GRDB
import Model

/// Carries out the changes of one act within a transaction, and seals them.
struct LedgerWriter {
  let snapshot: Snapshot
  let act: ActRow
  /// What the act added to each table that is only added to.
  var sections: [StoredTable: Section] = [:]
  /// The journal's rows that are not written yet.
  var journal: [JournalRow] = []
  /// Whose outlook the act may have changed.
  var touched = Touched()
  private let previous: [UInt8]
  private var writers: [StoredTable: AnyObject] = [:]
  private var isBegun = false
  /// The changes at hand, which put rows of one table.
  private var run: ArraySlice<Change> = []

  /// Prepares the next act; nothing is written before the first change.
  init(_ snapshot: Snapshot, words: String, by actor: Actor) throws {
    self.snapshot = snapshot
    let last = try Query("SELECT act, hash FROM seal ORDER BY act DESC LIMIT 1", in: snapshot.db)
    defer { last.reset() }
    let isFirst = try !last.step()
    previous = isFirst ? Seal.origin : Array(last.bytes(at: 1))
    act = ActRow(
      number: isFirst ? 1 : last.number(at: 0) &+ 1, at: try snapshot.db.instant(),
      actor: actor.name, words: words, rehearsal: actor.isRehearsal ? actor.today : nil)
  }

  /// Carries changes out in their order; a row that is already as it shall be is passed over.
  mutating func write(_ changes: [Change]) throws {
    try numberNewPeople(of: changes)
    var rest = changes[...]
    while let change = rest.first {
      switch change {
      case .put(let entry):
        run = rest.prefix { $0.puts(entry.table) }
        try entry.table.accept(&self)
        rest = rest.dropFirst(run.count)
        continue
      case .retract(let entry): try entry.accept(&self)
      case .observe(let observation): try add(observation)
      case .sign(let signature): try add(SignatureRow(signature, in: snapshot))
      }
      rest.removeFirst()
    }
  }

  /// Closes the act; nothing where nothing was changed.
  mutating func seal() throws -> Act? {
    try writeJournal()
    guard isBegun else { return nil }
    let sections = StoredTable.allCases.compactMap { self.sections[$0] }
    let seal = Seal(of: act, sections: sections, after: previous)
    try snapshot.db.execute(
      sql: "INSERT INTO seal (act, changes, contents, hash) VALUES (?, ?, ?, ?)",
      arguments: [act.number, seal.changes, seal.contents, Data(seal.hash)])
    return act.act(changes: seal.changes)
  }

  /// Writes the act's own row, once.
  mutating func begin() throws {
    guard !isBegun else { return }
    isBegun = true
    try snapshot.db.execute(
      sql: "INSERT INTO act (number, at, actor, words, rehearsal) VALUES (?, ?, ?, ?, ?)",
      arguments: [act.number, act.at, act.actor, act.words, act.rehearsal?.number])
  }

  /// What writes to a table; one for the whole act.
  mutating func writer<Kept: Stored>(of _: Kept.Type) throws -> TableWriter<Kept> {
    if let writer = writers[Kept.table] as? TableWriter<Kept> { return writer }
    let writer = try TableWriter<Kept>(snapshot)
    writers[Kept.table] = writer
    return writer
  }

  /// Numbers the people that are added, so that supervisors may come after those they answer for.
  private func numberNewPeople(of changes: [Change]) throws {
    let numbers = snapshot.numbers
    var next = try snapshot.nextNumber(in: .person)
    for case .put(.person(let person)) in changes where try numbers.number(of: person.id) == nil {
      numbers.note(next, of: person.id)
      next &+= 1
    }
  }
}

extension LedgerWriter: TableVisitor {
  mutating func visit<Kept: StoredEntry>(_: Kept.Type) throws {
    let rows = run.lazy.compactMap(Kept.init(put:))
    if Kept.table.holdsFacts { try add(facts: rows) } else { try put(rows: rows) }
  }
}

extension LedgerWriter: RowVisitor {
  mutating func visit(_ row: some StoredEntry) throws {
    if type(of: row).table.holdsFacts { try retract(row) } else { try delete(row) }
  }
}

extension Change {
  fileprivate func puts(_ table: Model.Table) -> Bool {
    if case .put(let entry) = self { entry.table == table } else { false }
  }
}

extension StoredEntry {
  fileprivate init?(put change: Change) {
    guard case .put(let entry) = change else { return nil }
    self.init(entry: entry)
  }
}
