import GRDB
import GRDBSQLite

/// A statement that is bound and read through SQLite's own functions, for the sake of speed.
///
/// GRDB keeps the statement and the connection; going through its rows and arguments costs three
/// times the time of an import of a million rows.
struct Query {
  let pointer: OpaquePointer
  private let statement: Statement
  private let db: Database

  /// Prepares a statement; a `shared` one is kept by the connection and must be read at once.
  init(_ sql: String, in db: Database, shared: Bool = true) throws {
    statement = shared ? try db.cachedStatement(sql: sql) : try db.makeStatement(sql: sql)
    pointer = statement.sqliteStatement
    self.db = db
    reset()
  }

  /// Takes one row; whether there was one.
  func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = db.lastErrorMessage
      sqlite3_reset(pointer)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
    }
  }

  /// Carries the statement out and makes it ready for the next time.
  func run() throws {
    while try step() {}
    sqlite3_reset(pointer)
  }

  /// Makes the statement ready to be bound anew.
  func reset() {
    sqlite3_reset(pointer)
  }

  /// Whether the last change touched a row.
  var hasChangedRow: Bool { sqlite3_changes(sqlite3_db_handle(pointer)) > 0 }

  /// The number of the row that was added last.
  var lastNumber: Int { Int(sqlite3_last_insert_rowid(sqlite3_db_handle(pointer))) }

  /// Gives a parameter, from 1, a number.
  func bind(_ number: Int?, at place: Int) {
    if let number {
      sqlite3_bind_int64(pointer, Int32(place), Int64(number))
    } else {
      sqlite3_bind_null(pointer, Int32(place))
    }
  }

  /// Gives a parameter, from 1, a text, which stays in the arena until the statement has run.
  func bind(_ text: String?, at place: Int, keptIn arena: Arena? = nil) {
    guard var text else {
      sqlite3_bind_null(pointer, Int32(place))
      return
    }
    text.withUTF8 { bytes in
      if let held = arena?.hold(bytes) {
        bind(held, at: place, nil)
      } else {
        bind(bytes, at: place, transient)
      }
    }
  }

  /// Binds UTF-8; without bytes, SQLite would take a null pointer for NULL.
  private func bind(
    _ bytes: UnsafeBufferPointer<UInt8>, at place: Int, _ ownership: sqlite3_destructor_type?
  ) {
    guard !bytes.isEmpty else {
      sqlite3_bind_text(pointer, Int32(place), "", 0, transient)
      return
    }
    _ = bytes.withMemoryRebound(to: CChar.self) {
      sqlite3_bind_text(pointer, Int32(place), $0.baseAddress, Int32($0.count), ownership)
    }
  }
}

/// What tells SQLite to copy the text; C has it as a macro that Swift does not see.
private var transient: sqlite3_destructor_type? {
  unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
