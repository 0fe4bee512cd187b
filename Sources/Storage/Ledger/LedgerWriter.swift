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
  /// The tables of which the act marked rows as gone.
  var leaving: Set<StoredTable> = []
  /// The number of the act's first row in the journal.
  let firstChange: Int
  private let previous: [UInt8]
  private var writers: [StoredTable: AnyObject] = [:]
  private var isBegun = false
  /// How much of the changes is written.
  private var progress = Progress(met: 0, total: 0)
  /// The changes at hand, which put rows of one table.
  private var run: ArraySlice<Change> = []

  /// Prepares the next act; nothing is written before the first change.
  init(_ snapshot: Snapshot, words: String, by actor: Actor) throws {
    self.snapshot = snapshot
    let last = try Query("SELECT act, hash FROM seal ORDER BY act DESC LIMIT 1", in: snapshot.db)
    defer { last.reset() }
    let isFirst = try !last.step()
    firstChange = try snapshot.nextNumber(in: .change)
    previous = isFirst ? Seal.origin : Array(last.bytes(at: 1))
    act = ActRow(
      number: isFirst ? 1 : last.number(at: 0) &+ 1, at: try snapshot.db.instant(),
      actor: actor.name, words: words, rehearsal: actor.isRehearsal ? actor.today : nil)
  }

  /// Carries changes out in their order; a row that is already as it shall be is passed over.
  mutating func write(_ changes: [Change]) throws {
    progress.total = changes.count
    try numberNewPeople(of: changes)
    var rest = changes[...]
    while let change = rest.first {
      run = rest.prefix { $0.isLike(change) }
      rest = rest.dropFirst(run.count)
      switch change {
      case .put(let entry), .retract(let entry): try entry.table.accept(&self)
      case .observe, .sign, .unobserve, .unsign, .giveKey, .fire, .acknowledge, .entitle,
        .attempt, .undo:
        for it in run { try writeFact(it) }
      }
    }
  }

  /// Carries out a change that is no row of a programme.
  private mutating func writeFact(_ change: Change) throws {
    switch change {
    case .put, .retract: preconditionFailure("rows are written together")
    case .observe(let observation): try add(observation)
    case .sign(let signature): try sign(signature)
    case .unobserve(let observation):
      try add(Withdrawal(of: .observation, fact: snapshot.number(of: observation)))
    case .unsign(let signature):
      try add(Withdrawal(of: .signature, fact: snapshot.number(of: signature)))
    case .giveKey(let key): try give(key)
    case .fire(let firing): try add(firing)
    case .acknowledge(let it): try add(AcknowledgementRow(it, in: snapshot))
    case .entitle(let right): try add(right)
    case .attempt(let attempt): try add(attempt)
    case .undo(let act): try add(Undoing(undone: act))
    }
  }

  /// Tells that so many more rows of some table are done.
  mutating func tell(_ count: Int, of table: StoredTable) throws {
    guard table != .change, table != .retraction else { return }
    progress.met = min(progress.met + count, progress.total)
    try snapshot.watch.tell(.writing, progress)
  }

  /// Closes the act; nothing where nothing was changed.
  mutating func seal() throws -> Act? {
    try writeJournal()
    try checkGone()
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
    let rows = run.lazy.compactMap(Kept.init(of:))
    switch (run.first, Kept.table.holdsFacts) {
    case (.put, true): try add(facts: rows)
    case (.put, false): try put(rows: rows)
    case (_, true): try retract(facts: rows)
    case (_, false):
      for row in rows {
        try delete(row)
        try tell(1, of: Kept.table)
      }
    }
  }
}

extension Change {
  /// Whether two changes do the same to rows of the same table.
  fileprivate func isLike(_ other: Change) -> Bool {
    switch (self, other) {
    case (.put(let a), .put(let b)), (.retract(let a), .retract(let b)): a.table == b.table
    case (.observe, .observe), (.sign, .sign), (.unobserve, .unobserve), (.unsign, .unsign): true
    case (.giveKey, .giveKey), (.undo, .undo), (.fire, .fire): true
    case (.acknowledge, .acknowledge), (.entitle, .entitle), (.attempt, .attempt): true
    case (.put, _), (.retract, _), (.observe, _), (.sign, _), (.unobserve, _), (.unsign, _),
      (.giveKey, _), (.fire, _), (.acknowledge, _), (.entitle, _), (.attempt, _), (.undo, _):
      false
    }
  }
}

extension StoredEntry {
  fileprivate init?(of change: Change) {
    switch change {
    case .put(let entry), .retract(let entry): self.init(entry: entry)
    case .observe, .sign, .unobserve, .unsign, .giveKey, .fire, .acknowledge, .entitle,
      .attempt, .undo:
      return nil
    }
  }
}
