private import Foundation
public import Model

/// A programme as a folder of CSV tables (formats.md): what `import` reads and `export` writes.
public enum ProgrammeFolder {
  /// Reads the tables of a folder.
  ///
  /// What is wrong in them stands in the import's findings; throws `UnreadableFolder` where the
  /// folder itself can not be read, and whatever reading a file throws.
  public static func read(
    _ folder: String, _ contents: (String) throws -> [UInt8]? = { contents(of: $0) }
  ) throws -> Import {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw UnreadableFolder(path: folder)
    }
    var reading = ProgrammeReading()
    for name in names.sorted() {
      let path = URL(filePath: folder, directoryHint: .isDirectory).appending(path: name).path
      try reading.read(name) { try contents(path) }
    }
    return reading.finished()
  }

  /// The bytes of a file; nothing where it can not be read.
  public static func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Reads tables that are in memory.
  public static func read(_ files: [String: [UInt8]]) -> Import {
    var reading = ProgrammeReading()
    for (name, bytes) in files { reading.read(name) { bytes } }
    return reading.finished()
  }
}

/// That a folder is not there, or is none, or can not be read.
public struct UnreadableFolder: Error, Hashable, CustomStringConvertible {
  /// Where it should be.
  public var path: String

  /// The sentence that people read.
  public var description: String { "The folder “\(path)” can not be read." }
}
