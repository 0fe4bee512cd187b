private import Foundation
public import Model

extension ProgrammeFolder {
  /// Writes every table of the file into a folder, which is made if it is not there.
  ///
  /// The rows keep the order in which they came; a table without rows is its header. The files
  /// take the place of older ones only when all of them are written.
  public static func export(from records: some Records, to folder: String) throws {
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    try explaining(folder) {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    let drafts = Table.allCases.map { place.appending(path: ".\($0.fileName).part").path }
    defer { for draft in drafts { unlink(draft) } }
    for (table, draft) in zip(Table.allCases, drafts) {
      try write(table, of: records, to: draft)
    }
    for (table, draft) in zip(Table.allCases, drafts) {
      let final = place.appending(path: table.fileName).path
      guard rename(draft, final) == 0 else {
        throw UnwritableFile(path: final, reason: String(cString: strerror(errno)))
      }
    }
  }

  /// Returns a table of the file as it is written.
  public static func csv(of table: Table, from records: some Records) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try stream(table, of: records) { bytes += $0 }
    return bytes
  }

  private static func write(_ table: Table, of records: some Records, to path: String) throws {
    let handle = try explaining(path) {
      try Data().write(to: URL(filePath: path))
      return try FileHandle(forWritingTo: URL(filePath: path))
    }
    try stream(table, of: records) { bytes in
      try explaining(path) { try handle.write(contentsOf: bytes) }
    }
    try explaining(path) {
      try handle.synchronize()
      try handle.close()
    }
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

  private static func explaining<Value>(_ path: String, _ body: () throws -> Value) throws -> Value
  {
    do {
      return try body()
    } catch {
      throw UnwritableFile(path: path, reason: error.localizedDescription)
    }
  }
}

/// That a file of an export can not be written, or its folder not be made.
public struct UnwritableFile: Error, Hashable, CustomStringConvertible {
  /// Where it should be.
  public var path: String
  /// Why not, in the words of the system.
  public var reason: String

  /// The sentence that people read.
  public var description: String { "“\(path)” can not be written: \(reason)" }
}
