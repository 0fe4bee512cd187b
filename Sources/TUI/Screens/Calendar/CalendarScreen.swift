public import Model

/// What falls due in each week of the next twelve months, by course and by team.
public struct CalendarScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case open
    case export
    case copyRow
    case copyAll
    case palette
    case reread
    case help
    case close
    case quit
  }

  public static let title = "What falls due"
  public static let keys = Keymap<Action>([
    .init("<enter>", .open, "who and what", "the people, and what they have to do by then"),
    .init("x", .export, "export", "write the weeks and their courses to a file"),
    .init("y", .copyRow, "", "copy the week and its courses"),
    .init("Y", .copyAll, "", "copy all weeks and their courses"),
    .init(":", .palette, "", "everything that can be done or looked at, by its name"),
    .init("q<esc><c-c>", .close, "back", "back to where you were"),
    .init("R", .reread, "", "read the file again"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private(set) var actor: Actor
  let query: RosterQuery
  private(set) var curriculum: Curriculum?
  private(set) var weeks: [Workload] = []
  private(set) var position = ListPosition()
  private(set) var sweep = Sweep()
  private(set) var names: [Person.ID: String] = [:]
  private var isKnown = false

  /// Shows what falls due for the people of a query.
  public init(_ query: RosterQuery, for actor: Actor) {
    self.query = query
    self.actor = actor
  }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 3) }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    if !isKnown {
      curriculum = try records.curriculum()
      sweep = Sweep(over: try records.roster(query, on: actor.today))
      (weeks, names) = (Workload.year(from: actor.today), [:])
      position.fit(count: weeks.count)
      isKnown = true
      try settle(from: records)
    }
    for case let team? in teams.map(\.supervisor) where names[team] == nil {
      names[team] = try records.person(team)?.name ?? team.text
    }
  }

  public var isSettled: Bool { sweep.isDone }
  public var isWorking: Bool { !sweep.isDone }
  public var progress: Line? { sweep.line }

  public mutating func settle(from records: some Register) throws {
    guard let curriculum, !sweep.isDone else { return }
    var found: [PersonalWorkload] = []
    try sweep.advance(in: records) { [query, today = actor.today] learner in
      PersonalWorkload(of: learner, for: query, in: curriculum, on: today)
    } _: {
      found.append($0)
    }
    for it in found {
      for (week, subjects) in it.found where weeks.indices.contains(week) {
        weeks[week].add(subjects, of: it.person, supervisor: it.supervisor)
      }
    }
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .open: open()
    case .export: whole { .open(.export(.sheet(sheet))) }
    case .copyRow: copyWeek()
    case .copyAll: whole { .copy(.sheet(sheet)) }
    case .palette: [.open(.palette(of: Self.self))]
    case .reread: [.reread]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    case .quit: [.quit]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    drawCalendar(on: &canvas, in: area)
  }
}

extension CalendarScreen {
  /// A supervisor's people, and how much falls due for them.
  struct Team {
    var supervisor: Person.ID?
    var count: Int
  }

  /// The week with the cursor.
  var week: Workload? {
    weeks.indices.contains(position.selected) ? weeks[position.selected] : nil
  }

  /// The teams of the week with the cursor, those with the most first.
  var teams: [Team] {
    let all = week?.teams.map { Team(supervisor: $0.key, count: $0.value) } ?? []
    let sorted = all.sorted { a, b in
      guard a.count == b.count else { return a.count > b.count }
      return (a.supervisor?.text ?? "") < (b.supervisor?.text ?? "")
    }
    return Array(sorted.prefix(Self.most))
  }

  /// So many teams are named at the most.
  private static let most = 40

  /// Does something with the calendar, once everybody was looked at.
  private func whole(_ effect: () -> Effect) -> [Effect] {
    guard sweep.isDone else { return [.say(Notice("Not everybody has been looked at yet."))] }
    return [effect()]
  }

  private func open() -> [Effect] {
    guard let week, week.count > 0 || !sweep.isDone else {
      return [.say(Notice("Nothing falls due then."))]
    }
    return whole { .open(.cases(week.query(query))) }
  }

  private func copyWeek() -> [Effect] {
    guard let week, week.count > 0 else { return [.say(Notice("Nothing falls due then."))] }
    return [.copy(.sheet(sheet.with(rows(of: week))), hasHeader: false)]
  }

  private var sheet: Sheet {
    Sheet(
      title: "What falls due", columns: ["from", "through", "subject", "title", "count"],
      rows: weeks.flatMap(rows))
  }

  private func rows(of week: Workload) -> [[String]] {
    let days = [week.days?.lowerBound, week.days?.upperBound].map { $0.map { "\($0)" } ?? "" }
    return week.subjects.sorted { $0.key < $1.key }.map { subject, count in
      days + [subject.text, curriculum?.name(of: subject) ?? "", "\(count)"]
    }
  }
}
