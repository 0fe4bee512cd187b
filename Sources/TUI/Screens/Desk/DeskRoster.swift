import Model

/// The learners of the desk: who is listed, whose lines are known, and who is marked.
struct DeskRoster {
  /// Who is listed.
  var query = RosterQuery()
  /// What the list is narrowed by, as it was typed.
  private(set) var filter = ""
  /// The list; only the lines in sight are read.
  private(set) var people: [Person.ID] = []
  /// The cursor and what is in sight.
  private(set) var position = ListPosition()
  /// Who is marked.
  private(set) var marks: Set<Person.ID> = []
  /// Where a range of marks begins, while one is being made.
  private(set) var rangeStart: Person.ID?
  /// Whether everybody is listed; at first only as many are as a screen shows.
  private(set) var isComplete = false
  private var lines: [Person.ID: LearnerRow] = [:]
  /// Whose line may have changed since it was read.
  private var stale: Set<Person.ID> = []
  /// The rows around the cursor whose lines are known for certain.
  private var known = 0..<0
  /// Whom the cursor was put on; it comes back to them when they are listed again.
  private var wanted: Person.ID?

  /// Who the cursor is on.
  var selected: Person.ID? {
    people.indices.contains(position.selected) ? people[position.selected] : nil
  }

  /// Whom an act is about: who is marked, in the list's order, or else who the cursor is on.
  var chosen: [Person.ID] {
    guard !marks.isEmpty else { return selected.map { [$0] } ?? [] }
    let listed = people.filter(marks.contains)
    return listed + marks.subtracting(listed).sorted()
  }

  /// The line of somebody in sight.
  func line(at index: Int) -> LearnerRow? { lines[people[index]] }

  /// Reads who is listed; the cursor stays on the person it is on.
  ///
  /// The very first time only the first few are read, so that there is something to see at once.
  mutating func reload(from records: some Register, on today: Day) throws {
    let isFirst = wanted == nil && query == RosterQuery() && people.isEmpty
    query.limit = isFirst ? Self.few : nil
    people = try records.roster(query, on: today)
    known = 0..<0
    isComplete = !isFirst || people.count < Self.few
    query.limit = nil
    try sortByOwnDue(from: records, on: today)
    position.fit(count: people.count)
    let place = wanted.flatMap { wanted in people.firstIndex(of: wanted) }
    position.select(place ?? 0)
    if wanted == nil { wanted = selected }
  }

  /// Reads the rest of a list of which only the first few were read.
  mutating func complete(from records: some Register, on today: Day) throws {
    if !isComplete { try reload(from: records, on: today) }
  }

  /// Reads the rest of the list, or a few lines of the next page or the one before that are not
  /// known; says whether there is more to read.
  mutating func readAhead(from records: some Register, on today: Day) throws -> Bool {
    guard isComplete else {
      try complete(from: records, on: today)
      return true
    }
    let page = position.visible
    let old = people[page].filter(stale.contains)
    guard old.isEmpty else {
      try read(old.prefix(3), from: records, on: today)
      return true
    }
    let start = max(page.lowerBound - page.count, 0)
    let near = start..<min(page.upperBound + page.count, people.count)
    guard !near.isEmpty, known.lowerBound > near.lowerBound || known.upperBound < near.upperBound
    else { return false }
    if lines.count > Self.most { forgetLines() }
    let unknown = people[near].filter { lines[$0] == nil || stale.contains($0) }
    try read(unknown.prefix(3), from: records, on: today)
    if unknown.count <= 3 { known = near }
    return unknown.count > 3
  }

  private static let few = 200
  /// So many lines are kept at the most.
  private static let most = 5000

  /// Whether a line in sight may have changed since it was read.
  var isStale: Bool { !stale.isEmpty && people[position.visible].contains(where: stale.contains) }

