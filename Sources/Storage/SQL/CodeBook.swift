import GRDB

/// The numbers of one table's codes, and the codes of its numbers, as far as they were asked for.
struct CodeBook {
  private let table: String
  private let db: Database
  private var codes: [Int: String] = [:]
  private var numbers: [String: Int] = [:]
  private var isComplete = false
  private var latest: (code: String, number: Int)?

  init(of table: CodedTable, in db: Database) {
    self.table = "\"\(table)\""
    self.db = db
  }

  /// The number of a code, or nothing where the table has no such row.
  mutating func number(of code: String) throws -> Int? {
    if let latest, latest.code == code { return latest.number }
    if let number = numbers[code] {
      latest = (code, number)
      return number
    }
    let query = try Query("SELECT id FROM \(table) WHERE code = ?", in: db)
    defer { query.reset() }
    query.bind(code, at: 1)
    guard try query.step() else { return nil }
    let number = query.number(at: 0)
    numbers[code] = number
    return number
  }

  /// The code of a number, or nothing where the table has no such row.
  mutating func code(of number: Int) throws -> String? {
    if let latest, latest.number == number { return latest.code }
    if let code = codes[number] {
      latest = (code, number)
      return code
    }
    let query = try Query("SELECT code FROM \(table) WHERE id = ?", in: db)
    defer { query.reset() }
    query.bind(number, at: 1)
    guard try query.step(), let code = query.text(at: 0) else { return nil }
    codes[number] = code
    return code
  }

  /// Learns every row's code and number at once, before all of them are asked for.
  mutating func learnAll() throws {
    guard !isComplete else { return }
    isComplete = true
    let query = try Query("SELECT id, code FROM \(table)", in: db)
    defer { query.reset() }
    while try query.step() {
      guard let code = query.text(at: 1) else { continue }
      codes[query.number(at: 0)] = code
      numbers[code] = query.number(at: 0)
    }
  }

  /// Notes the number of a code that was just added.
  mutating func note(_ number: Int, of code: String) {
    numbers[code] = number
  }

  /// Remembers the row at hand, which the next rows to be read refer to.
  mutating func remember(_ number: Int, of code: String) {
    latest = (code, number)
  }

  /// Forgets a row that was just deleted.
  mutating func forget(_ code: String) {
    numbers[code] = nil
    codes = [:]
    latest = nil
  }
}
