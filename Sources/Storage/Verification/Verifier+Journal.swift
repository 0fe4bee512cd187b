import Model

extension Verifier {
  /// Reads from the journal what every row that is changed in place was left as.
  mutating func checkJournal() throws {
    let sql = "SELECT act, \"table\", row, before, after FROM change ORDER BY id"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      let (act, row) = (query.number(at: 0), query.number(at: 2))
      guard let table = query.text(at: 1).flatMap(StoredTable.init) else { continue }
      let held = left[table]?[row]
      if held?.line != query.text(at: 3)?.byteHash {
        let sentence = "Act \(act) changed row \(row) of \(table.rawValue) from what it was not."
        report("before \(table.rawValue)", sentence, act: act)
      }
      left[table, default: [:]][row] = LeftRow(act: act, line: query.text(at: 4)?.byteHash)
    }
  }

  /// Compares a table whose rows are changed in place with what the journal left.
  mutating func checkRows<Kept: Stored>(of _: Kept.Type) throws {
    let name = Kept.table.rawValue
    var expected = left.removeValue(forKey: Kept.table) ?? [:]
    let query = try Query("\(Kept.selection) ORDER BY id", in: snapshot.db, shared: false)
    defer { query.reset() }
    while try query.step() {
      let number = query.number(at: 0)
      var reader = RowReader(query, of: Kept.table, numbers: snapshot.numbers, from: 1)
      let held = expected.removeValue(forKey: number)
      do {
        compare(try Kept(from: &reader).line, with: held, "Row \(number) of \(name)", name)
      } catch let error as UnreadableValue {
        report("unreadable \(name)", "Row \(number) of \(name) is damaged: \(error).")
      }
    }
    let missing = expected.filter { $0.value.line != nil }
    if let first = missing.min(by: { $0.key < $1.key }) {
      let sentence = "Row \(first.key) of \(name), which act \(first.value.act) left, is missing."
      report("missing \(name)", sentence, act: first.value.act)
    }
  }

  private mutating func compare(
    _ line: String, with held: LeftRow?, _ row: String, _ table: String
  ) {
    guard held?.line != line.byteHash else { return }
    if let held, held.line != nil {
      let sentence = "\(row) is not what act \(held.act) left; it says now: \(line)"
      report("edited \(table)", sentence, act: held.act)
    } else {
      report("added \(table)", "\(row) was added beside the ledger: \(line)")
    }
  }
}
