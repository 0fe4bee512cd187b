public import Model

/// What of a learner's training can be signed off or recorded, to choose from.
public struct SignOffScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case choose
    case help
    case close
  }

  public static let title = "Sign off"
  public static let keys = Keymap<Action>([
    .init("<enter>s", .choose, "choose", "go through its checklist, or record its result"),
    .init("q<esc><c-c>", .close, "back", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  private let id: Person.ID
  /// What the cursor begins on, where it is listed.
  private var wanted: Subject?
  private var actor: Actor
  private(set) var name = ""
  private(set) var rows: [RequirementRow] = []
  var position = ListPosition()
  private var isKnown = false

  /// Lists what somebody has to do, the cursor on one thing where that is among it.
  public init(of id: Person.ID, beginningWith wanted: Subject? = nil, by actor: Actor) {
    self.id = id
    self.wanted = wanted
    self.actor = actor
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.nearly(Self.box).height - 4)
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    let summary = try LearnerSummary(of: id, from: records, on: actor.today)
    name = summary?.person.name ?? id.text
    rows = summary?.rows.filter { $0.isToDo && $0.course != nil }.sorted(by: Self.isSooner) ?? []
    position.fit(count: rows.count)
    if let place = rows.firstIndex(where: { $0.requirement.subject == wanted }) {
      position.select(place)
    }
    wanted = nil
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .choose: choose()
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(
      "Sign off · \(name)", wanted: Self.box, in: area)
    guard !rows.isEmpty else {
      canvas.write("Nothing waits to be done.", row: 1, in: inside, as: .textDim)
      return
    }
    let (header, list) = inside.split(top: 1)
    let table = table(fitting: list.width)
    table.drawHeader(on: &canvas, in: header)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
  }

  private func choose() -> [Effect] {
    guard rows.indices.contains(position.selected) else { return [] }
    let row = rows[position.selected]
    guard let course = row.course else { return [] }
    guard row.checklist == nil else { return [.open(.checklist(id, course))] }
    return [.open(.form(.result([id], course)))]
  }

  private func table(fitting width: Int) -> Table<RequirementRow> {
    let today = actor.today
    return Table(
      [
        Column("Standing", 10) { $0.sign.span },
        Column("What", 18, isFlexible: true) { Span($0.title) },
        Column("Observed", 9, isRight: true) { row in
          row.checklist.map { Span($0.text, .count) } ?? Span("a result", .textDim)
        },
        Column("Due", 8, priority: 1) { Span($0.requirement.due.text(on: today)) },
      ], fitting: width)
  }

  /// What can be done now comes before what is blocked, and demonstrations before results.
  private static func isSooner(_ a: RequirementRow, _ b: RequirementRow) -> Bool {
    (a.blockers.isEmpty ? 0 : 1, a.checklist == nil ? 1 : 0)
      < (b.blockers.isEmpty ? 0 : 1, b.checklist == nil ? 1 : 0)
  }

  private static let box = Size(width: 84, height: 22)
}

extension RequirementRow {
  /// The course it is about; nothing for a certification, which is earned by its steps.
  var course: Course.ID? {
    if case .course(let id) = requirement.subject { id } else { nil }
  }
}
