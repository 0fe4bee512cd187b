internal import Model

/// Reads one table of a programme folder row by row, and finds what is wrong in its cells.
struct TableReader {
  let table: Table
  private(set) var findings: [Finding] = []
  /// The identities that came, each kept once.
  var names = NameCache()
  private var csv: CSVReader
  private var row = CSVRow()
  private let columns: [String]
  /// For each column of the table, which cell of a row holds it.
  private var places: [Int?]
  /// The columns as the header has them.
  private var header: [String] = []
  /// Where the next column is likely to be, since rows ask in order.
  private var finger = 0

  /// Reads the header; what is wrong with it stands in `findings`.
  init(_ bytes: [UInt8], as table: Table) throws(CSVFault) {
    self.table = table
    csv = try CSVReader(bytes)
    columns = table.columns
    places = Array(repeating: nil, count: columns.count)
    _ = try csv.next(into: &row)
    readHeader()
    row.limit = header.count
  }

  /// Goes on to the next row that holds anything; returns whether there is one.
  mutating func next() throws(CSVFault) -> Bool {
    while try csv.next(into: &row) {
      finger = 0
      if row.hasIntruder { refuseIntruders() }
      if row.isBlank { continue }
      if isMiscounted {
        findings.append(
          Finding(
            file: table.fileName, line: row.line,
            remedy: "the row has \(row.count) cells, the header \(header.count); "
              + "give each column a cell"))
      }
      return true
    }
    return false
  }

  /// How many bytes have been read.
  var offset: Int { csv.offset }

  /// The line on which the row begins.
  var line: Int { row.line }
}

extension TableReader {
  /// Tells whether the row has anything in a column, right or wrong.
  mutating func has(_ column: String) -> Bool {
    place(of: column).map { !row.cells[$0].isEmpty } ?? false
  }

  /// Returns the bytes of a cell, if there are any and they may be looked at.
  mutating func cell(_ column: String) -> CSVRow.Cell? {
    guard let place = place(of: column) else { return nil }
    let cell = row.cells[place]
    return cell.isEmpty || cell.intruder != nil ? nil : cell
  }

  /// The text of a cell.
  func text(of cell: CSVRow.Cell) -> String { csv.text(of: cell) }

  /// The bytes that cells are places in.
  var bytes: [UInt8] { csv.bytes }

  /// Notes what is wrong with a cell, the first time that something is.
  mutating func refuse(_ column: String, _ remedy: String) {
    guard !isMiscounted, !isRefused(column) else { return }
    let value = place(of: column).map { csv.text(of: row.cells[$0]) } ?? ""
    findings.append(
      Finding(
        file: table.fileName, line: row.line, column: column, value: value, remedy: remedy))
  }

  /// Notes what can not be meant, unless it rests on a cell that could not be read.
  mutating func refuse(_ fault: Entry.Fault) {
    guard !fault.others.contains(where: isRefused) else { return }
    refuse(fault.column, fault.remedy)
  }

  /// Notes the required cells that the row leaves empty.
  mutating func refuseGaps(_ required: [String]) {
    for column in required where !has(column) { refuse(column, Entry.Fault.gap) }
  }

  private func isRefused(_ column: String) -> Bool {
    for finding in findings.reversed() {
      guard finding.line == row.line else { return false }
      if finding.column == column { return true }
    }
    return false
  }

  private var isMiscounted: Bool { row.count != header.count }

  private mutating func place(of column: String) -> Int? {
    if finger == columns.count || columns[finger] != column {
      let index = columns.firstIndex(of: column)
      precondition(index != nil, "\(table.fileName) has no column \(column)")
      finger = index ?? 0
    }
    let place = places[finger]
    finger += 1
    return place.flatMap { $0 < row.cells.count ? $0 : nil }
  }

  private mutating func refuseIntruders() {
    for (place, cell) in row.cells.enumerated() {
      guard let intruder = cell.intruder else { continue }
      findings.append(
        Finding(
          file: table.fileName, line: row.line,
          column: place < header.count ? header[place] : nil, value: csv.text(of: cell),
          remedy: intruder.remedy))
    }
  }
}

extension TableReader {
  private mutating func readHeader() {
    guard row.count <= row.limit else {
      return refuseHeader(nil, "the header has \(row.count) columns; \(columnList)")
    }
    header = row.cells.map { csv.text(of: $0) }
    if let intruder = row.cells.compactMap(\.intruder).first {
      return refuseHeader(nil, "the header \(intruder.remedy)")
    }
    for (place, name) in header.enumerated() {
      if name.isEmpty {
        refuseHeader(nil, "column \(place + 1) has no name; \(columnList)")
      } else if let index = columns.firstIndex(of: name) {
        if places[index] != nil, !isRefused(name) {
          refuseHeader(name, "the column is named twice; keep one")
        }
        places[index] = place
      } else if !isRefused(name) {
        refuseHeader(name, "there is no such column; \(columnList)")
      }
    }
    for name in table.requiredColumns where !header.contains(name) {
      refuseHeader(name, "the column is missing and is required")
    }
  }

  private var columnList: String {
    "\(table.fileName) has \(columns.joined(separator: ", "))"
  }

  private mutating func refuseHeader(_ column: String?, _ remedy: String) {
    findings.append(Finding(file: table.fileName, line: 1, column: column, remedy: remedy))
  }
}

extension CSVRow.Intruder {
  fileprivate var remedy: String {
    switch self {
    case .tab: "has a tab outside quotes; put the cell in quotes or take the tab out"
    case .control(let number):
      "has the control character U+00\(number < 16 ? "0" : "")"
        + "\(String(number, radix: 16, uppercase: true)); take it out"
    }
  }
}
