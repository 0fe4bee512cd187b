import GRDB
import Model

/// Counts a crowd on a day, and who of it is late.
struct Headcounter {
  /// Who is late, as far as it is known.
  var late: People
  /// The numbers of those whose outlook says nothing about the day.
  let unknown: [Int]
  private let crowd: Crowd

  /// So many people are asked while a screen waits.
  static var askedAtOnce: Int { 1_000 }

  init(_ snapshot: Snapshot, on day: Day) throws {
    let key = try snapshot.moment(on: day)
    let crowd = try snapshot.caches.crowd.value(for: key, isKept: !snapshot.isProvisional) {
      try Crowd(snapshot, on: day)
    }
    let sql = """
      SELECT person, lateFrom IS NOT NULL FROM outlook
      WHERE computed <= \(day.number) AND (changesOn IS NULL OR changesOn > \(day.number))
      """
    var (known, late) = (People(below: crowd.room), People(below: crowd.room))
    try snapshot.forEachNumber(sql) { person, isLate in
      known.insert(person)
      if isLate == 1 { late.insert(person) }
    }
    unknown = crowd.everybody.numbers(without: known)
    self.crowd = crowd
    self.late = late
  }

  /// Counts everybody; who is late stays open where too many would have to be asked.
  func headcounts() -> Headcounts {
    var counts = Headcounts()
    counts.everyone = headcount(of: crowd.everybody)
    counts.roles = crowd.roles.mapValues(headcount)
    counts.paths = crowd.paths.mapValues(headcount)
    return counts
  }

  private func headcount(of people: People) -> Headcount {
    let isKnown = unknown.count <= Self.askedAtOnce
    return Headcount(people: people.count, late: isKnown ? people.count(in: late) : nil)
  }
}
