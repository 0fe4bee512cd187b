/// Why rows could not be changed or removed.
public enum EditRefusal: Error, Hashable, Sendable {
  /// Facts are only ever added.
  case holdsFacts(Table)
  /// The file has no row of that key to remove.
  case missing(Entry)
  /// The file has a row of that key, which was to be added.
  case exists(Entry)
  /// Another row names the one that would go.
  case inUse(Entry, by: Entry)
  /// What is wrong with the rows.
  case faulty([Fault])

  /// What is wrong with one cell of a row.
  public struct Fault: Hashable, Sendable {
    /// The row.
    public var row: Entry
    /// The column; nothing for the row as a whole.
    public var column: String?
    /// What stands there; it is only ever shown made safe.
    public var value: String
    /// What is wrong and what would be right; it goes on after the value, where there is one.
    public var remedy: String
  }
}

extension EditRefusal.Fault {
  init(_ row: Entry, _ finding: Finding) {
    self.init(row: row, column: finding.column, value: finding.value, remedy: finding.remedy)
  }

  init(_ row: Entry, _ fault: Entry.Fault) {
    let value = row.cell(fault.column)
    self.init(row: row, column: fault.column, value: value, remedy: fault.remedy)
  }
}

extension EditRefusal: CustomStringConvertible {
  /// The sentence that people read; a line for each fault.
  public var description: String {
    switch self {
    case .holdsFacts(let table):
      "What is in \(table.rawValue) is never changed: \(Self.remedy(for: table))."
    case .missing(let entry): "There is no such row: \(entry.title)."
    case .exists(let entry):
      "\(entry.title.capitalised) is there already: give another id, or change that one."
    case .inUse(let entry, let other):
      "\(entry.title.capitalised) is still needed by \(other.title): remove or change that first."
    case .faulty(let faults): faults.map(\.description).joined(separator: "\n")
    }
  }

  private static func remedy(for table: Table) -> String {
    switch table {
    case .waivers: "give another with `waive`"
    case .extensions: "grant another with `extend`"
    case .programme, .courses, .checklists, .needs, .countsAs, .revisions, .paths, .steps, .roles,
      .rolePaths, .people, .groups, .tenures, .assignments, .records, .revocations, .leaves,
      .ladder, .holidays:
      "take a record back with `revoke`, and record the right one"
    }
  }
}

extension EditRefusal.Fault: CustomStringConvertible {
  /// One line: the row, the column, what stands there, and what would be right.
  public var description: String {
    let place = [column, value.isEmpty ? nil : "“\(value.shownSafely)”"].compactMap(\.self)
    return "\(row.title.capitalised): "
      + (place + [remedy]).joined(separator: " ") + "."
  }
}

extension String {
  /// The text with a capital at its start.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
