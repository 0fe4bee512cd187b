public import Model

extension Programme {
  /// The rows of every table, in the order in which they need each other.
  public var entries: [Entry] {
    Table.allCases.flatMap { entries(of: $0) }
  }

  /// The import that brings these rows into a file, so that its checks are made.
  public var asImport: Import {
    var rows = ImportRows()
    for (index, entry) in entries.enumerated() { rows.append(entry, line: index + 2) }
    return Import(rows)
  }

  /// The programme as a folder's tables, with the columns that some row fills.
  public var folderText: String {
    Table.allCases.map { table in
      let rows = entries(of: table).map(\.cells)
      let columns = table.columns.indices.filter { column in
        rows.contains { !$0[column].isEmpty }
      }
      let lines = ([table.columns] + rows).map { row in
        columns.map { row[$0].quotedForFolder }.joined(separator: ",") + "\n"
      }
      return rows.isEmpty ? "" : "\(table.rawValue).csv\n" + lines.joined() + "\n"
    }.joined()
  }

  /// The smallest programme found, by leaving out rows, for which something still holds.
  public func shrunk(while holds: (Programme) -> Bool) -> Programme {
    var rows = entries
    var size = rows.count
    while size > 0 {
      let count = rows.count
      var start = max(0, rows.count - size)
      while true {
        var fewer = rows
        fewer.removeSubrange(start..<min(start + size, rows.count))
        if holds(Programme(fewer)) { rows = fewer }
        guard start > 0 else { break }
        start = max(0, start - size)
      }
      if size > 1 || rows.count == count { size /= 2 }
    }
    return Programme(rows)
  }
}

extension String {
  fileprivate var quotedForFolder: String {
    let isPlain = unicodeScalars.allSatisfy { !"\",\n\r".unicodeScalars.contains($0) }
    return isPlain ? self : "\"\(replacing("\"", with: "\"\""))\""
  }
}
