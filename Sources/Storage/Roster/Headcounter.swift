import GRDB
import Model

/// Counts a crowd on a day, who of it is late, and how much of what is required is met.
struct Headcounter {
  /// The numbers of those whose outlook says nothing about the day.
  let unknown: [Int]
  private var late: People
  private var compliance: [Compliance]
  private let crowd: Crowd

  /// So many people are asked while a screen waits.
  static var askedAtOnce: Int { 1_000 }

  init(_ snapshot: Snapshot, on day: Day) throws {
    let key = try snapshot.moment(on: day)
    crowd = try snapshot.caches.crowd.value(for: key, isKept: !snapshot.isProvisional) {
      try Crowd(snapshot, on: day)
    }
    var known = People(below: crowd.room)
    late = People(below: crowd.room)
    compliance = Array(repeating: Compliance(), count: crowd.room)
    let query = try Query(Self.sql, in: snapshot.db)
    defer { query.reset() }
    query.bind(day.number, at: 1)
    while try query.step() {
      let person = query.number(at: 0)
      guard compliance.indices.contains(person) else { continue }
      known.insert(person)
      if query.number(at: 1) == 1 { late.insert(person) }
      compliance[person] = Compliance(from: query, at: 2)
    }
    unknown = crowd.everybody.numbers(without: known)
  }

  private static let sql = """
    SELECT person, lateFrom IS NOT NULL, compliant, counted, open
    FROM outlook
    WHERE computed <= ?1 AND (changesOn IS NULL OR changesOn > ?1)
    """

  /// Takes note of somebody who had to be asked.
  mutating func note(_ outlook: Outlook, of person: Int) {
    if outlook.lateFrom != nil { late.insert(person) }
    compliance[person] = outlook.compliance
  }

  /// Counts everybody; who is late stays open where too many would have to be asked.
  func headcounts() -> Headcounts {
    var counts = Headcounts()
    counts.everyone = headcount(of: crowd.everybody)
    counts.roles = crowd.roles.mapValues(headcount)
    counts.paths = crowd.paths.mapValues { headcount(of: $0, isCompliance: false) }
    counts.groups = crowd.groups.mapValues(headcount)
    return counts
  }

  private func headcount(of people: People) -> Headcount {
    headcount(of: people, isCompliance: true)
  }

  private func headcount(of people: People, isCompliance: Bool) -> Headcount {
    guard unknown.count <= Self.askedAtOnce else { return Headcount(people: people.count) }
    return Headcount(
      people: people.count, late: people.count(in: late),
      compliance: isCompliance ? sum(of: people) : nil)
  }

  private func sum(of people: People) -> Compliance {
    var sum = Compliance()
    people.forEach { sum = sum + compliance[$0] }
    return sum
  }
}
