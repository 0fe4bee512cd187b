import Model

/// A change that the file can not carry out; a workflow that checks first has none.
public enum ChangeFailure: Error, Hashable, CustomStringConvertible {
  /// The row names something that the file does not have.
  case unknown(table: String, code: String)
  /// The file has a fact of the same key already.
  case exists(table: String, key: String)
  /// The file has no row of that key to take back.
  case missing(table: String, key: String)
  /// Other rows refer to the row that shall be deleted.
  case inUse(table: String, key: String)
  /// The file's own rules do not let it in.
  case refused(String)
  /// The table has a row of the last number that there is.
  case numbersUsedUp(table: String)

  /// The sentence that people read.
  public var description: String {
    switch self {
    case .unknown(let table, let code): "There is no \(table) \(code)."
    case .exists(let table, let key): "The file has a \(table) of \(key) already."
    case .missing(let table, let key): "The file has no \(table) of \(key)."
    case .inUse(let table, let key): "Other rows refer to the \(table) \(key)."
    case .refused(let detail): "The file does not take the change (\(detail))."
    case .numbersUsedUp(let table): "The table \(table) has no numbers left."
    }
  }
}
