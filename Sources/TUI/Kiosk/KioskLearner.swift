import Model

/// Who demonstrated: a staff number or a name, of those who have something waiting.
struct KioskLearner: KioskPage {
  private var field = TextField()
  private var found: [KioskWaiting] = []
  private var position = ListPosition()

  var isTyping: Bool { true }

  var title: (left: String, right: String) { ("Step 1 of 4 · Who demonstrated?", "") }

  var hints: [Hint] {
    [Hint(key: "Enter", help: "choose"), Hint(key: "Esc", help: "start again")]
  }

  /// The same after a character that woke the kiosk.
  func typed(_ character: Character) -> KioskLearner {
    var page = self
    page.field.insert(String(character))
    return page
  }

  mutating func type(_ character: Character) -> KioskWish {
    if field.text.count < 100 { field.insert(String(character)) }
    return .nothing
  }

  mutating func erase() { _ = field.press(.backspace) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    found = []
    let words = field.text
    let exact = try records.person(Person.ID(words)).map { [$0.id] } ?? []
    let others =
      words.count < 3
      ? [] : try records.roster(RosterQuery(words: words, limit: 30), on: actor.today)
    for id in exact + others.filter({ !exact.contains($0) }) {
      let waiting = try KioskWaiting(of: id, from: records, on: actor.today)
      if let waiting, !waiting.rows.isEmpty { found.append(waiting) }
    }
    position.fit(count: found.count, height: 10)
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
    guard found.indices.contains(position.selected) else {
      return .say("Nobody of that number or name has something to demonstrate.")
    }
    return .open(found[position.selected].page)
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let (entry, rest) = area.split(top: 2)
    canvas.write("Staff number or name  ", row: 0, in: entry, as: .prompt)
    field.draw(on: &canvas, in: entry.line(0).split(left: 22).rest, hasCaret: true)
    let (list, foot) = rest.split(bottom: 2)
    let table = Table<KioskWaiting>(
      [
        Column("", 12) { Span($0.person.text, .textDim) },
        Column("", 20, isFlexible: true) { Span($0.name) },
        Column("", 12) { Span("\($0.rows.count) waiting") },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(found[index], on: &canvas, in: place)
    }
    canvas.write(
      "Type 3 characters or more. Only people with something waiting are listed.", row: 0,
      in: foot, as: .textDim)
  }
}

/// What somebody can demonstrate now.
struct KioskWaiting: Sendable {
  var person: Person.ID
  var name: String
  var rows: [RequirementRow]

  init?(of id: Person.ID, from records: some Register, on today: Day) throws {
    guard let summary = try LearnerSummary(of: id, from: records, on: today) else { return nil }
    person = id
    name = summary.person.name
    rows = summary.rows.filter { $0.isToDo && $0.course != nil && $0.checklist != nil }
  }

  /// The next step; where there is one thing only, it is chosen already.
  var page: any KioskPage {
    if rows.count == 1, let row = rows.first, row.blockers.isEmpty, let course = row.course {
      return KioskCriteria(of: person, in: course)
    }
    return KioskItems(of: person)
  }
}
