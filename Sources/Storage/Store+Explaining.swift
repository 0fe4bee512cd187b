import GRDB

extension Store {
  /// Turns errors of SQLite into sentences about the file or the change.
  static func explaining<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_CONSTRAINT {
        throw ChangeFailure.refused(error.message ?? "a constraint failed")
      }
      throw UnusableFile(error, path: path) ?? error
    } catch let error as UnreadableValue {
      throw UnusableFile(path: path, reason: .damaged(error.description))
    }
  }
}
