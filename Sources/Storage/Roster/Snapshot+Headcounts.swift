import GRDB
import Model

extension Snapshot {
  /// How many people there are; who of them is late, unless too many would have to be asked.
  func headcounts(on day: Day) throws -> Headcounts {
    var counter = try Headcounter(self, on: day)
    if let late = try latePeople(on: day) { counter.note(late: late) }
    return try counter.headcounts()
  }

  /// The numbers of those who are late; people whose outlook is out of date are asked themselves.
  private func latePeople(on day: Day) throws -> [Int]? {
    let query = try Query(
      """
      SELECT person.id, computed <= ?1 AND ifnull(changesOn > ?1, TRUE), lateFrom IS NOT NULL
      FROM person LEFT JOIN outlook ON outlook.person = person.id
      """, in: db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    var (late, unknown): ([Int], [Int]) = ([], [])
    while try query.step() {
      if query.number(at: 1) == 0 {
        unknown.append(query.number(at: 0))
      } else if query.number(at: 2) == 1 {
        late.append(query.number(at: 0))
      }
    }
    guard unknown.count <= Self.askedAtOnce else { return nil }
    return try late + unknown.filter { try isLate($0, on: day) }
  }

  /// So many people are asked while a screen waits.
  static var askedAtOnce: Int { 1_000 }

  private func isLate(_ number: Int, on day: Day) throws -> Bool {
    guard let learner = try record(of: numbers.identity(number)) else { return false }
    return OutlookMaker(try curriculum(), on: day).outlook(of: learner).lateFrom != nil
  }
}
