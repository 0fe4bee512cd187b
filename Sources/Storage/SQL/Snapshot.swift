import GRDB
import Model

/// What can be asked of the file within one transaction.
struct Snapshot {
  let db: Database
  let numbers: Numbers
  let caches: Caches
  /// Whose key the act at hand may be signed with.
  let hand: Hand
  /// Who watches the act at hand.
  let watch: Watch
  private(set) var isProvisional = false

  init(_ db: Database, caches: Caches, hand: Hand = .looking, watch: Watch = .nobody) {
    self.db = db
    self.watch = watch
    self.hand = hand
    self.caches = caches
    numbers = Numbers(db)
  }

  /// The same, within a transaction that has written and may yet fail: nothing is kept of it.
  var provisional: Snapshot {
    var copy = self
    copy.isProvisional = true
    return copy
  }

  /// Calls the body with each row of a selection that counts.
  func forEachNumbered<Kept: Stored>(
    _: Kept.Type, where condition: String = "TRUE", number: Int? = nil,
    _ body: (Numbered<Kept>) throws -> Void
  ) throws {
    let sql = "\(Kept.selection) AND \(condition) ORDER BY id"
    let query = try Query(sql, in: db, shared: number != nil)
    defer { query.reset() }
    if let number { query.bind(number, at: 1) }
    while try query.step() {
      var reader = RowReader(query, of: Kept.table, numbers: numbers, from: 1)
      try body(Numbered(number: query.number(at: 0), row: Kept(from: &reader)))
    }
  }

  /// Every row of a selection that counts.
  func rows<Kept: Stored>(
    of type: Kept.Type = Kept.self, where condition: String = "TRUE", number: Int? = nil
  ) throws -> [Kept] {
    var rows: [Kept] = []
    try forEachNumbered(type, where: condition, number: number) { rows.append($0.row) }
    return rows
  }

  /// The condition that leaves out what was taken back; while nothing was, it costs nothing.
  func condition<Kept: Stored>(of _: Kept.Type) throws -> String {
    guard let counter = Kept.table.counterTable else { return Kept.condition }
    let sql = "SELECT EXISTS (SELECT 1 FROM \(counter) WHERE \(Kept.table) IS NOT NULL)"
    return try Bool.fetchOne(db.cachedStatement(sql: sql)) == true ? Kept.condition : "TRUE"
  }
}
