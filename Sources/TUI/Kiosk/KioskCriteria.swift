import Model

/// What was seen of a demonstration, criterion by criterion.
struct KioskCriteria: KioskPage {
  private let person: Person.ID
  private let course: Course.ID
  private var name = ""
  private var demonstration: Demonstration?
  private var answers: [ChecklistItem.ID: Observation.Outcome] = [:]
  private var remarks: [ChecklistItem.ID: String] = [:]
  private var field: TextField?
  private var position = ListPosition()

  init(of person: Person.ID, in course: Course.ID) {
    self.person = person
    self.course = course
  }

  var patience: Int? { 120 }

  var isTyping: Bool { field != nil }

  var title: (left: String, right: String) {
    ("Step 3 of 4 · What did you see?", "\(demonstration?.course.title ?? "") · \(name)")
  }

  var hints: [Hint] {
    guard field == nil else {
      return [Hint(key: "Enter", help: "keep the note"), Hint(key: "Esc", help: "take it back")]
    }
    return [
      Hint(key: "1", help: "met"), Hint(key: "2", help: "not yet"), Hint(key: "*", help: "all met"),
      Hint(key: "Enter", help: "next"), Hint(key: "Esc", help: "back"),
    ]
  }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    demonstration = try records.demonstration(of: person, in: course)
    name = try records.knownPerson(person).name
    position.fit(count: items.count, height: 12)
  }

  mutating func type(_ character: Character) -> KioskWish {
    if let text = field?.text, text.count < 500 { field?.insert(String(character)) }
    return .nothing
  }

  mutating func erase() { _ = field?.press(.backspace) }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter: return field == nil ? goOn() : keep()
    case .back: return field == nil ? .back : drop()
    case .up: if field == nil { position.move(.up) }
    case .down: if field == nil { position.move(.down) }
    case .met: answer(.observed)
    case .notYet: miss()
    case .allMet: meetAll()
    case .again, .leave: break
    }
    return .nothing
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let (list, foot) = area.split(bottom: 3)
    let table = Table<ChecklistItem>(
      [
        Column("", 30, isFlexible: true) { Span($0.text + ($0.isRequired ? "" : " (optional)")) },
        Column("", 10) { mark(of: $0) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: field == nil, in: list) { index, canvas, place in
      table.draw(items[index], on: &canvas, in: place)
    }
    if let field {
      canvas.write("What was missing  ", row: 0, in: foot, as: .prompt)
      field.draw(on: &canvas, in: foot.line(0).split(left: 18).rest, hasCaret: true)
    } else if let item, let remark = remarks[item.id] {
      canvas.write(Line("Note: \(remark)", .info), in: foot.line(0))
    }
    canvas.write(result, in: foot.line(2))
  }
}

extension KioskCriteria {
  private var items: [ChecklistItem] { demonstration?.items ?? [] }

  private var item: ChecklistItem? {
    items.indices.contains(position.selected) ? items[position.selected] : nil
  }

  private var results: [ItemResult] {
    items.compactMap { item in
      answers[item.id].map { ItemResult(item.id, $0, remark: remarks[item.id] ?? "") }
    }
  }

  private func outcome(of item: ChecklistItem) -> Observation.Outcome? {
    answers[item.id] ?? demonstration?.results[item.id]?.outcome
  }

  private func mark(of item: ChecklistItem) -> Span {
    switch outcome(of: item) {
    case .observed: Span("✓ met", .good)
    case .notYet: Span("✗ not yet", .bad)
    case nil: Span("· open", .textDim)
    }
  }

  private var isComplete: Bool { demonstration?.isComplete(after: results) ?? false }

  private var result: Line {
    guard !isComplete else { return Line("Result: COMPETENT", .good) }
    let open = items.count { $0.isRequired && outcome(of: $0) == nil }
    let notYet = items.count { outcome(of: $0) == .notYet }
    return notYet == 0
      ? Line("\(open) still to answer", .textDim)
      : Line("Result: NOT YET COMPETENT (\(notYet) not yet, \(open) to answer)", .bad)
  }

  private mutating func answer(_ outcome: Observation.Outcome) {
    guard let item else { return }
    answers[item.id] = outcome
    remarks[item.id] = nil
    position.move(.down)
  }

  private mutating func meetAll() {
    for item in items { answers[item.id] = .observed }
    remarks = [:]
  }

  private mutating func miss() {
    guard let item else { return }
    answers[item.id] = .notYet
    field = TextField(remarks[item.id] ?? "")
  }

  private mutating func keep() -> KioskWish {
    guard let item, let text = field?.text, text.contains(where: { $0 != " " }) else {
      return .say("Say what was missing: the learner has to know.")
    }
    remarks[item.id] = text
    field = nil
    position.move(.down)
    return .nothing
  }

  private mutating func drop() -> KioskWish {
    if let item, remarks[item.id] == nil { answers[item.id] = nil }
    field = nil
    return .nothing
  }

  private func goOn() -> KioskWish {
    let isNotYet = items.contains { $0.isRequired && outcome(of: $0) == .notYet }
    guard isComplete || isNotYet else {
      return .say("Answer every criterion, or mark the one that is not yet met.")
    }
    return .open(
      KioskSigning(of: person, in: course, noting: results, isCompetent: isComplete))
  }
}
