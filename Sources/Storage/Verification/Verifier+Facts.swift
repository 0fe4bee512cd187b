import Crypto
import Model

extension Verifier {
  /// Walks one table that is only added to, and compares it with what the acts' seals say.
  mutating func checkFacts<Kept: Stored>(of _: Kept.Type) throws {
    let name = Kept.table.rawValue
    let sql = "SELECT id, act, checksum, \(Kept.columnList) FROM \(name) ORDER BY id"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    var run = FactRun(of: Kept.table)
    var last = 0
    while try query.step() {
      let (number, act) = (query.number(at: 0), query.number(at: 1))
      if number != last &+ 1 {
        report("gap \(name)", "Row \(last &+ 1) of \(name) is missing.", act: run.act)
      }
      last = number
      if act != run.act {
        close(run)
        run = FactRun(of: Kept.table, act: act, after: run.act)
      }
      try check(Kept.self, query, in: &run)
    }
    close(run)
    if Kept.table.countsRepeats { try checkRepeats(of: Kept.self) }
  }

  /// Checks that facts of one key are counted from 0 on, which no checksum covers.
  private mutating func checkRepeats<Kept: Stored>(of _: Kept.Type) throws {
    let name = Kept.table.rawValue
    let sql = """
      SELECT max(id)
      FROM \(name)
      GROUP BY \(Kept.keyColumns.joined(separator: ", "))
      HAVING max(again) <> count(*) - 1
      """
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    guard try query.step() else { return }
    let number = query.number(at: 0)
    report("again \(name)", "Row \(number) of \(name) is miscounted among those of its key.")
  }

  /// Checks the row at hand by itself and adds it to those of its act.
  private mutating func check<Kept: Stored>(
    _: Kept.Type, _ query: Query, in run: inout FactRun
  ) throws {
    let (name, number) = (Kept.table.rawValue, query.number(at: 0))
    var reader = RowReader(query, of: Kept.table, numbers: snapshot.numbers, from: 3)
    var line = Line()
    line.start(Kept.table, number)
    do {
      try Kept(from: &reader).put(into: &line)
    } catch let error as UnreadableValue {
      report("unreadable \(name)", "Row \(number) of \(name) is damaged: \(error).", act: run.act)
    }
    if run.add(number, line) != query.number(at: 2) {
      report("edited \(name)", run.edited(number, line), act: run.act)
    }
  }

  /// Compares what an act added to a table, as the table has it, with what its seal says.
  private mutating func close(_ run: FactRun) {
    guard let act = run.act else { return }
    let name = run.table.rawValue
    if let earlier = run.earlier, earlier > act {
      report("order \(name)", "Rows of act \(act) stand after those of act \(earlier) in \(name).")
    }
    guard let section = sealed[act]?[run.table] else {
      let sentence = """
        Row \(run.first) of \(name) was added beside act \(act), which says nothing of it.
        """
      report("added \(name)", sentence, act: act)
      return
    }
    sealed[act]?[run.table]?.isFound = true
    let rows = run.section.rows
    if rows != section.rows {
      let sentence = Self.sentence(act, section, name, found: rows)
      report("count \(name)", sentence, act: act)
    } else if run.section.line != "\(name) \(section.rows) \(section.digest)" {
      report("digest \(name)", "The rows that act \(act) added to \(name) were edited.", act: act)
    }
  }

  private static func sentence(
    _ act: Int, _ section: SealedSection, _ name: String, found: Int
  ) -> String {
    let rows = section.rows == 1 ? "1 row" : "\(section.rows) rows"
    return "Act \(act) added \(rows) to \(name); the file has \(found)."
  }

  /// Notes what the acts added and the tables do not have at all.
  mutating func checkSections() {
    for act in sealed.keys.sorted() {
      for table in StoredTable.allCases {
        guard let section = sealed[act]?[table], !section.isFound else { continue }
        let name = table.rawValue
        let sentence = Self.sentence(act, section, name, found: 0)
        report("count \(name)", sentence, act: act)
      }
    }
  }
}

/// The rows of one act, in one table, that stand together.
private struct FactRun {
  let table: StoredTable
  let act: Int?
  /// The act whose rows stand before.
  let earlier: Int?
  var section: Section
  var first = 0

  init(of table: StoredTable, act: Int? = nil, after earlier: Int? = nil) {
    self.table = table
    self.act = act
    self.earlier = earlier
    section = Section(of: table)
  }

  /// Adds a row; returns the checksum that it should have.
  mutating func add(_ number: Int, _ line: Line) -> Int {
    if section.rows == 0 { first = number }
    let hash = SHA256.hash(data: line.bytes)
    section.add(hash)
    return hash.checksum
  }

  func edited(_ number: Int, _ line: Line) -> String {
    "Row \(number) of \(table.rawValue) is not what act \(act ?? 0) added; it says now: \(line.text)"
  }
}
