public import Model

/// One learner's page: everything in force and held, with its routes and days.
public struct LearnerScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case why
    case signOff
    case assign
    case relieve
    case edit
    case parts
    case timeline
    case history
    case palette
    case undo
    case redo
    case reread
    case help
    case close
    case quit
  }

  public static let title = "A learner"
  public static let keys = Keymap<Action>([
    .init("w<enter>", .why, "why", "why it is due when it is, and who may sign"),
    .init("s", .signOff, "sign off", "sign off a demonstration, or record a result"),
    .init("a", .assign, "assign", "assign a path or a course"),
    .init("W", .relieve, "waive, extend", "give more time for this, or waive it"),
    .init("e", .edit, "edit", "change the name, the supervisor and what else is said of them"),
    .init("p", .parts, "roles", "the roles they hold, their groups and leaves"),
    .init("t", .timeline, "timeline", "what happened and what is to come, day by day"),
    .init("i", .history, "history", "who changed what of the learner, and when"),
    .init(":", .palette, "", "everything that can be done or looked at, by its name"),
    .init("q<esc><c-c>", .close, "back", "back to the list"),
    .init("z", .undo, "", "undo what you did last, after a look at what that changes"),
    .init("Z", .redo, "", "do again what you undid last"),
    .init("R", .reread, "", "read the file again"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  private let id: Person.ID
  private(set) var actor: Actor
  private(set) var summary: LearnerSummary?
  private var position = ListPosition()
  private var subject: Subject?
  private var isKnown = false

  /// Shows a learner to whoever is at the keyboard.
  public init(of id: Person.ID, for actor: Actor) {
    self.id = id
    self.actor = actor
  }

  public mutating func resize(to size: Size) {
    position.fit(height: size.height - headHeight - footHeight - 2)
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    summary = try LearnerSummary(of: id, from: records, on: actor.today)
    position.fit(count: summary?.rows.count ?? 0)
    if let place = summary?.rows.firstIndex(where: { $0.requirement.subject == subject }) {
      position.select(place)
    }
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    position.move(motion)
    subject = row?.requirement.subject
    return []
  }

  /// Puts the cursor on a row.
  mutating func select(_ row: Int) {
    position.select(row)
    subject = self.row?.requirement.subject
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .why: row.map { [.open(.why(id, $0.requirement.subject))] } ?? []
    case .signOff: [.open(.signOff(id, of: row?.requirement.subject))]
    case .assign: [.open(.form(.assignment([id])))]
    case .relieve: [.open(.relief([id], row?.requirement.subject))]
    case .edit: [.open(.form(.change(.person(Person(id: id, name: "")))))]
    case .parts: [.open(.parts(.tenures(id)))]
    case .timeline: [.open(.timeline(id))]
    case .history: [.open(.history(id))]
    case .palette: [.open(.palette(of: Self.self))]
    case .undo: [.open(.undo)]
    case .redo: [.open(.redo)]
    case .reread: [.reread]
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    case .quit: [.quit]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: headHeight)
    let (list, foot) = rest.split(bottom: footHeight)
    drawHead(on: &canvas, in: head)
    drawList(on: &canvas, in: list)
    drawFoot(on: &canvas, in: foot)
  }

  private let headHeight = 4
  private let footHeight = 5
  private var row: RequirementRow? {
    guard let summary, summary.rows.indices.contains(position.selected) else { return nil }
    return summary.rows[position.selected]
  }
}

extension LearnerScreen {
  private func drawHead(on canvas: inout Canvas, in area: Area) {
    let (heading, rest) = area.split(top: 1)
    canvas.drawHeading(summary?.title ?? id.text, isFocused: true, in: heading)
    let facts = rest.inset(columns: 1)
    guard let summary else {
      canvas.write("There is no such person any more.", row: 0, in: facts, as: .warn)
      return
    }
    let roles = summary.roles.isEmpty ? "No role today" : summary.roles.joined(separator: " · ")
    let groups = summary.groups.isEmpty ? [] : ["Groups: \(summary.groups.joined(separator: ", "))"]
    let above = (summary.supervisor.map { ["Supervisor: \($0)"] } ?? []) + groups
    let email = summary.person.email.isEmpty ? [] : [summary.person.email]
    canvas.write(Line(roles), row: 0, in: facts)
    canvas.write(Line((above + email).joined(separator: " · "), .textDim), row: 1, in: facts)
  }

  private func drawList(on canvas: inout Canvas, in area: Area) {
    let (header, list) = area.inset(columns: 1).split(top: 1)
    let table = table(fitting: min(list.width, 110))
    table.drawHeader(on: &canvas, in: header)
    guard let rows = summary?.rows, !rows.isEmpty else {
      canvas.write("Nothing is asked of them, and nothing is held.", row: 0, in: list, as: .textDim)
      return
    }
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      let isFirst = index == 0 || rows[index - 1].section != rows[index].section
      let line = LearnerLine(row: rows[index], section: isFirst ? rows[index].section : "")
      table.draw(line, on: &canvas, in: place)
    }
  }

  private func table(fitting width: Int) -> Table<LearnerLine> {
    let today = actor.today
    return Table(
      [
        Column("", 7, priority: 1) { Span($0.section, .header) },
        Column("Standing", 10) { $0.row.sign.span },
        Column("What", 24, isFlexible: true) { line in
          Span(line.row.title, line.row.requirement.level == .required ? .text : .textDim)
        },
        Column("", 9, priority: 4) { Span($0.row.requirement.level?.rawValue ?? "held", .textDim) },
        Column("Items", 5, isRight: true, priority: 5) {
          Span($0.row.checklist?.text ?? "", .count)
        },
        Column("Done", 8, priority: 3) {
          Span($0.row.requirement.awarded.text(on: today), .textDim)
        },
        Column("Due", 8) { Span($0.row.requirement.due.text(on: today)) },
        Column("", 14, priority: 2) { Span($0.row.distance(on: today), .textDim) },
      ], fitting: width)
  }

  private func drawFoot(on canvas: inout Canvas, in area: Area) {
    let (heading, rest) = area.split(top: 1)
    canvas.drawHeading(row?.title ?? "", isFocused: false, in: heading)
    guard let row else { return }
    let names = row.blockers.joined(separator: ", ")
    let blocked = row.blockers.count > 1 ? ["Blocked by \(names)."] : []
    let expiry = row.expiry(on: actor.today).map { [$0] } ?? []
    let window = row.requirement.windowOpens.map { ["Renewable from \($0.medium)."] } ?? []
    let lines = [
      Line(([row.next(on: actor.today)] + blocked).joined(separator: " ")),
      Line((expiry + window).joined(separator: " "), .textDim),
    ].filter { $0.columns > 0 }
    let routes = row.routes.map { Line([Span("by  ", .textDim), Span($0)]) }
    canvas.write(lines + routes, in: rest.inset(columns: 1))
  }
}

/// A requirement on the page, after the section that it begins.
private struct LearnerLine {
  var row: RequirementRow
  var section: String
}

extension Day? {
  /// The day as a column shows it; empty where there is none.
  func text(on today: Day) -> String { map { $0.short(on: today) } ?? "" }
}
