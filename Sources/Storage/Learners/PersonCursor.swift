import GRDB
import Model

/// Rows of one table in the order of the people whom they concern, taken person by person.
struct PersonCursor<Kept: Stored> {
  private let query: Query
  private let numbers: Numbers
  private var hasRow: Bool

  /// Starts at the first row that counts.
  init(_ snapshot: Snapshot, by person: String = "person", where condition: String = "TRUE") throws
  {
    let sql = """
      SELECT id, \(person), \(Kept.columnList)
      FROM \(Kept.table.rawValue)
      WHERE \(try snapshot.condition(of: Kept.self)) AND \(condition)
      ORDER BY \(person)
      """
    query = try Query(sql, in: snapshot.db, shared: false)
    numbers = snapshot.numbers
    hasRow = try query.step()
  }

  /// Takes a person's rows, in the order in which they came; people come by rising number.
  mutating func rows(of person: Int) throws -> [Kept] {
    try numbered(of: person).map(\.row)
  }

  /// Takes a person's rows with their numbers, in their order.
  mutating func numbered(of person: Int) throws -> [Numbered<Kept>] {
    while hasRow && query.number(at: 1) < person { hasRow = try query.step() }
    var rows: [Numbered<Kept>] = []
    var isInOrder = true
    while hasRow && query.number(at: 1) == person {
      let number = query.number(at: 0)
      var reader = RowReader(query, of: Kept.table, numbers: numbers, from: 2)
      if let last = rows.last, last.number > number { isInOrder = false }
      rows.append(Numbered(number: number, row: try Kept(from: &reader)))
      hasRow = try query.step()
    }
    return isInOrder ? rows : rows.sorted { $0.number < $1.number }
  }
}
