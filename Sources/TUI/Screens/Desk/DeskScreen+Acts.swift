import Model

/// What its keys do.
extension DeskScreen {
  mutating func go(to pane: DeskPane) {
    self.pane = pane
    fit()
  }

  /// Gives the panes other sizes.
  mutating func resize(_ body: (inout DeskSizes) -> Void) {
    body(&sizes)
    fit()
  }

  mutating func fit() {
    let areas = layout.areas(in: Area(row: 0, column: 0, size: size))
    sidebar.rolePosition.fit(height: areas.roles.height - 1)
    sidebar.pathPosition.fit(height: areas.paths.height - 1)
    roster.fit(height: areas.learners.height - 2)
    detail =
      summary.map { lines(of: $0, in: areas.detail.split(top: 1).rest.inset(columns: 1)) } ?? []
  }

  mutating func open() -> [Effect] {
    guard pane == .learners else {
      go(to: pane.moved(by: 1))
      return []
    }
    return learner { [.open(.learner($0))] }
  }

  /// Does something with the learner in hand, or says why it can not.
  func learner(_ body: (Person.ID) -> [Effect]) -> [Effect] {
    if let hidden { return [.say(hidden)] }
    let rest = roster.filter.isEmpty ? "." : "; Esc takes the filter away."
    return roster.selected.map(body) ?? [.say(Notice("Nobody is listed here\(rest)"))]
  }

  /// Changes the marks, or says why not.
  mutating func marking(_ body: (inout DeskRoster) -> Void) -> [Effect] {
    if let hidden { return [.say(hidden)] }
    body(&roster)
    return []
  }

  /// What is told of a key for learners while another list has all the room.
  private var hidden: Notice? {
    layout.shape == .oneList && pane != .learners
      ? Notice("That is for learners: 3 shows them.") : nil
  }

  func why() -> [Effect] {
    learner { id in
      let row = roster.line(at: roster.position.selected)
      guard let first = row?.subject ?? summary?.rows.first?.requirement.subject else {
        return [.say(Notice("Nothing is asked of them, and nothing is held."))]
      }
      return [.open(.why(id, first))]
    }
  }

  func assign() -> [Effect] {
    learner { _ in [.open(.form(.assignment(roster.chosen)))] }
  }

  /// Narrows the learners; says what of the filter cannot be read.
  mutating func narrow(to text: String) -> String? {
    unknown = max(unknown, .people)
    return roster.narrow(to: text, in: sidebar.curriculum, on: actor.today, as: me)
  }

  mutating func beginFilter() {
    go(to: .learners)
    field = TextField(roster.filter)
  }

  /// Shows other columns; what is sorted by stays, shown or not.
  mutating func show(_ columns: DeskColumns) {
    roster.show(columns)
    unknown = max(unknown, .lines)
  }

  /// Takes away one thing: the filter, or else the marks.
  mutating func back() {
    if field != nil || !roster.filter.isEmpty {
      field = nil
      _ = narrow(to: "")
    } else if !roster.unmark() {
      go(to: .learners)
    }
  }
}
