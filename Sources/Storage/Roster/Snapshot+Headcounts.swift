import GRDB
import Model

extension Snapshot {
  /// Counts how many people there are, and who of them is late, unless too many would have to be
  /// asked.
  func headcounts(on day: Day) throws -> Headcounts {
    var counter = try Headcounter(self, on: day)
    if (1...Headcounter.askedAtOnce).contains(counter.unknown.count) {
      let maker = OutlookMaker(try curriculum(), on: day)
      for number in counter.unknown {
        guard let learner = try record(of: numbers.identity(number)) else { continue }
        counter.note(maker.outlook(of: learner), of: number)
      }
    }
    return counter.headcounts()
  }

  /// Who left before a day, and who is gone altogether.
  func absentPeople(on day: Day) throws -> People {
    var absent = People(below: try roomForPeople())
    let sql = """
      SELECT id, 0 FROM person WHERE lastDay < \(day.number)
      UNION ALL SELECT id, 0 FROM person WHERE gone IS NOT NULL
      """
    try forEachNumber(sql) { number, _ in absent.insert(number) }
    return absent
  }

  /// A bound of the numbers that people have; files with greater ones were not made by us.
  func roomForPeople() throws -> Int {
    let query = try Query("SELECT max(id) FROM person", in: db)
    defer { query.reset() }
    return try query.step() ? min(max(0, query.number(at: 0)), 1 << 26) + 1 : 1
  }

  /// Calls the body with each row of two numbers.
  func forEachNumber(_ sql: String, _ body: (Int, Int) throws -> Void) throws {
    let query = try Query(sql, in: db, shared: false)
    defer { query.reset() }
    while try query.step() { try body(query.number(at: 0), query.number(at: 1)) }
  }
}
