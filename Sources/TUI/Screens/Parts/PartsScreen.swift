public import Model

/// Rows that belong together, to add to, change, move and remove, each after a preview.
public struct PartsScreen: Screen {
  private var parts: Parts
  private var actor: Actor
  private var title = ""
  private var rows: [PartRow] = []
  private var steps: [Step] = []
  private var position = ListPosition()
  /// The row that the cursor is to be on once it is there.
  private var wanted: Entry?
  private var isKnown = false

  /// Shows the rows that belong to something.
  public init(_ parts: Parts, by actor: Actor) {
    self.parts = parts
    self.actor = actor
  }

  public mutating func resize(to size: Size) { position.fit(height: size.height - 2) }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func seek(_ entry: Entry) {
    if entry.table == parts.table { wanted = entry }
  }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    let curriculum = try records.curriculum()
    title = try parts.title(in: records)
    rows = try parts.entries(in: records).map { PartRow($0, in: curriculum) }
    steps = curriculum.programme.steps
    position.fit(count: rows.count)
    if let wanted, let place = rows.firstIndex(where: { $0.entry.isSameRow(as: wanted) }) {
      position.select(place)
    }
    isKnown = true
  }

  public var destination: Destination? { .parts(parts) }

  public var unused: Set<Action> {
    var unused: Set<Action> = parts.sibling == nil ? [.sibling] : []
    if parts.table != .steps, parts.table != .checklists { unused.formUnion([.moveUp, .moveDown]) }
    if row?.toggled == nil { unused.insert(.toggle) }
    if row?.parts == nil { unused.insert(.parts) }
    return unused
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    wanted = row?.entry
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .new: [.open(.form(newDraft))]
    case .edit: row.map { edit($0.entry) } ?? nothing
    case .write: write()
    case .remove: row.map { remove($0.entry) } ?? nothing
    case .moveDown: move(isUp: false)
    case .moveUp: move(isUp: true)
    case .toggle: toggle()
    case .parts: row?.parts.map { [.open(.parts($0))] } ?? nothing
    case .sibling: showSibling()
    case .undo: [.open(.undo)]
    case .redo: [.open(.redo)]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (heading, rest) = area.split(top: 1)
    canvas.drawHeading(title, isFocused: true, in: heading)
    let (header, list) = rest.inset(columns: 1).split(top: 1)
    let table = parts.list(fitting: min(list.width, 110))
    table.drawHeader(on: &canvas, in: header)
    guard !rows.isEmpty else {
      canvas.write("There is none yet; n adds one.", row: 0, in: list, as: .textDim)
      return
    }
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
  }
}

extension PartsScreen {
  private var row: PartRow? {
    rows.indices.contains(position.selected) ? rows[position.selected] : nil
  }

  private var nothing: [Effect] { [.say(Notice("Nothing here is meant by that key."))] }

  /// What `n` makes: a step after the one in hand, a row at the end of any other list.
  private var newDraft: Draft {
    switch parts {
    case .steps(let path):
      guard case .step(let step)? = row?.entry else { return .step(path, at: 1) }
      return .step(path, at: step.position + 1)
    case .assignments(let person): return .assignment([person])
    case .records(let person): return .result([person], nil)
    case .rolePaths, .checklist, .needs, .countsAs, .revisions, .tenures, .groups, .leaves,
      .groupAssignments, .courses, .ladder, .holidays, .settings:
      return .new(parts.table, parts.fixed)
    }
  }

  private func edit(_ entry: Entry) -> [Effect] {
    guard !entry.table.holdsFacts else {
      return [.say(Notice("What happened is never changed; D revokes it, n records it anew."))]
    }
    return [.open(.form(.change(entry)))]
  }

  private func write() -> [Effect] {
    guard let entry = row?.entry else { return nothing }
    return entry.table.holdsFacts ? edit(entry) : entry.writing
  }

  /// Removes a row; what was asked of people is withdrawn, and what happened is revoked.
  private func remove(_ entry: Entry) -> [Effect] {
    switch entry {
    case .record(let it): [.open(.form(.revocation(it.person, it.subject, of: it.on)))]
    case .assignment(let it):
      [.open(.confirm(.withdraw(Withdraw(it.task, from: [it.assignee])), closing: 1))]
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .person, .membership, .tenure, .revocation, .waiver, .extension, .leave,
      .rung, .holiday:
      confirm(Edit(removing: [entry]))
    }
  }

  private func confirm(_ edit: Edit) -> [Effect] { [.open(.confirm(.edit(edit), closing: 1))] }

  private mutating func move(isUp: Bool) -> [Effect] {
    switch row?.entry {
    case .step(let step): move(step, isUp: isUp)
    case .checklistItem(let item): move(item, isUp: isUp)
    case .some, .none: [.say(Notice("Only the steps of a path and the items of a checklist move."))]
    }
  }

  private mutating func move(_ item: ChecklistItem, isUp: Bool) -> [Effect] {
    let items = rows.compactMap { if case .checklistItem(let it) = $0.entry { it } else { nil } }
    guard let edit = Edit.moving(item, isUp: isUp, among: items) else { return isAtEnd(isUp) }
    wanted = .checklistItem(item)
    return confirm(edit)
  }

  private func isAtEnd(_ isUp: Bool) -> [Effect] {
    [.say(Notice("It is the \(isUp ? "first" : "last") already."))]
  }

  private mutating func move(_ step: Step, isUp: Bool) -> [Effect] {
    var step = step
    let moved = Edit.moving(step.position, of: step.path, isUp: isUp, among: steps)
    guard let moved else { return isAtEnd(isUp) }
    step.position = moved.position
    wanted = .step(step)
    return confirm(moved.edit)
  }

  private func toggle() -> [Effect] {
    guard let entry = row?.toggled else {
      return [.say(Notice("Only steps and the paths of a role have a level."))]
    }
    return confirm(Edit(putting: [entry]).aligningPositions(among: steps))
  }

  private mutating func showSibling() -> [Effect] {
    guard let sibling = parts.sibling else { return nothing }
    (parts, wanted, isKnown) = (sibling, nil, false)
    position.select(0)
    return []
  }
}
