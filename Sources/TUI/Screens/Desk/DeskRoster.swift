import Model

/// The learners of the desk: who is listed, whose lines are known, and who is marked.
struct DeskRoster {
  /// Who is listed.
  var query = RosterQuery()
  /// The list; only the lines in sight are read.
  private(set) var people: [Person.ID] = []
  /// The cursor and what is in sight.
  private(set) var position = ListPosition()
  /// Who is marked.
  private(set) var marks: Set<Person.ID> = []
  /// Where a range of marks begins, while one is being made.
  private(set) var rangeStart: Person.ID?
  private var lines: [Person.ID: RosterLine] = [:]
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
  func line(at index: Int) -> RosterLine? { lines[people[index]] }

  /// Reads who is listed; the cursor stays on the person it is on.
  mutating func reload(from records: some Register, on today: Day) throws {
    people = try records.roster(query, on: today)
    try sortByOwnDue(from: records, on: today)
    position.fit(count: people.count)
    let place = wanted.flatMap { wanted in people.firstIndex(of: wanted) }
    position.select(place ?? 0)
    if wanted == nil { wanted = selected }
  }

  /// Reads the lines that are in sight and not known.
  mutating func readLines(from records: some Register, on today: Day) throws {
    if lines.count > 5000 { lines = [:] }
    try readLines(of: people[position.visible], from: records, on: today)
  }

  private mutating func readLines(
    of people: some Sequence<Person.ID>, from records: some Register, on today: Day
  ) throws {
    let unknown = people.filter { lines[$0] == nil }
    guard !unknown.isEmpty else { return }
    let curriculum = try records.curriculum()
    for record in try records.records(of: unknown) {
      lines[record.person.id] = curriculum.line(
        of: record, role: query.role, path: query.path, on: today)
    }
  }

  /// Sorts a short narrowed list by the due days that it shows; a query knows those of all.
  private mutating func sortByOwnDue(from records: some Register, on today: Day) throws {
    guard query.order == .due, query.role != nil || query.path != nil, people.count <= 300 else {
      return
    }
    try readLines(of: people, from: records, on: today)
    let days = people.map { lines[$0]?.first?.due?.number ?? .max }
    let order = people.indices.sorted { (days[$0], people[$0]) < (days[$1], people[$1]) }
    people = (query.isDescending ? order.reversed() : order).map { people[$0] }
  }

  /// Counts the lines as out of date.
  mutating func forgetLines() { lines = [:] }

  /// Takes note of how many lines there is room for.
  mutating func fit(height: Int) { position.fit(height: height) }

  /// Moves the cursor.
  mutating func move(_ motion: Motion) {
    position.move(motion)
    wanted = selected
  }

  /// Marks who the cursor is on, or takes the mark away, and goes down.
  mutating func mark() {
    guard let selected else { return }
    if marks.remove(selected) == nil { marks.insert(selected) }
    move(.down)
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
