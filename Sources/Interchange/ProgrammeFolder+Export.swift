private import Foundation
public import Model

extension ProgrammeFolder {
  /// Writes every table of the file into a folder, which is made if it is not there.
  ///
  /// The rows keep the order in which they came; a table without rows is its header. The files
  /// take the place of older ones only when all of them are written.
  public static func export(from records: some Records, to folder: String) throws {
    let files = FileManager.default
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    try files.createDirectory(at: place, withIntermediateDirectories: true)
    let drafts = Table.allCases.map { place.appending(path: ".\($0.fileName).part") }
    defer { for draft in drafts { try? files.removeItem(at: draft) } }
    for (table, draft) in zip(Table.allCases, drafts) {
      try write(table, of: records, to: draft)
    }
    for (table, draft) in zip(Table.allCases, drafts) {
      let final = place.appending(path: table.fileName)
      guard rename(draft.path, final.path) == 0 else {
        throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: final.path])
      }
    }
  }

  /// Returns a table of the file as it is written.
  public static func csv(of table: Table, from records: some Records) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try stream(table, of: records) { bytes += $0 }
    return bytes
  }

  private static func write(_ table: Table, of records: some Records, to draft: URL) throws {
    try Data().write(to: draft)
    let handle = try FileHandle(forWritingTo: draft)
    defer { try? handle.close() }
    try stream(table, of: records) { try handle.write(contentsOf: $0) }
    try handle.synchronize()
  }

  private static func stream(
    _ table: Table, of records: some Records, _ take: ([UInt8]) throws -> Void
  ) throws {
    var writer = CSVWriter()
    writer.append(table.columns)
    try records.forEachEntry(of: table) { entry in
      writer.append(entry.cells)
      if writer.bytes.count > 1 << 20 { try take(writer.flush()) }
    }
    try take(writer.flush())
  }
}
