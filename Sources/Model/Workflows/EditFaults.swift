extension Entry {
  /// Cells that no import would take, whoever wrote them.
  var cellFaults: [Fault] {
    zip(table.columns, cells).compactMap { column, cell in
      remedy(for: cell, in: column).map { Fault(column: column, remedy: $0) }
    }
  }

  private func remedy(for cell: String, in column: String) -> String? {
    guard !cell.isEmpty else {
      return table.requiredColumns.contains(column) ? Fault.gap : nil
    }
    if ownIdentityColumns.contains(column), !Identifier<Entry>.accepts(cell) {
      return Identifier<Entry>.remedy
    }
    if Self.counts.contains(column), Int(cell).map({ !(1...1_000_000_000).contains($0) }) ?? true {
      return "is not a whole number from 1 to 1000000000"
    }
    do {
      _ = try cell.asCell()
    } catch {
      return error.remedy
    }
    let isName = column == "title" || column == "name"
    let count = isName ? cell.unicodeScalars.count : 0
    return count > 1_000 ? "has \(count) characters; the most is 1000" : nil
  }

  /// The columns whose identity the row itself brings; the others have to exist already.
  private var ownIdentityColumns: [String] {
    switch self {
    case .course, .path, .role, .person: ["id"]
    case .checklistItem: ["item"]
    case .prerequisite: ["any"]
    case .revision: ["revision"]
    case .membership: ["group"]
    case .setting, .equivalence, .step, .rolePath, .tenure, .assignment, .record, .revocation,
      .waiver, .extension, .leave, .rung, .holiday:
      []
    }
  }

  private static let counts: Set = ["position", "choose", "rung", "minutes", "signatures"]
}

extension Refusal {
  /// What is wrong with a cell's text, after its column.
  fileprivate var remedy: String {
    if case .controlCharacter = self { return "holds a control character; take it out" }
    return "has too many characters; the most is 100000"
  }
}
