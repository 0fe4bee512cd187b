public import Model

/// Rows that belong together, to add to, change, move and remove, each after a preview.
public struct PartsScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case new
    case edit
    case remove
    case moveDown
    case moveUp
    case toggle
    case parts
    case sibling
    case undo
    case redo
    case help
    case close
  }

  public static let title = "Parts"
  public static let keys = Keymap<Action>([
    .init("n", .new, "new", "add one; a step comes after the one in hand"),
    .init("e<enter>", .edit, "edit", "change this one"),
    .init("D", .remove, "remove", "remove this one"),
    .init("J<s-down>", .moveDown, "move down", "let a step come after the next one"),
    .init("K<s-up>", .moveUp, "move up", "let a step come before the one before"),
    .init("t", .toggle, "level", "suggested where it is required, and the other way round"),
    .init("p", .parts, "parts", "its own parts: the steps of a path, the checklist of a course"),
    .init("<tab>", .sibling, "next list", "the next list of the same kind"),
    .init("<esc>q<c-c>", .close, "back", "back to where you were"),
    .init("z", .undo, "", "undo what you did last, after a look at what that changes"),
    .init("Z", .redo, "", "do again what you undid last"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

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

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    wanted = row?.entry
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .new: [.open(.form(newDraft))]
    case .edit: row.map { [.open(.form(.change($0.entry)))] } ?? nothing
    case .remove: row.map { confirm(Edit(removing: [$0.entry])) } ?? nothing
    case .moveDown: moveStep(isUp: false)
    case .moveUp: moveStep(isUp: true)
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
    guard case .steps(let path) = parts else { return .new(parts.table, parts.fixed) }
    guard case .step(let step)? = row?.entry else { return .step(path, at: 1) }
    return .step(path, at: step.position + 1)
  }

  private func confirm(_ edit: Edit) -> [Effect] { [.open(.confirm(.edit(edit), closing: 1))] }

  private mutating func moveStep(isUp: Bool) -> [Effect] {
    guard case .step(var step)? = row?.entry else {
      return [.say(Notice("Only the steps of a path have an order."))]
    }
    let moved = Edit.moving(step.position, of: step.path, isUp: isUp, among: steps)
    guard let moved else {
      return [.say(Notice("It is the \(isUp ? "first" : "last") already."))]
    }
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
