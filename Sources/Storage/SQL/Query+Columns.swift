import GRDBSQLite

extension Query {
  /// A whole number of the present row; columns count from 0.
  func number(at place: Int) -> Int {
    Int(sqlite3_column_int64(pointer, Int32(place)))
  }

  /// A whole number of the present row, or nothing where there is NULL.
  func optionalNumber(at place: Int) -> Int? {
    isNull(at: place) ? nil : number(at: place)
  }

  /// A text of the present row, or nothing where there is NULL.
  func text(at place: Int) -> String? {
    guard let start = sqlite3_column_text(pointer, Int32(place)) else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, Int32(place)))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The bytes of the present row's value, gone with the next step.
  func bytes(at place: Int) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(pointer, Int32(place))
    let count = Int(sqlite3_column_bytes(pointer, Int32(place)))
    return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
  }

  /// Whether the present row has no value there.
  func isNull(at place: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(place)) == SQLITE_NULL
  }

  /// The name of a column.
  func name(at place: Int) -> String {
    sqlite3_column_name(pointer, Int32(place)).map { String(cString: $0) } ?? ""
  }
}
