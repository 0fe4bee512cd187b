import Foundation
import GRDB
import GRDBSQLite
public import Model

extension Store {
  /// Creates a file with an empty programme, begun where it is given a name.
  ///
  /// - Throws: `UnusableFile` where there is a file already, or none can be made.
  public static func create(path: String, name: String? = nil, by actor: Actor) throws -> Store {
    try reserve(path)
    do {
      let store = try explaining(path) {
        try Store(DatabasePool(path: path, configuration: .ours(readOnly: false)))
      }
      if let name { try store.perform(CreateProgramme(name: name), by: actor) }
      return store
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      throw error
    }
  }

  /// A programme in memory, for tests and previews.
  public static func inMemory() throws -> Store {
    try Store(DatabaseQueue(configuration: .ours(readOnly: false)))
  }

  /// Opens a file.
  ///
  /// - Throws: `UnusableFile` where it is none of ours, or can not be read, or not be written
  ///   though it shall be.
  public init(opening path: String, readOnly: Bool = false) throws {
    try Self.inspect(path)
    self = try Self.explaining(path) {
      let database = try readOnly ? Self.reader(of: path) : Self.writer(of: path)
      try database.read { try Self.check($0, path: path, readOnly: readOnly) }
      return readOnly ? Store(database, path: path) : try Store(database)
    }
  }

  /// Makes the file, so that nobody else can; an existing one is left alone.
  private static func reserve(_ path: String) throws {
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      if errno == EEXIST { throw UnusableFile(path: path, reason: .exists) }
      throw UnusableFile(path: path, reason: .noAccess(String(cString: strerror(errno))))
    }
    close(file)
  }

  /// Looks at a file before SQLite does, which would make a missing one and take an empty one.
  private static func inspect(_ path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { throw UnusableFile(path: path, reason: .missing) }
      throw UnusableFile(path: path, reason: .noAccess(String(cString: strerror(errno))))
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw UnusableFile(path: path, reason: .folder) }
    guard access(path, R_OK) == 0 else {
      throw UnusableFile(path: path, reason: .noAccess(String(cString: strerror(errno))))
    }
    if status.st_size == 0 { throw UnusableFile(path: path, reason: .empty) }
  }

  /// Opens a file for writing; SQLite by itself would quietly open a read-only one for reading.
  ///
  /// Whoever read the file while it could not be written left SQLite's own beside it as unwritable.
  private static func writer(of path: String) throws -> any DatabaseWriter {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    guard access(path, W_OK) == 0, access(folder, W_OK) == 0 else {
      throw UnusableFile(path: path, reason: .readOnly)
    }
    var status = stat()
    if stat(path, &status) == 0 {
      for own in [path + "-wal", path + "-shm"] where access(own, W_OK) != 0 {
        chmod(own, status.st_mode & 0o777)
      }
    }
    return try DatabasePool(path: path, configuration: .ours(readOnly: false))
  }

  /// Opens a file for reading, also where SQLite can not keep its usual files beside it.
  private static func reader(of path: String) throws -> any DatabaseWriter {
    do {
      let database = try DatabasePool(path: path, configuration: .ours(readOnly: true))
      _ = try database.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      return database
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      var status = stat()
      if stat(path + "-wal", &status) == 0 && status.st_size > 0 {
        throw UnusableFile(path: path, reason: .needsRecovery)
      }
      let place = URL(filePath: path).absoluteString + "?immutable=1"
      return try DatabaseQueue(path: place, configuration: .ours(readOnly: true))
    }
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
  static func ours(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      let isReader = db.configuration.readonly
      try db.execute(sql: "PRAGMA cache_size = \(isReader ? -8192 : -65536)")
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
      if !readOnly { try db.execute(sql: "PRAGMA journal_size_limit = 16777216") }
    }
    return configuration
  }
}
