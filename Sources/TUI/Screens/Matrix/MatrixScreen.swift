public import Model

/// Who stands where with which course: people from top to bottom, courses from left to right.
public struct MatrixScreen: SortedScreen {
  private(set) var actor: Actor
  private(set) var query: RosterQuery
  /// What the people are sorted by.
  var ordering: Ordering {
    get { Ordering(query: query, among: RosterQuery.Order.allCases) }
    set {
      query.sort(by: newValue, among: RosterQuery.Order.allCases)
      isSorted = false
    }
  }
  private(set) var curriculum: Curriculum?
  private(set) var people: [Person.ID] = []
  private(set) var rows: [Person.ID: MatrixRow] = [:]
  private(set) var subjects: [Subject] = []
  private(set) var columns: [Subject: MatrixColumn] = [:]
  /// The cursor from top to bottom, and from left to right.
  private(set) var (position, place) = (ListPosition(), ListPosition())
  private(set) var sweep = Sweep()
  private var rank = -1
  private var isKnown = false
  private var isSorted = false

  /// Shows the people of a query, and what its role or its path asks for.
  public init(_ query: RosterQuery, for actor: Actor) {
    self.query = query
    self.actor = actor
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.height - Self.headHeight - Self.footHeight(size.width))
    place.fit(height: (size.width - 2 - Self.nameWidth) / (Self.cellWidth + 1))
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    if !isKnown || !isSorted { try list(from: records) }
    if !isKnown {
      curriculum = try records.curriculum()
      (sweep, rows, columns, isKnown) = (Sweep(over: people), [:], [:], true)
      try settle(from: records)
    }
    try read(people[position.visible], from: records)
  }

  public var destination: Destination? { .matrix(query) }

  public var isSettled: Bool { sweep.isDone }
  public var isWorking: Bool { !sweep.isDone }
  public var progress: Line? { sweep.line }

  public mutating func settle(from records: some Register) throws {
    guard let curriculum, !sweep.isDone else { return }
    var found: [MatrixRow] = []
    try sweep.advance(in: records) { [query, today = actor.today] learner in
      MatrixRow(of: learner, for: query, in: curriculum, on: today)
    } _: {
      found.append($0)
    }
    for row in found { add(row) }
    let subject = subject
    subjects = columns.keys.sorted()
    place.fit(count: subjects.count)
    guard place.selected > 0 else { return }
    if let column = subjects.firstIndex(where: { $0 == subject }) { place.select(column) }
  }

  public mutating func readAhead(from records: some Register) throws -> Bool {
    let page = position.visible
    let near =
      max(
        page.lowerBound - page.count, 0)..<min(
        page.upperBound + page.count, people.count)
    let unknown = people[near].filter { rows[$0] == nil }
    try read(unknown.prefix(3), from: records)
    return unknown.count > 3
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    switch motion {
    case .left: goTo(column: place.selected - 1)
    case .right: goTo(column: place.selected + 1)
    case .up, .down, .pageUp, .pageDown, .halfUp, .halfDown, .home, .end: position.move(motion)
    }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .why: return why()
    case .worst: goToWorst()
    case .late: return late()
    case .open: return person.map { [.open(.learner($0))] } ?? []
    case .order: return orderMenu
    case .orderNext: sort(1)
    case .orderBefore: sort(-1)
    case .reverse: reverse()
    case .export: return sheet { .open(.export(.sheet($0))) }
    case .copyRow: return copyRow()
    case .copyAll: return sheet { .copy(.sheet($0)) }
    case .palette: return [.open(.palette(of: Self.self))]
    case .reread: return [.reread]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    case .quit: return [.quit]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    drawMatrix(on: &canvas, in: area)
  }

  static let headHeight = 4
  static let nameWidth = 20
  static let cellWidth = 8

  /// So many people's cells are kept at the most.
  static let most = 5_000
}

extension MatrixScreen {
  /// Who the cursor is on.
  var person: Person.ID? {
    people.indices.contains(position.selected) ? people[position.selected] : nil
  }

  /// What the cursor is on.
  var subject: Subject? {
    subjects.indices.contains(place.selected) ? subjects[place.selected] : nil
  }

  /// Reads who is listed; the cursor stays on the person that it is on.
  private mutating func list(from records: some Register) throws {
    let person = person
    people = try records.roster(query, on: actor.today)
    position.fit(count: people.count)
    if let row = people.firstIndex(where: { $0 == person }) { position.select(row) }
    isSorted = true
  }

  private mutating func read(
    _ people: some Sequence<Person.ID>, from records: some Register
  ) throws {
    let unknown = people.filter { rows[$0] == nil }
    guard let curriculum, !unknown.isEmpty else { return }
    for learner in try records.records(of: unknown) {
      rows[learner.person.id] = MatrixRow(
        of: learner, for: query, in: curriculum, on: actor.today)
    }
  }

  private mutating func add(_ row: MatrixRow) {
    for (subject, requirement) in row.cells {
      columns[subject, default: MatrixColumn()].add(
        requirement, of: row.person, isOnLeave: row.isOnLeave)
    }
    if rows.count < Self.most { rows[row.person] = row }
  }

  private mutating func goTo(column: Int) {
    place.select(column)
    rank = -1
  }

  private mutating func goToWorst() {
    let ranked = subjects.indices.sorted { a, b in
      guard let left = columns[subjects[a]], let right = columns[subjects[b]] else { return a < b }
      return left.isWorse(than: right) || !right.isWorse(than: left) && a < b
    }
    guard !ranked.isEmpty else { return }
    let next = (rank + 1) % ranked.count
    place.select(ranked[next])
    rank = next
  }
}
