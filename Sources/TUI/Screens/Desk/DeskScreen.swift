public import Model

/// The main screen: roles, learning paths and learners, and where the learner in hand stands.
public struct DeskScreen: Screen {
  /// What has to be read before the next picture.
  enum Unknown: Int, Comparable {
    case lines
    case people
    case everything

    static func < (a: Unknown, b: Unknown) -> Bool { a.rawValue < b.rawValue }
  }

  /// The filter that is being typed.
  public var field: TextField?

  private(set) var actor: Actor { didSet { composed = nil } }
  /// The list with the cursor.
  var pane = DeskPane.learners { didSet { composed = nil } }
  /// The roles and paths.
  var sidebar = DeskSidebar() { didSet { composed = nil } }
  var roster = DeskRoster()
  private(set) var summary: LearnerSummary? { didSet { composed = nil } }
  /// What is said of the learner in hand, as wide as there is room.
  var detail: [Line] = [] { didSet { composed = nil } }
  private(set) var size = Size(width: 0, height: 0) { didSet { composed = nil } }
  /// What is to be read next.
  var unknown = Unknown.everything

  /// Who in the programme is at the keyboard, as far as the file says so.
  private(set) var me: Person.ID?
  /// What stands below the learners where there is room.
  private(set) var charts = DeskCharts() { didSet { composed = nil } }
  /// How much room the panes have.
  var sizes: DeskSizes { didSet { composed = nil } }
  /// The line between panes that the mouse holds.
  var dragged: DeskBorder?
  var filters: [SavedFilter]
  var bookmarks: [Character: Bookmark]
  /// What is to be listed instead, once the catalogue is read.
  var pending: DeskView?

  /// All but the learners' lines, as it was last drawn.
  var composed: DeskBackdrop?

  /// Opens the desk for whoever is at the keyboard, as it was left.
  public init(for actor: Actor, as state: DeskState = DeskState()) {
    self.actor = actor
    sizes = state.sizes
    (filters, bookmarks) = (state.filters, state.bookmarks)
    pending = state.view == DeskView() ? nil : state.view
    roster.show(state.columns)
  }

  var layout: DeskLayout { DeskLayout(size, pane: pane, sizes: sizes) }

  public mutating func resize(to size: Size) {
    self.size = size
    fit()
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { unknown = .everything }

  public mutating func seek(_ entry: Entry) {
    switch entry {
    case .person(let it): roster.sought = it.id
    case .role(let it): sidebar.sought = .role(it.id)
    case .path(let it): sidebar.sought = .path(it.id)
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .step,
      .rolePath, .membership, .tenure, .assignment, .record, .revocation, .waiver, .extension,
      .leave, .rung, .holiday:
      break
    }
  }

  public mutating func reload(from records: some Register) throws {
    if unknown == .everything {
      try sidebar.reload(from: records)
      me = try records.right(of: actor).person
      if summary == nil { try sidebar.count(from: records, on: actor.today) }
      roster.doubtLines()
      (summary, detail) = (nil, [])
    }
    if let pending {
      self.pending = nil
      show(pending)
    }
    if unknown >= .people {
      if (roster.query.role, roster.query.path) != (sidebar.role?.id, sidebar.path?.id) {
        (roster.query.role, roster.query.path) = (sidebar.role?.id, sidebar.path?.id)
        roster.forgetLines()
      }
      try roster.reload(from: records, on: actor.today)
      charts.doubt()
      if !roster.isComplete { charts.expect(sidebar.counts.everyone.people) }
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

  public var isStale: Bool { sidebar.isStale || roster.isStale || layout.isLarge && charts.isStale }

  public mutating func readAhead(from records: some Register) throws -> Bool {
    guard !sidebar.isStale else {
      try sidebar.count(from: records, on: actor.today)
      return true
    }
    if try roster.readAhead(from: records, on: actor.today) { return true }
    guard layout.isLarge, charts.isStale else { return false }
    return try charts.readAhead(roster, from: records, on: actor.today)
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
    narrow(to: field?.text ?? "").map { [.say(Notice($0, .refused))] } ?? []
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
    case .copyRow:
      return learner { _ in [.copy(.learners(roster.chosen, roster.query), hasHeader: false)] }
    case .copyAll: return learner { _ in [.copy(.learners(roster.people, roster.query))] }
    case .export: return learner { _ in [.open(.export(.learners(roster.people, roster.query)))] }
    case .filters: return [.open(.filters(filters, present: roster.filter))]
    case .palette: return [.open(.palette(PalettePage(of: Self.self, filters: filters)))]
    case .open: return open()
    case .why: return why()
    case .assign: return assign()
    case .signOff: return signOff()
    case .relieve: return relieve()
    case .new: return [.open(.form(newDraft))]
    case .edit: return row { [.open(.form(.change($0)))] }
    case .write: return row(\.writing)
    case .remove: return row { [.open(.confirm(.edit(Edit(removing: [$0])), closing: 1))] }
    case .parts: return parts()
    case .library: return [.open(.parts(.courses))]
    case .mark: return marking { $0.mark() }
    case .range: return marking { $0.range() }
    case .markAll: return marking { $0.markAll() }
    case .invert: return marking { $0.invert() }
    case .filter: beginFilter()
    case .keepFilter:
      field = nil
      roster.hold()
    case .order: return orderMenu
    case .orderNext: sort(1)
    case .orderBefore: sort(-1)
    case .full: resize { $0.isFull.toggle() }
    case .larger: resize { [pane] in $0.grow(pane, by: 1) }
    case .smaller: resize { [pane] in $0.grow(pane, by: -1) }
    case .columns: return [.open(.columns(roster.columns))]
    case .reverse: reverse()
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
    drawLearners(on: &canvas, in: layout.areas(in: area).learners)
  }
}
