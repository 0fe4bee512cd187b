public import Model

/// One row as somebody writes it by hand: some of its cells, read as an import reads them.
public struct RowText: Hashable, Sendable {
  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// The column's name.
    public var column: String
    /// What is written there; empty for no value.
    public var text: String

    /// Creates a cell.
    public init(column: String, text: String) {
      self.column = column
      self.text = text
    }
  }

  /// The table that it is a row of.
  public var table: Table
  /// The cells that are given.
  public var cells: [Cell]

  /// Creates a row from the cells that are given.
  public init(_ table: Table, _ cells: [Cell]) {
    self.table = table
    self.cells = cells
  }

  /// Finds the row of the file that has the key; the cells give nothing else.
  ///
  /// Throws `ImportRefused` where they do not name a row, and a refusal where it is not there.
  public func row(in records: some Records) throws -> Entry {
    for cell in cells where table.columns.contains(cell.column) && !isKey(cell.column) {
      let keys = table.keyColumns.joined(separator: ", ")
      throw refused(cell.column, cell.text, "does not tell one row from another; give \(keys)")
    }
    let key = try key()
    guard let known = try records.entry(like: key) else { throw Refusal.edit(.missing(key)) }
    return known
  }

  /// Reads the row as it shall be: what is not given stays as the file has it.
  ///
  /// A step or a role's path that the file does not have yet begins on the day, unless its
  /// `since` is given; another step of a position takes from the others what they share.
  public func edited(in records: some Records, on day: Day) throws -> Entry {
    let key = try key()
    if let known = try records.entry(like: key) {
      return try read(over: known.cells, asking: table.requiredColumns)
    }
    let shared = try shared(with: key, in: records)
    let row = try read(over: shared, asking: table.requiredColumns)
    return cells.contains { $0.column == "since" } ? row : row.beginning(on: day)
  }
}

extension RowText {
  private func isKey(_ column: String) -> Bool { table.keyColumns.contains(column) }

  /// A row with the key, and whatever the other cells say.
  private func key() throws -> Entry {
    var given: Set<String> = []
    for cell in cells where !given.insert(cell.column).inserted {
      throw refused(cell.column, cell.text, "is given beside another \(cell.column); give one")
    }
    let known = cells.filter { isKey($0.column) || !table.columns.contains($0.column) }
    return try RowText(table, known).read(
      over: nil, asking: table.requiredColumns.filter(isKey), only: isKey)
  }

  /// The cells that a new step takes from the others of its position.
  private func shared(with key: Entry, in records: some Records) throws -> [String]? {
    guard case .step(var step) = key else { return nil }
    let others = try records.curriculum().programme.steps.filter { other in
      other.path == step.path && other.position == step.position
    }
    guard let other = others.first else { return nil }
    step.follow(other)
    return Entry.step(step).cells
  }

  /// Reads the given cells over others; what is wrong in some columns may be of no account yet.
  private func read(
    over before: [String]?, asking required: [String],
    only counts: (String) -> Bool = { _ in true }
  ) throws -> Entry {
    let unknown = cells.map(\.column).filter { !table.columns.contains($0) }
    var texts = Dictionary(
      uniqueKeysWithValues: zip(table.columns, before ?? table.columns.map { _ in "" }))
    for cell in cells { texts[cell.column] = cell.text }
    let header = table.columns + unknown
    var writer = CSVWriter()
    writer.append(header)
    writer.append(header.map { texts[$0] ?? "" })
    return try read(writer.flush(), required, counts)
  }

  private func read(
    _ bytes: [UInt8], _ required: [String], _ counts: (String) -> Bool
  ) throws -> Entry {
    do {
      var reader = try TableReader(bytes, as: table)
      guard reader.findings.isEmpty else { throw refused(reader.findings) }
      guard try reader.next() else {
        throw refused(required.first ?? "", "", Entry.Fault.gap)
      }
      reader.refuseGaps(required)
      let entry = reader.entry()
      let findings = reader.findings.filter { $0.column.map(counts) ?? true }
      guard findings.isEmpty else { throw refused(findings) }
      return entry
    } catch let fault as CSVFault {
      throw refused([Finding(file: "", remedy: fault.description)])
    }
  }

  private func refused(_ column: String, _ value: String, _ remedy: String) -> ImportRefused {
    refused([Finding(file: "", column: column, value: value, remedy: remedy)])
  }

  /// The findings without the file and the line, which nobody wrote.
  private func refused(_ findings: [Finding]) -> ImportRefused {
    ImportRefused(
      findings.map {
        Finding(
          file: table.rawValue, column: $0.column, value: $0.value, remedy: $0.remedy)
      })
  }
}
