import GRDB
import Model

/// Reads what one act did, the last first, and what was done to the same rows since.
///
/// Each table is walked from its end, since what is undone is mostly new.
struct DeedReader {
  let snapshot: Snapshot
  let act: Int
  let undoneActs: UndoneActs
  /// The act's rows in the journal, by number.
  var journal = 0...0
  /// The rows that the act added, for each table that others refer to.
  var added: [StoredTable: Set<Int>] = [:]
  /// Facts that stand for the act's own, which were taken back and came back since.
  var revived: [StoredTable: Set<Int>] = [:]
  /// Whether the act added records.
  var hasRecords = false
  /// The demonstrations that were looked at, with the later act that each has, if any.
  private var demonstrations: [[Int]: Int?] = [:]

  init(_ snapshot: Snapshot, of act: Int) throws {
    self.snapshot = snapshot
    self.act = act
    undoneActs = try UndoneActs(in: snapshot)
  }

  /// Reads the facts that the act added.
  mutating func readFacts(_ body: (Deed) throws -> Void) throws {
    let snapshot = snapshot
    try readRights(body)
    try forEachOwn(PINAttempt.self) { try body(.attempted($1)) }
    try forEachOwn(AcknowledgementRow.self) {
      try snapshot.acknowledgement(of: $1).map { try body(.acknowledged($0)) }
    }
    try forEachOwn(Firing.self) { try body(.fired($1)) }
    try forEachOwn(SignerKeyRow.self) { try body(.gaveKey($1.person)) }
    try readDemonstrations(SignatureRow.self, body) { .signed(try snapshot.signature(of: $0)) }
    try readDemonstrations(Observation.self, body) { .observed($0) }
    try readFacts(Extension.self, body)
    try readFacts(Waiver.self, body)
    try readFacts(Revocation.self, body)
    try readFacts(TrainingRecord.self, body)
  }

  /// Reads what the act took back.
  mutating func readCounterFacts(_ body: (Deed) throws -> Void) throws {
    try forEachOwn(Retraction.self) { _, it in
      let entry = try snapshot.entry(of: it)
      let held = try snapshot.held(like: entry)
      guard let held, try !isOwn(held) else { return try body(.row(before: entry, after: nil)) }
      try body(.changed(by: actOfFact(held.number, in: held.table)))
    }
    var reader = self
    try forEachOwn(Withdrawal.self) { try reader.readWithdrawal($1, body) }
  }

  /// Calls the body with each row that the act added to a table, from the last on.
  func forEachOwn<Kept: Stored>(
    _: Kept.Type, _ body: (Int, Kept) throws -> Void
  ) throws {
    let sql = "SELECT id, act, \(Kept.columnList) FROM \(Kept.table) ORDER BY id DESC"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step(), query.number(at: 1) >= act {
      guard query.number(at: 1) == act else { continue }
      var reader = RowReader(query, of: Kept.table, numbers: snapshot.numbers, from: 2)
      try body(query.number(at: 0), Kept(from: &reader))
    }
  }

  /// The act that added a fact.
  func actOfFact(_ number: Int, in table: StoredTable) throws -> Int {
    try snapshot.firstNumber("SELECT act FROM \(table) WHERE id = ?", number) ?? act
  }
}

extension DeedReader {
  private mutating func readFacts<Kept: StoredEntry>(
    _: Kept.Type, _ body: (Deed) throws -> Void
  ) throws {
    let takenBack = try takenBack(of: Kept.table)
    var (revived, count): (Set<Int>, Int) = ([], 0)
    try forEachOwn(Kept.self) { number, fact in
      count += 1
      if let later = takenBack[number] {
        guard let held = try revival(of: fact, takenBackBy: later) else {
          return try body(.changed(by: undoneActs.last(on: later)))
        }
        revived.insert(held)
      }
      try body(.row(before: nil, after: fact.entry))
    }
    if Kept.table == .record { hasRecords = count > 0 }
    self.revived[Kept.table] = revived
  }

  /// The facts of a table that acts after this one took back, with those acts.
  private func takenBack(of table: StoredTable) throws -> [Int: Int] {
    var takenBack: [Int: Int] = [:]
    let sql = "SELECT \(table), act FROM retraction WHERE \(table) IS NOT NULL AND act > \(act)"
    try snapshot.forEachNumber(sql) { takenBack[$0] = $1 }
    return takenBack
  }

  /// The number of the fact that came back in place of one, where what took it back was undone.
  private func revival<Kept: Stored>(of fact: Kept, takenBackBy later: Int) throws -> Int? {
    guard !undoneActs.stands(later, after: act), let held = try snapshot.numbered(like: fact),
      held.row.line.hasSameBytes(as: fact.line),
      try !undoneActs.stands(actOfFact(held.number, in: Kept.table), after: act)
    else { return nil }
    return held.number
  }

  /// Whether undoing the act takes a fact back.
  private func isOwn(_ held: HeldRow) throws -> Bool {
    if revived[held.table]?.contains(held.number) ?? false { return true }
    return try actOfFact(held.number, in: held.table) == act
  }
}

extension DeedReader {
  private mutating func readDemonstrations<Kept: Stored>(
    _: Kept.Type, _ body: (Deed) throws -> Void, _ deed: (Kept) throws -> Deed
  ) throws {
    var reader = self
    try forEachOwn(Kept.self) { number, row in
      try body(deed(row))
      try reader.checkDemonstration(of: Kept.table, number, body)
    }
    demonstrations = reader.demonstrations
  }

  private mutating func readWithdrawal(
    _ it: Withdrawal, _ body: (Deed) throws -> Void
  ) throws {
    try checkDemonstration(of: it.of, it.fact, body)
    if let observation = it.of == .observation
      ? try snapshot.row(Observation.self, numbered: it.fact) : nil
    {
      try body(.unobserved(observation))
    } else if let row = try snapshot.row(SignatureRow.self, numbered: it.fact) {
      try body(.unsigned(snapshot.signature(of: row)))
    }
  }

  /// Looks whether anything was seen or signed of the same demonstrations since.
  private mutating func checkDemonstration(
    of table: StoredTable, _ number: Int, _ body: (Deed) throws -> Void
  ) throws {
    let sql = "SELECT person, course FROM \(table) WHERE id = \(number)"
    var key: [Int] = []
    try snapshot.forEachNumber(sql) { key = [$0, $1] }
    if demonstrations[key] == nil { demonstrations[key] = .some(try laterAct(on: key)) }
    if let later = demonstrations[key] ?? nil { try body(.needed(by: later)) }
  }

  private func laterAct(on key: [Int]) throws -> Int? {
    var later: Int?
    for table in [StoredTable.observation, .signature] {
      let sql = """
        SELECT DISTINCT act, 0 FROM \(table)
        WHERE person = \(key[0]) AND course = \(key[1]) AND act > \(act) AND \(table.condition)
        """
      try snapshot.forEachNumber(sql) { number, _ in
        if undoneActs.stands(number, after: act) { later = max(later ?? 0, number) }
      }
    }
    return later
  }
}

extension Snapshot {
  /// The first number that a query finds.
  func firstNumber(_ sql: String, _ arguments: Int...) throws -> Int? {
    let query = try Query(sql, in: db)
    defer { query.reset() }
    for (place, argument) in arguments.enumerated() { query.bind(argument, at: place + 1) }
    return try query.step() ? query.optionalNumber(at: 0) : nil
  }
}
