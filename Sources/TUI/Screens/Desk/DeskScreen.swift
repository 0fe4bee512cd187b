public import Model

/// The main screen: roles, learning paths and learners, and where the learner in hand stands.
public struct DeskScreen: Screen {
  /// What has to be read before the next picture.
  private enum Unknown: Int, Comparable {
    case lines
    case people
    case everything

    static func < (a: Unknown, b: Unknown) -> Bool { a.rawValue < b.rawValue }
  }

  /// The filter that is being typed.
  public var field: TextField?

  private(set) var actor: Actor
  private(set) var pane = DeskPane.learners
  private(set) var sidebar = DeskSidebar()
  var roster = DeskRoster()
  private(set) var summary: LearnerSummary?
  /// What is said of the learner in hand, as wide as there is room.
  private(set) var detail: [Line] = []
  private var size = Size(width: 0, height: 0)
  private var unknown = Unknown.everything

  /// Opens the desk for whoever is at the keyboard.
  public init(for actor: Actor) {
    self.actor = actor
  }

  var layout: DeskLayout { DeskLayout(size, pane: pane) }

  public mutating func resize(to size: Size) {
    self.size = size
    fit()
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { unknown = .everything }

  public mutating func reload(from records: some Register) throws {
    if unknown == .everything {
      try sidebar.reload(from: records)
      if summary == nil { try sidebar.count(from: records, on: actor.today) }
      roster.doubtLines()
      summary = nil
    }
    if unknown >= .people {
      if (roster.query.role, roster.query.path) != (sidebar.role?.id, sidebar.path?.id) {
        (roster.query.role, roster.query.path) = (sidebar.role?.id, sidebar.path?.id)
        roster.forgetLines()
      }
      try roster.reload(from: records, on: actor.today)
      unknown = .lines
    } else {
      try roster.complete(from: records, on: actor.today)
    }
    try roster.readLines(from: records, on: actor.today)
    if summary == nil || roster.selected == nil { try settle(from: records) }
  }

  public var isSettled: Bool {
    layout.shape == .oneList || summary?.person.id == roster.selected
  }

  public mutating func settle(from records: some Register) throws {
    guard !isSettled else { return }
    summary = try roster.selected.flatMap {
      try LearnerSummary(of: $0, from: records, on: actor.today)
    }
    fit()
  }

  public var isStale: Bool { sidebar.isStale || roster.isStale }

  public mutating func readAhead(from records: some Register) throws -> Bool {
    guard !sidebar.isStale else {
      try sidebar.count(from: records, on: actor.today)
      return true
    }
    return try roster.readAhead(from: records, on: actor.today)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    switch (pane, motion) {
    case (_, .left): go(to: pane.moved(by: -1))
    case (_, .right): go(to: pane.moved(by: 1))
    case (.roles, _):
      sidebar.rolePosition.move(motion)
      sidebar.narrowPaths(keeping: sidebar.path?.id)
      unknown = max(unknown, .people)
    case (.paths, _):
      sidebar.pathPosition.move(motion)
      unknown = max(unknown, .people)
    case (.learners, _): roster.move(motion)
    }
    return []
  }

  public mutating func edited() -> [Effect] {
    narrow(to: field?.text ?? "")
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .nextPane: go(to: pane.moved(by: 1))
    case .previousPane: go(to: pane.moved(by: -1))
    case .roles: go(to: .roles)
    case .paths: go(to: .paths)
    case .learners: go(to: .learners)
    case .matrix: return [.open(.matrix(roster.query))]
    case .calendar: return [.open(.calendar(roster.query))]
    case .history: return [.open(.history(nil))]
    case .learnerHistory: return learner { [.open(.history($0))] }
    case .palette: return [.open(.palette(of: Self.self))]
    case .open: return open()
    case .why: return why()
    case .assign: return assign()
    case .signOff: return signOff()
    case .relieve: return relieve()
    case .new: return [.open(.form(newDraft))]
    case .edit: return row { [.open(.form(.change($0)))] }
    case .remove: return row { [.open(.confirm(.edit(Edit(removing: [$0])), closing: 1))] }
    case .parts: return parts()
    case .library: return [.open(.parts(.courses))]
    case .mark: roster.mark()
    case .range: roster.range()
    case .markAll: roster.markAll()
    case .invert: roster.invert()
    case .filter: beginFilter()
    case .keepFilter: field = nil
    case .order: sort(by: roster.query.order.next, isDescending: false)
    case .reverse: sort(by: roster.query.order, isDescending: !roster.query.isDescending)
    case .back: back()
    case .undo: return [.open(.undo)]
    case .redo: return [.open(.redo)]
    case .report: return [.open(.compliance)]
    case .reread: return [.reread, .say(Notice("Read again."))]
    case .settings: return [.open(.settings)]
    case .tour: return [.open(.tour)]
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .quit: return [.quit]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    drawDesk(on: &canvas, in: layout.areas(in: area))
  }
}

extension DeskScreen {
  private mutating func go(to pane: DeskPane) {
    self.pane = pane
    fit()
  }

  private mutating func fit() {
    let areas = layout.areas(in: Area(row: 0, column: 0, size: size))
    sidebar.rolePosition.fit(height: areas.roles.height - 1)
    sidebar.pathPosition.fit(height: areas.paths.height - 1)
    roster.fit(height: areas.learners.height - 1)
    detail =
      summary.map { lines(of: $0, in: areas.detail.split(top: 1).rest.inset(columns: 1)) } ?? []
  }

  private mutating func open() -> [Effect] {
    guard pane == .learners else {
      go(to: pane.moved(by: 1))
      return []
    }
    return learner { [.open(.learner($0))] }
  }

  /// Does something with the learner in hand, or says that there is none.
  func learner(_ body: (Person.ID) -> [Effect]) -> [Effect] {
    roster.selected.map(body) ?? [.say(Notice("Nobody is listed here; Esc takes the filter away."))]
  }

  private func why() -> [Effect] {
    learner { id in
      let row = roster.line(at: roster.position.selected)
      guard let first = row?.subject ?? summary?.rows.first?.requirement.subject else {
        return [.say(Notice("Nothing is asked of them, and nothing is held."))]
      }
      return [.open(.why(id, first))]
    }
  }

  private func assign() -> [Effect] {
    learner { _ in [.open(.form(.assignment(roster.chosen)))] }
  }

  /// Narrows the learners; says what of the filter cannot be read.
  private mutating func narrow(to text: String) -> [Effect] {
    unknown = max(unknown, .people)
    let fault = roster.narrow(to: text, in: sidebar.curriculum, on: actor.today)
    return fault.map { [.say(Notice($0, .refused))] } ?? []
  }

  private mutating func beginFilter() {
    go(to: .learners)
    field = TextField(roster.filter)
  }

  private mutating func sort(by order: RosterQuery.Order, isDescending: Bool) {
    (roster.query.order, roster.query.isDescending) = (order, isDescending)
    unknown = max(unknown, .people)
  }

  /// Takes away one thing: the filter, or else the marks.
  private mutating func back() {
    if field != nil || !roster.filter.isEmpty {
      field = nil
      _ = narrow(to: "")
    } else if !roster.unmark() {
      go(to: .learners)
    }
  }
}
