import GRDB
import Model

/// What has to hold of whoever is listed, as SQL; days and numbers stand in it, texts are bound.
struct RosterSQL {
  /// One condition a line, to be joined by AND.
  private(set) var conditions: [String] = []
  /// The texts of `?4` and what follows.
  private(set) var texts: [String] = []
  /// What selects people by number; whoever is listed has to be in each.
  ///
  /// Where many people fit, a set that is asked takes a third of the time of a condition.
  private(set) var selections: [Selection] = []
  private let snapshot: Snapshot
  private let day: Day
  private let asked: [Int: Outlook]

  /// People of a day ?1, by a text ?2 where there is one.
  struct Selection {
    var sql: String
    var text: String?
  }

  /// Turns a query's words and conditions into SQL.
  init(of query: RosterQuery, on day: Day, in snapshot: Snapshot) throws {
    self.snapshot = snapshot
    self.day = day
    asked = query.isAboutStanding ? try snapshot.askedOutlooks(on: day) ?? [:] : [:]
    let words = query.words.foldedForSearch.split(whereSeparator: \.isWhitespace)
    for word in words { add(text: String(word)) { "instr(search, \($0)) > 0" } }
    for condition in query.conditions { try add(condition) }
  }

  private mutating func add(_ condition: RosterCondition) throws {
    switch condition {
    case .without(let word):
      add(text: word.foldedForSearch) { "instr(search, \($0)) = 0" }
    case .role(let roles):
      add(inside: Self.holders(of: "IN (\(try list(roles)))"))
    case .path(let paths):
      add(inside: Self.routed(through: "IN (\(try list(paths)))"))
    case .group(let name):
      add(inside: Self.members, text: name.foldedForSearch)
    case .team(let supervisor):
      conditions.append("supervisor = \(try snapshot.numbers.number(of: supervisor) ?? 0)")
    case .late:
      add(inside: foreseen("lateFrom IS NOT NULL") { $0.lateFrom != nil })
    case .away:
      add(inside: "SELECT person FROM leave WHERE start <= ?1 AND ifnull(until >= ?1, TRUE)")
    case .due(let last):
      add(inside: foreseen("+nextDue <= \(last.number)") { $0.nextDue.map { $0 <= last } ?? false })
    case .upTo(let person):
      conditions.append("(search, code) <= \(try place(of: person))")
    case .after(let person):
      conditions.append("(search, code) > \(try place(of: person))")
    }
  }

  /// Where somebody stands by name; before and after it is nobody where there is no such person.
  private func place(of person: Person.ID) throws -> String {
    "(SELECT search, code FROM person WHERE id = \(try snapshot.numbers.number(of: person) ?? 0))"
  }

  private mutating func add(inside people: String, text: String? = nil) {
    selections.append(Selection(sql: people, text: text))
  }

  private mutating func add(text: String, _ condition: (String) -> String) {
    conditions.append(condition("?\(4 + texts.count)"))
    texts.append(text)
  }

  private func list<Entity: Coded>(_ ids: [Identifier<Entity>]) throws -> String {
    try ids.compactMap { try snapshot.numbers.number(of: $0) }.map(String.init)
      .joined(separator: ", ")
  }

  /// Whoever's outlook says something of the day, and those who had to be asked.
  ///
  /// An index over dates is passed over: most people may fit, and looking each up takes longer.
  private func foreseen(_ condition: String, _ holds: (Outlook) -> Bool) -> String {
    let others = asked.filter { holds($0.value) }.keys.map { "(\($0))" }
    let known = """
      SELECT person FROM outlook
      WHERE computed <= ?1 AND ifnull(changesOn > ?1, TRUE) AND \(condition)
      """
    return others.isEmpty ? known : "\(known) UNION ALL VALUES \(others.joined(separator: ", "))"
  }
}

extension RosterSQL {
  /// Who holds a role on day ?1.
  static func holders(of role: String) -> String {
    """
    SELECT person FROM tenure
    WHERE role \(role) AND start <= ?1 AND (until IS NULL OR until >= ?1)
    """
  }

  /// Who is in a group on day ?1 whose name has the text ?2.
  private static let members = """
    SELECT person FROM membership
    WHERE "group" IN (SELECT id FROM "group" WHERE instr(lower(code), ?2) > 0)
      AND start <= ?1 AND (until IS NULL OR until >= ?1)
    """

  /// Who has an active route through a path on day ?1 (rules.md §2).
  static func routed(through path: String) -> String {
    """
    SELECT tenure.person
    FROM rolePath
    JOIN tenure ON tenure.role = rolePath.role
    JOIN path ON path.id = rolePath.path
    WHERE rolePath.path \(path) AND path.status IS NOT 'retired'
      AND (rolePath.since IS NULL OR rolePath.since <= ?1)
      AND tenure.start <= ?1 AND (tenure.until IS NULL OR tenure.until >= ?1)
    UNION ALL
    SELECT assignment.person
    FROM assignment JOIN path ON path.id = assignment.path
    WHERE assignment.path \(path) AND path.status IS NOT 'retired' AND person IS NOT NULL
      AND assigned <= ?1 AND (withdrawn IS NULL OR withdrawn > ?1)
    UNION ALL
    SELECT membership.person
    FROM assignment
    JOIN path ON path.id = assignment.path
    JOIN membership ON membership."group" = assignment."group"
    WHERE assignment.path \(path) AND path.status IS NOT 'retired'
      AND assigned <= ?1 AND (withdrawn IS NULL OR withdrawn > ?1)
      AND membership.start <= ?1 AND (membership.until IS NULL OR membership.until >= ?1)
    """
  }
}

extension RosterQuery {
  /// Whether it asks for something that changes with the day and with facts.
  var isAboutStanding: Bool {
    conditions.contains { condition in
      switch condition {
      case .late, .due: true
      case .without, .role, .path, .group, .team, .away, .upTo, .after: false
      }
    }
  }
}

extension Snapshot {
  /// The outlooks of those of whom none is known for a day, by number; nothing where they are too
  /// many.
  func askedOutlooks(on day: Day) throws -> [Int: Outlook]? {
    let people = try peopleWithoutOutlook(on: day)
    guard people.count <= Headcounter.askedAtOnce else { return nil }
    guard !people.isEmpty else { return [:] }
    let maker = OutlookMaker(try curriculum(), on: day)
    var outlooks: [Int: Outlook] = [:]
    for person in people {
      guard let number = try numbers.number(of: person), let record = try record(of: person) else {
        continue
      }
      outlooks[number] = maker.outlook(of: record)
    }
    return outlooks
  }
}
