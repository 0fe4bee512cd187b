import Model

/// The learners of the desk: who is listed, whose lines are known, and who is marked.
struct DeskRoster {
  /// Who is listed.
  var query = RosterQuery()
  /// What the list is narrowed by, as it was typed.
  private(set) var filter = ""
  /// The list; only the lines in sight are read.
  var people: [Person.ID] = []
  /// The cursor and what is in sight.
  private(set) var position = ListPosition()
  /// Who is marked.
  var marks: Set<Person.ID> = []
  /// Where a range of marks begins, while one is being made.
  var rangeStart: Person.ID?
  /// What is shown of each.
  private(set) var columns = DeskColumns.standard
  /// Whether everybody is listed; at first only as many are as a screen shows and some more.
  private(set) var isComplete = false
  /// What is known of each, as far as it was read.
  private(set) var lines: [Person.ID: LearnerRow] = [:]
  /// Whose line may have changed since it was read.
  private var stale: Set<Person.ID> = []
  /// The rows around the cursor whose lines are known for certain.
  private var known = 0..<0
  /// Whom the cursor was put on; it comes back to them when they are listed again.
  private var wanted: Person.ID?
  /// Who was just added, to put the cursor on if they are listed.
  var sought: Person.ID?
  private var hasRead = false
  private var supervisors: [Person.ID: String] = [:]

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
  /// The very first time only a few are read, so that there is something to see at once.
  mutating func reload(from records: some Register, on today: Day) throws {
    let isFirst = !hasRead && query == RosterQuery()
    hasRead = true
    let (hadFew, line) = (!isComplete, position.selected - position.top)
    people = try isFirst ? few(of: records, on: today) : records.roster(query, on: today)
    known = 0..<0
    isComplete = !isFirst || wanted == nil && people.count < Self.few
    try sortByOwnLines(from: records, on: today)
    position.fit(count: people.count)
    if let sought, people.contains(sought) { wanted = sought }
    sought = nil
    let place = wanted.flatMap { wanted in people.firstIndex(of: wanted) }
    position.select(place ?? 0)
    if hadFew, place != nil { position.scroll(to: line) }
    if wanted == nil { wanted = selected }
  }

  /// The first of all people, or those around whom the cursor was put on.
  private func few(of records: some Register, on today: Day) throws -> [Person.ID] {
    guard let wanted else { return try records.roster(RosterQuery(limit: Self.few), on: today) }
    var before = RosterQuery(isDescending: true, limit: Self.few / 2)
    var after = RosterQuery(limit: Self.few)
    (before.conditions, after.conditions) = ([.upTo(wanted)], [.after(wanted)])
    return try records.roster(before, on: today).reversed() + records.roster(after, on: today)
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

  /// Whether a line in sight may have changed since it was read, or the cursor has yet to go to
  /// somebody who is further down than was read.
  var isStale: Bool {
    !isComplete && hasRead && wanted != selected
      || !stale.isEmpty && people[position.visible].contains(where: stale.contains)
  }

  /// Puts the cursor on somebody, once the list is read.
  mutating func seek(_ person: Person.ID?) { wanted = person ?? wanted }

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

  /// Reads the lines of some people that are not known.
  mutating func readLines(
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
      var row = LearnerRow(line, on: today, soon: curriculum.dueSoon)
      row.supervisor = try supervisor(of: record.person, in: records)
      lines[record.person.id] = row
    }
    stale.subtract(people)
  }

  /// What whoever answers for somebody is called, where it is shown.
  private mutating func supervisor(of person: Person, in records: some Register) throws -> String {
    guard let chief = person.supervisor, columns.shows(.supervisor) else { return "" }
    if let name = supervisors[chief] { return name }
    let name = try records.person(chief)?.name ?? chief.text
    supervisors[chief] = name
    return name
  }

  /// Shows other columns.
  mutating func show(_ columns: DeskColumns) {
    if columns.shows(.supervisor) != self.columns.shows(.supervisor) { forgetLines() }
    self.columns = columns
  }

  /// Counts the lines as out of date.
  mutating func forgetLines() { (lines, stale, known) = ([:], [], 0..<0) }

  /// Notes that any line may have changed; what is known is shown until it is read again.
  mutating func doubtLines() {
    (stale, known, supervisors) = (Set(lines.keys), 0..<0, [:])
  }

  /// Takes note of how many lines there is room for.
  mutating func fit(height: Int) { position.fit(height: height) }

  /// Moves the cursor.
  mutating func move(_ motion: Motion) {
    position.move(motion)
    wanted = selected
  }

  /// Takes note of who the cursor is on, so that it is still there in a longer list.
  mutating func hold() { wanted = selected ?? wanted }

  /// Narrows the list; says what of it cannot be read.
  mutating func narrow(
    to text: String, in curriculum: Curriculum?, on today: Day, as me: Person.ID?
  ) -> String? {
    let filter = curriculum.map { RosterFilter(text, in: $0, on: today, as: me) }
    self.filter = text
    (query.words, query.conditions) = (filter?.words ?? text, filter?.conditions ?? [])
    return filter?.fault
  }

  /// Puts the cursor on a row.
  mutating func select(_ row: Int) {
    position.select(row)
    wanted = selected
  }
}
