extension ImportCheck {
  /// Finds out what becomes of each row, and the rows that contradict another one or the file.
  mutating func compareWithFile() throws {
    for (place, table) in rows.tables.enumerated() {
      try tell(0, of: place)
      var fates = Array(repeating: Fate.added, count: rows.count(of: table))
      let first = findRepetitions(of: table, &fates)
      guard try !file.isEmpty(table) else {
        self.fates[table] = fates
        continue
      }
      if fates.count <= 1_000 {
        try rows.forEach(of: table) { index, entry in
          guard fates[index] != .repeated, let known = try file.entry(like: entry) else { return }
          fates[index] = fate(of: index, entry, known)
        }
      } else {
        try file.forEachEntry(of: table) { known in
          guard let index = first[known.key] else { return }
          fates[index] = fate(of: index, rows.entry(index, of: table), known)
        }
      }
      self.fates[table] = fates
    }
  }

  /// Returns the number of the first row of each key; two rows of one key are the same fact or wrong.
  private mutating func findRepetitions(
    of table: Table, _ fates: inout [Fate]
  ) -> [ImportKey: Int] {
    var first: [ImportKey: Int] = [:]
    first.reserveCapacity(fates.count)
    rows.forEach(of: table) { index, entry in
      guard let known = first.updateValue(index, forKey: entry.key) else { return }
      first[entry.key] = known
      let earlier = rows.entry(known, of: table)
      if table.holdsFacts, entry.agrees(with: earlier, isStored: false) {
        fates[index] = .repeated
      } else {
        refuse(entry, index, like: ImportRow(table, known))
      }
    }
    return first
  }

  private mutating func fate(of index: Int, _ entry: Entry, _ known: Entry) -> Fate {
    if entry.agrees(with: known) { return .unchanged }
    let row = ImportRow(entry.table, index)
    guard entry.table.holdsFacts, !findings.isFaulty(row) else { return .changed }
    let column = entry.table.keyColumns.last ?? ""
    findings.add(
      row, column, entry.cell(column), with: entry.table.keyColumns,
      "is in the file with \(entry.difference(from: known)); "
        + "a fact never changes, so give it as it is there")
    return .changed
  }

  private mutating func refuse(_ entry: Entry, _ index: Int, like earlier: ImportRow) {
    let row = ImportRow(entry.table, index)
    let keys = entry.table.keyColumns
    guard !findings.isFaulty(earlier, in: keys) else { return }
    if entry.table.holdsFacts, findings.isFaulty(row) || findings.isFaulty(earlier) { return }
    let column = keys.last ?? ""
    let name = keys.filter { !entry.cell($0).isEmpty }.joined(separator: ", ")
    let remedy =
      entry.table.holdsFacts
      ? "only identical facts may be given twice" : "give each row once"
    findings.add(
      row, column, entry.cell(column), with: keys,
      "has the same \(name) as line \(rows.line(earlier.index, of: earlier.table)); \(remedy)")
  }
}

extension Entry {
  /// The text of one cell.
  func cell(_ column: String) -> String {
    table.columns.firstIndex(of: column).map { cells[$0] } ?? ""
  }

  /// What another row says where this one says something else, as `score 88`.
  func difference(from other: Entry) -> String {
    for (column, (mine, theirs)) in zip(table.columns, zip(cells, other.cells)) where mine != theirs
    {
      return theirs.isEmpty ? "no \(column)" : "\(column) \(theirs.shownSafely)"
    }
    return "other text"
  }
}
