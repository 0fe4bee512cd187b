internal import Model

/// A programme folder on its way in, file by file.
struct ProgrammeReading {
  private var rows = ImportRows()
  private var findings: [Finding] = []
  private let total: Int
  private let watch: Watch
  /// How many bytes the tables had that were read.
  private var done = 0

  /// Begins with tables of so many bytes.
  init(of total: Int, watchedBy watch: Watch) {
    (self.total, self.watch) = (total, watch)
  }

  /// Takes a file: a table, or something that is not ours and ignored.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - bytes: what is in it; nothing where it can not be read.
  /// - Throws: What getting the bytes, or the watch, throws.
  mutating func read(_ name: String, _ bytes: () throws -> [UInt8]?) throws {
    guard name.lowercased().hasSuffix(".csv") else { return }
    guard let table = Table(fileName: name) else {
      let names = Table.allCases.map(\.fileName).joined(separator: ", ")
      findings.append(
        Finding(file: name, remedy: "no table of a programme folder has this name; use \(names)"))
      return
    }
    guard let bytes = try bytes() else {
      rows.markUnreadable(table)
      findings.append(
        Finding(file: name, remedy: "the file can not be read; look at its permissions"))
      return
    }
    try tell(0)
    try read(table, bytes)
    done += bytes.count
  }

  /// Tells how much has been read, with so many bytes of the table in hand.
  private func tell(_ bytes: Int) throws {
    try watch.tell(.reading, Progress(met: (done + bytes) / 1000, total: max(total / 1000, 1)))
  }

  /// Returns the import that the files make.
  func finished() -> Import {
    Import(rows, findings: findings)
  }

  private mutating func read(_ table: Table, _ bytes: [UInt8]) throws {
    do {
      var reader = try TableReader(bytes, as: table)
      defer { findings += reader.findings }
      guard reader.findings.isEmpty else { return rows.markUnreadable(table) }
      var came = rows
      came.open(table)
      while try reader.next() {
        reader.refuseGaps(table.requiredColumns)
        came.append(reader.entry(), line: reader.line)
        if reader.line.isMultiple(of: 2048) { try tell(reader.offset) }
      }
      rows = came
    } catch let error as CSVFault {
      rows.markUnreadable(table)
      findings.append(Finding(file: table.fileName, line: error.line, remedy: error.description))
    }
  }
}
