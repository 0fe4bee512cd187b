public import Model

/// People and what they have to do: who is late with a course, whose award runs out, what a week
/// brings.
public struct CasesScreen: SortedScreen {
  public static let title = "People and what they have to do"

  private(set) var actor: Actor
  private(set) var query: CaseQuery
  private(set) var curriculum: Curriculum?
  private(set) var rows: [CaseRow] = []
  private(set) var position = ListPosition()
  /// How many people the rows are of.
  private(set) var people = 0
  private(set) var marks: Set<Person.ID> = []
  /// What the rows are sorted by, once all of them are there.
  var ordering = CaseRow.Order.byDue {
    didSet { sort() }
  }
  private(set) var sweep = Sweep()
  /// Whom it was asked of, by name.
  private var asked: [Person.ID] = []
  private var wanted: CaseRow.ID?
  private var horizon = 0
  private let first: CaseQuery.Which
  private var isKnown = false

  /// Lists what a query looks for.
  public init(_ query: CaseQuery, for actor: Actor) {
    self.query = query
    self.actor = actor
    first = query.which
  }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 4) }

  /// Goes on to a new day, on which others may have come to it than who was found before.
  public mutating func turn(to today: Day) {
    actor.today = today
    query.people = nil
  }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    curriculum = try records.curriculum()
    asked = try peopleByName(in: records)
    sweep = Sweep(over: asked)
    rows = []
    isKnown = true
    try settle(from: records)
  }

  public var destination: Destination? { .cases(query) }

  public var isSettled: Bool { sweep.isDone }
  public var isWorking: Bool { !sweep.isDone }
  public var progress: Line? { sweep.line }

  public mutating func settle(from records: some Register) throws {
    guard let curriculum, !sweep.isDone else { return }
    var found: [CaseRow] = []
    try sweep.advance(in: records) { [query, today = actor.today] learner in
      CaseRow.rows(of: learner, for: query, in: curriculum, on: today)
    } _: {
      found += $0
    }
    rows += found
    if sweep.isDone {
      people = Set(rows.map(\.person)).count
    }
    sort()
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    wanted = row?.id
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .open: return row.map { [.open(.learner($0.person))] } ?? []
    case .why: return row.map { [.open(.why($0.person, $0.requirement.subject))] } ?? []
    case .signOff: return row.map { [.open(.signOff($0.person, of: $0.requirement.subject))] } ?? []
    case .assign: return chosen.isEmpty ? [] : [.open(.form(.assignment(chosen)))]
    case .relieve: return row.map { [.open(.relief(chosen, $0.requirement.subject))] } ?? []
    case .mark: mark()
    case .markAll: marks.formUnion(rows.map(\.person))
    case .horizon: widen()
    case .order: return orderMenu
    case .orderNext: sort(1)
    case .orderBefore: sort(-1)
    case .reverse: reverse()
    case .export: return sheet { .open(.export(.sheet($0))) }
    case .copyRow:
      return sheet { it in
        .copy(.sheet(it.with([it.rows[position.selected]])), hasHeader: false)
      }
    case .copyAll: return sheet { .copy(.sheet($0)) }
    case .palette: return [.open(.palette(of: Self.self))]
    case .undo: return [.open(.undo)]
    case .redo: return [.open(.redo)]
    case .reread: return [.reread]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return close()
    case .quit: return [.quit]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    drawCases(on: &canvas, in: area)
  }
}

extension CasesScreen {
  private var row: CaseRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  /// Whom an act is about: who is marked, or else who the cursor is on.
  private var chosen: [Person.ID] {
    marks.isEmpty ? row.map { [$0.person] } ?? [] : marks.sorted()
  }

  /// Does something with what is listed, once everything is.
  private func sheet(_ body: (Sheet) -> Effect) -> [Effect] {
    guard sweep.isDone, let curriculum else {
      return [.say(Notice("Not everybody has been looked at yet."))]
    }
    guard !rows.isEmpty else { return [.say(Notice("Nothing is listed."))] }
    let sheet = Sheet(
      title: heading, columns: CaseRow.columns, rows: rows.map { $0.cells(in: curriculum) })
    return [body(sheet)]
  }

  /// Whom to ask, by name.
  private func peopleByName(in records: some Register) throws -> [Person.ID] {
    if query.roster.order == .name, !query.roster.isDescending, let people = query.people {
      return people
    }
    var roster = query.roster
    (roster.order, roster.isDescending) = (.name, false)
    let all = try records.roster(roster, on: actor.today)
    return query.people.map { some in all.filter(Set(some).contains) } ?? all
  }

  /// Sorts what is complete; the cursor stays on its row.
  private mutating func sort() {
    if sweep.isDone, let curriculum { rows.sort(by: ordering, in: curriculum, of: asked) }
    position.fit(count: rows.count)
    guard let wanted else { return }
    if let place = rows.firstIndex(where: { $0.id == wanted }) { position.select(place) }
  }

  private mutating func mark() {
    guard let person = row?.person else { return }
    if marks.remove(person) == nil { marks.insert(person) }
    position.move(.down)
    wanted = row?.id
  }

  /// Takes the marks away, or else goes back.
  private mutating func close() -> [Effect] {
    guard marks.isEmpty else {
      marks = []
      return []
    }
    return [.close(1)]
  }

  /// Goes on to the next of what may be wanted: what it was opened for, late, soon, all.
  private mutating func widen() {
    let today = actor.today
    let soon = [30, 60, 90].map { CaseQuery.Which.due(today...today.advanced(by: $0)) }
    let all = [first] + (soon + [.late, .all]).filter { $0 != first }
    horizon = (horizon + 1) % all.count
    query.which = all[horizon]
    isKnown = false
  }
}
