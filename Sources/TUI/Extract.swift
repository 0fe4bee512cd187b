public import Model

/// Rows that are to leave the screens.
public enum Extract: Hashable, Sendable {
  /// Rows that are there.
  case sheet(Sheet)
  /// A row for each of some people, as the desk lists them.
  case learners([Person.ID], RosterQuery)

  /// How many rows there are.
  var count: Int {
    switch self {
    case .sheet(let sheet): sheet.rows.count
    case .learners(let people, _): people.count
    }
  }
}

/// Reads the rows of an extract, some at a time.
struct Gathering {
  /// What was read so far.
  private(set) var sheet: Sheet
  private let query: RosterQuery
  private let places: [Person.ID: Int]
  private var sweep: Sweep

  init(_ extract: Extract) {
    switch extract {
    case .sheet(let sheet):
      (self.sheet, query, places, sweep) = (sheet, RosterQuery(), [:], Sweep())
    case .learners(let people, let query):
      let rows = people.map { [$0.text] }
      sheet = Sheet(title: "Learners", columns: Self.columns, rows: rows)
      self.query = query
      places = Dictionary(people.enumerated().map { ($1, $0) }) { first, _ in first }
      sweep = Sweep(over: people)
    }
  }

  /// Whether every row is there.
  var isDone: Bool { sweep.isDone }

  /// How far it is, while it is not done.
  var line: Line? { sweep.line }

  /// Reads some more rows.
  mutating func advance(in records: some Register, on today: Day) throws {
    guard !isDone else { return }
    let curriculum = try records.curriculum()
    var found: [[String]] = []
    try sweep.advance(in: records) { [query] learner in
      Self.row(of: learner, for: query, in: curriculum, on: today)
    } _: {
      found.append($0)
    }
    for row in found {
      if let place = places[Person.ID(row[0])] { sheet.rows[place] = row }
    }
  }

  private static let columns = [
    "person", "name", "supervisor", "met", "required", "due", "standing", "subject", "title",
  ]

  private static func row(
    of learner: LearnerRecord, for query: RosterQuery, in curriculum: Curriculum, on today: Day
  ) -> [String] {
    let line = curriculum.line(of: learner, role: query.role, path: query.path, on: today)
    let first = line.first
    return [
      line.person.text, line.name, learner.person.supervisor?.text ?? "",
      "\(line.progress.met)", "\(line.progress.total)", first?.due.map { "\($0)" } ?? "",
      first?.standing.rawValue ?? "", first?.subject.text ?? "",
      first.map { curriculum.name(of: $0.subject) } ?? "",
    ]
  }
}
