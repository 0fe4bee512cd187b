import Model

/// Rows leave for the clipboard.
extension Session {
  /// Copies rows, unless they are more than terminals take.
  mutating func copy(_ extract: Extract, hasHeader: Bool) -> Bool {
    do {
      let text =
        extract.count <= Self.mostRows ? try sheet(of: extract).tabbed(hasHeader: hasHeader) : nil
      guard let text, text.utf8.count <= Self.mostBytes else {
        notice = Notice(
          "\(extract.count.grouped) rows are more than a clipboard takes: narrow the list, or write"
            + " it to a file with x.", .refused)
        return false
      }
      outside.copy(text)
      notice = Notice(
        "Copied \(extract.count == 1 ? "1 row" : "\(extract.count.grouped) rows").", .done)
      return true
    } catch {
      notice = Notice("\(error)", .refused)
      return false
    }
  }

  private func sheet(of extract: Extract) throws -> Sheet {
    var gathering = Gathering(extract)
    while !gathering.isDone { try gathering.advance(in: records, on: actor.today) }
    return gathering.sheet
  }

  /// Terminals give up on sequences of some 75,000 or 100,000 bytes, of which base64 takes a third.
  private static var mostBytes: Int { 55_000 }

  /// So many people are asked at once at the most.
  private static var mostRows: Int { 2_000 }
}

extension Sheet {
  /// The rows below the columns' names, with tabs between the cells and nothing that a terminal or
  /// a shell would obey where it is pasted.
  func tabbed(hasHeader: Bool) -> String {
    let names = hasHeader ? [columns] : []
    return (names + rows).map { row in
      row.map { cell in
        String(cell.map { $0.isNewline || $0 == "\t" ? " " : $0 }).safe
      }.joined(separator: "\t") + "\n"
    }.joined()
  }

  /// The same with other rows.
  func with(_ rows: [[String]]) -> Sheet { Sheet(title: title, columns: columns, rows: rows) }
}
