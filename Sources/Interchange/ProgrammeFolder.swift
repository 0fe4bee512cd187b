private import Foundation
public import Model

/// A programme as a folder of CSV tables (formats.md): what `import` reads and `export` writes.
public enum ProgrammeFolder {
  /// Reads the tables of a folder.
  ///
  /// What is wrong in them stands in the import's findings; throws `UnreadableFolder` where the
  /// folder itself can not be read, whatever reading a file throws, and what the watch throws.
  public static func read(
    _ folder: String, watchedBy watch: Watch = .nobody,
    _ contents: (String) throws -> [UInt8]? = { contents(of: $0) }
  ) throws -> Import {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw UnreadableFolder(path: folder, reason: String(cString: strerror(errno)))
    }
    let place = URL(filePath: folder, directoryHint: .isDirectory)
    let sizes = names.map { size(of: place.appending(path: $0).path) }
    var reading = ProgrammeReading(of: sizes.reduce(0, +), watchedBy: watch)
    for name in names.sorted() {
      let path = place.appending(path: name).path
      try reading.read(name) { try contents(path) }
    }
    return reading.finished()
  }

  /// The bytes of a table; none of what is no table.
  private static func size(of path: String) -> Int {
    guard path.lowercased().hasSuffix(".csv") else { return 0 }
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? Int) ?? 0
  }

  /// The bytes of a file; nothing where it can not be read.
  public static func contents(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Reads tables that are in memory.
  public static func read(_ files: [String: [UInt8]]) -> Import {
    var reading = ProgrammeReading(of: 0, watchedBy: .nobody)
    do {
      for (name, bytes) in files { try reading.read(name) { bytes } }
    } catch {
      preconditionFailure("nobody stops it: \(error)")
    }
    return reading.finished()
  }
}

/// That a folder is not there, or is none, or can not be read.
public struct UnreadableFolder: Error, Hashable, CustomStringConvertible {
  /// Where it should be.
  public var path: String
  /// What the system says of it.
  public var reason: String

  /// The sentence that people read.
  public var description: String {
    "The folder “\(path)” can not be read (\(reason)): look at its name and permissions."
  }
}