  /// Reads the lines that are in sight and not known, and the one with the cursor if it may have
  /// changed; the others follow while nobody types.
  mutating func readLines(from records: some Register, on today: Day) throws {
    let visible = position.visible
    if let selected, stale.contains(selected) { try read([selected], from: records, on: today) }
    guard known.lowerBound > visible.lowerBound || visible.upperBound > known.upperBound else {
      return
    }
    try readLines(of: people[visible], from: records, on: today)
    known = visible
  }

  private mutating func readLines(
    of people: some Sequence<Person.ID>, from records: some Register, on today: Day
  ) throws {
    let unknown = people.filter { lines[$0] == nil }
    if !unknown.isEmpty { try read(unknown, from: records, on: today) }
  }

  private mutating func read(
    _ people: some Sequence<Person.ID>, from records: some Register, on today: Day
  ) throws {
    let curriculum = try records.curriculum()
    for record in try records.records(of: Array(people)) {
      let line = curriculum.line(of: record, role: query.role, path: query.path, on: today)
      lines[record.person.id] = LearnerRow(line, on: today, soon: curriculum.dueSoon)
    }
    stale.subtract(people)
  }

  /// Sorts a short narrowed list by the due days that it shows; a query knows those of all.
  private mutating func sortByOwnDue(from records: some Register, on today: Day) throws {
    guard query.order == .due, query.role != nil || query.path != nil, people.count <= 300 else {
      return
    }
    try readLines(of: people, from: records, on: today)
    let days = people.map { lines[$0]?.dueDay?.number ?? .max }
    let order = people.indices.sorted { (days[$0], people[$0]) < (days[$1], people[$1]) }
    people = (query.isDescending ? order.reversed() : order).map { people[$0] }
  }

  /// Counts the lines as out of date.
  mutating func forgetLines() { (lines, stale, known) = ([:], [], 0..<0) }

  /// Notes that any line may have changed; what is known is shown until it is read again.
  mutating func doubtLines() { (stale, known) = (Set(lines.keys), 0..<0) }

  /// Takes note of how many lines there is room for.
  mutating func fit(height: Int) { position.fit(height: height) }

  /// Moves the cursor.
  mutating func move(_ motion: Motion) {
    position.move(motion)
    wanted = selected
  }

  /// Narrows the list; says what of it cannot be read.
  mutating func narrow(to text: String, in curriculum: Curriculum?, on today: Day) -> String? {
    let filter = curriculum.map { RosterFilter(text, in: $0, on: today) }
    self.filter = text
    (query.words, query.conditions) = (filter?.words ?? text, filter?.conditions ?? [])
    return filter?.fault
  }

  /// Puts the cursor on a row.
  mutating func select(_ row: Int) {
    position.select(row)
    wanted = selected
  }

  /// Marks who the cursor is on, or takes the mark away, and goes down.
  mutating func mark() {
    guard let selected else { return }
    if marks.remove(selected) == nil { marks.insert(selected) }
    move(.down)
  }

  /// Marks those of some people who are listed; returns the others.
  mutating func mark(_ some: [Person.ID]) -> [Person.ID] {
    let listed = Set(people)
    marks.formUnion(some.filter(listed.contains))
    return some.filter { !listed.contains($0) }
  }

  /// Begins a range here, or marks everybody between its beginning and here.
  mutating func range() {
    guard let start = rangeStart, let first = people.firstIndex(of: start) else {
      rangeStart = selected
      return
    }
    marks.formUnion(people[min(first, position.selected)...max(first, position.selected)])
    rangeStart = nil
  }

  /// Marks everybody in the list.
  mutating func markAll() { marks.formUnion(people) }

  /// Marks whoever in the list is not marked, and nobody else.
  mutating func invert() { marks = Set(people).subtracting(marks) }

  /// Takes every mark away; says whether there were any.
  mutating func unmark() -> Bool {
    defer { (marks, rangeStart) = ([], nil) }
    return !marks.isEmpty || rangeStart != nil
  }
}
