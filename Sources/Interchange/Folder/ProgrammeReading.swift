internal import Model

/// A programme folder on its way in, file by file.
struct ProgrammeReading {
  private var rows = ImportRows()
  private var findings: [Finding] = []

  /// Takes a file: a table, or something that is not ours and ignored.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - bytes: what is in it; nothing where it can not be read.
  mutating func read(_ name: String, _ bytes: () throws -> [UInt8]?) rethrows {
    guard name.lowercased().hasSuffix(".csv") else { return }
    guard let table = Table(fileName: name) else {
      let names = Table.allCases.map(\.fileName).joined(separator: ", ")
      findings.append(
        Finding(file: name, remedy: "no table of a programme folder has this name; use \(names)"))
      return
    }
    guard let bytes = try bytes() else {
      rows.markUnreadable(table)
      findings.append(Finding(file: name, remedy: "the file can not be read"))
      return
    }
    read(table, bytes)
  }

  /// Returns the import that the files make.
  func finished() -> Import {
    Import(rows, findings: findings)
  }

  private mutating func read(_ table: Table, _ bytes: [UInt8]) {
    do {
      var reader = try TableReader(bytes, as: table)
      defer { findings += reader.findings }
      guard reader.findings.isEmpty else { return rows.markUnreadable(table) }
      var came = rows
      came.open(table)
      while try reader.next() {
        reader.refuseGaps(table.requiredColumns)
        came.append(reader.entry(), line: reader.line)
      }
      rows = came
    } catch {
      rows.markUnreadable(table)
      findings.append(Finding(file: table.fileName, line: error.line, remedy: error.description))
    }
  }
}
