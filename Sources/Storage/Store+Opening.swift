public import Model
import Foundation
import GRDB

extension Store {
  /// Creates a file with an empty programme.
  ///
  /// - Throws: `UnusableFile` where there is a file already, or none can be made.
  public static func create(
    path: String, name: String? = nil, by actor: Actor
  ) throws -> Store {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw UnusableFile(path: path, reason: .exists)
    }
    let store = try opening(path) { try Store(DatabasePool(path: path, configuration: .ours)) }
    try store.perform(CreateProgramme(name: name ?? ""), by: actor)
    return store
  }

  /// A programme in memory, for tests and previews.
  public static func inMemory() throws -> Store {
    try Store(DatabaseQueue(configuration: .ours))
  }

  /// Opens a file.
  ///
  /// - Throws: `UnusableFile` where it is none of ours, or can not be read, or not be written
  ///   though it shall be.
  public init(opening path: String, readOnly: Bool = false) throws {
    try Self.inspect(path)
    self = try Self.opening(path) {
      var configuration = Configuration.ours
      configuration.readonly = readOnly
      let database = try DatabasePool(path: path, configuration: configuration)
      try database.read { try Self.check($0, path: path, readOnly: readOnly) }
      return readOnly ? Store(database, path: path) : try Store(database)
    }
  }

  private static func opening(_ path: String, _ body: () throws -> Store) throws -> Store {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw UnusableFile(error, path: path) ?? error
    }
  }

  /// Looks at a file before SQLite does, which would make a missing one and take an empty one.
  private static func inspect(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw UnusableFile(path: path, reason: .missing)
    }
    if isFolder.boolValue { throw UnusableFile(path: path, reason: .folder) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    if size == 0 { throw UnusableFile(path: path, reason: .empty) }
  }

  private static func check(_ db: Database, path: String, readOnly: Bool) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == Schema.applicationID else {
      throw UnusableFile(path: path, reason: .notOurs)
    }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if version > Schema.version {
      throw UnusableFile(path: path, reason: .newer(version: version))
    }
    if readOnly && version < Schema.version {
      throw UnusableFile(path: path, reason: .older(version: version))
    }
  }
}

extension Configuration {
  /// How every connection to a file of ours is set up.
  static var ours: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      try db.execute(sql: "PRAGMA journal_size_limit = 16777216")
    }
    return configuration
  }
}
