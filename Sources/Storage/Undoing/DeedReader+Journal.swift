import GRDB
import Model

extension DeedReader {
  /// A row that is changed in place, and was.
  private struct Place: Hashable {
    var table: String
    var row: Int
  }

  /// The newest change of a row since the act.
  private struct Later {
    var act: Int
    var line: String
    var stands: Bool
  }

  /// Reads from the journal which rows the act changed in place.
  mutating func readJournal(_ body: (Deed) throws -> Void) throws {
    let sql = "SELECT id, act, \(JournalRow.columnList) FROM change ORDER BY id DESC"
    let query = try Query(sql, in: snapshot.db, shared: false)
    defer { query.reset() }
    var later: [Place: Later] = [:]
    while try query.step(), query.number(at: 1) >= act {
      let (id, number) = (query.number(at: 0), query.number(at: 1))
      var reader = RowReader(query, of: .change, numbers: snapshot.numbers, from: 2)
      let row = try JournalRow(from: &reader)
      let place = Place(table: row.changed, row: row.row)
      if number == act {
        journal = id...(journal.upperBound == 0 ? id : journal.upperBound)
        try read(row, later[place], body)
      } else if !(later[place]?.stands ?? false) {
        let stands = undoneActs.stands(number, after: act)
        if stands || later[place] == nil {
          later[place] = Later(act: number, line: row.before ?? row.after ?? "", stands: stands)
        }
      }
    }
  }

  private mutating func read(
    _ row: JournalRow, _ later: Later?, _ body: (Deed) throws -> Void
  ) throws {
    guard let table = StoredTable(rawValue: row.changed) else { return }
    let before = try row.before.flatMap { try snapshot.entry(of: table, line: $0) }
    let after = try row.after.flatMap { try snapshot.entry(of: table, line: $0) }
    if row.before == nil { added[table, default: []].insert(row.row) }
    if let changed = try change(of: row, in: table, after ?? before, since: later) {
      try body(.changed(by: changed))
    }
    try body(.row(before: before, after: after))
  }

  /// The act that changed a row after this one, unless that was undone.
  ///
  /// A number may be another row's by now, so rows are told by their keys.
  private func change(
    of row: JournalRow, in table: StoredTable, _ entry: Entry?, since later: Later?
  ) throws -> Int? {
    guard let entry, later != nil || row.after == nil else { return nil }
    if let later, later.stands,
      try snapshot.entry(of: table, line: later.line)?.isSameRow(as: entry) ?? false
    {
      return later.act
    }
    let held = try snapshot.held(like: entry)
    switch (held, row.after) {
    case (nil, nil): return nil
    case (let held?, let after?) where held.line.hasSameBytes(as: after): return nil
    case (let held?, nil):
      let changed = try lastAct(on: held.number, of: table)
      return changed == act ? nil : changed
    case (_, _?): return later?.act
    }
  }

  /// The act that changed a row last.
  func lastAct(on row: Int, of table: StoredTable) throws -> Int {
    let sql = "SELECT max(act) FROM change WHERE \"table\" = '\(table)' AND row = ?"
    return try snapshot.firstNumber(sql, row) ?? act
  }
}
