import Model

/// What was demonstrated, of what waits for one learner.
struct KioskItems: KioskPage {
  private let person: Person.ID
  private var name = ""
  private var rows: [RequirementRow] = []
  private var position = ListPosition()
  private var today = Day(number: 0)

  init(of person: Person.ID) {
    self.person = person
  }

  var title: (left: String, right: String) {
    ("Step 2 of 4 · What was demonstrated?", "\(name) · \(person)")
  }

  var hints: [Hint] { [Hint(key: "Enter", help: "choose"), Hint(key: "Esc", help: "back")] }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    let waiting = try KioskWaiting(of: person, from: records, on: actor.today)
    (name, rows) = (waiting?.name ?? person.text, waiting?.rows ?? [])
    today = actor.today
    position.fit(count: rows.count, height: 12)
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter: return choose()
    case .back: return .back
    case .up: position.move(.up)
    case .down: position.move(.down)
    case .met, .notYet, .allMet, .again, .leave: break
    }
    return .nothing
  }

  private func choose() -> KioskWish {
    guard rows.indices.contains(position.selected) else { return .say("Nothing waits.") }
    let row = rows[position.selected]
    guard row.blockers.isEmpty, let course = row.course else { return .say(row.next(on: today)) }
    return .open(KioskCriteria(of: person, in: course))
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let (list, foot) = area.split(bottom: 2)
    let today = today
    let table = Table<RequirementRow>(
      [
        Column("", 24, isFlexible: true) { Span($0.title) },
        Column("", 12) { Span($0.checklist.map { "\($0.total) criteria" } ?? "", .textDim) },
        Column("", 12, priority: 1) { Span($0.days(on: today)) },
        Column("", 10) { $0.sign.span },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
    canvas.write(
      "Not listed? It is not assigned, or an earlier step is still open.", row: 0, in: foot,
      as: .textDim)
  }
}
