import Model

/// What was seen of a demonstration, criterion by criterion.
struct KioskCriteria: KioskPage {
  private let person: Person.ID
  private let course: Course.ID
  private var name = ""
  private var demonstration: Demonstration?
  private var answers: [ChecklistItem.ID: Observation.Outcome] = [:]
  private var remarks: [ChecklistItem.ID: String] = [:]
  private var edition: ChecklistEdition?
  private var isRead = false
  /// Why each answer has to be looked at again.
  private var caution: KioskText?
  private var field: TextField?
  private var position = ListPosition()

  init(of person: Person.ID, in course: Course.ID) {
    self.person = person
    self.course = course
  }

  var patience: Int? { 120 }

  var isTyping: Bool { field != nil }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.whatDidYouSee], "\(name) · \(demonstration?.course.title ?? "")")
  }

  func hints(in words: KioskWords) -> [Hint] {
    let hints: [(String, KioskText)] =
      field == nil
      ? [
        ("Enter", .nextHint), ("1", .metHint), ("2", .notYetHint), ("*", .allMetHint),
        ("Esc", .backHint), ("Backspace", .clearHint),
      ] : [("Enter", .keepHint), ("Esc", .dropHint)]
    return hints.map { Hint(key: $0, help: words[$1]) }
  }

  mutating func fit(height: Int) { position.fit(height: height - 5) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    let shown = demonstration?.items
    demonstration = try records.demonstration(of: person, in: course)
    let now = try records.edition(of: person, in: course, on: actor.today)
    if let edition, edition != now { caution = .overtaken }
    edition = now
    if let shown { dropAnswers(given: shown) }
    if !isRead { resume(try records.unsigned(of: person, in: course)) }
    name = try records.knownPerson(person).name
    position.fit(count: items.count)
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
    case .met: return answer(.observed)
    case .notYet: miss()
    case .allMet: return meetAll()
    case .clear: return answer(nil)
    case .again, .void, .help, .language, .progress, .mistake, .leave: break
    }
    return .nothing
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (list, foot) = area.split(bottom: 5)
    let table = Table<ChecklistItem>(
      [
        Column("", 30, isFlexible: true) {
          Span($0.text + ($0.isRequired ? "" : words[.optional]))
        },
        Column("", 10) { mark(of: $0, words) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: field == nil, in: list) { index, canvas, place in
      table.draw(items[index], on: &canvas, in: place)
    }
    canvas.write(
      Line.wrapped(item?.text ?? "", to: foot.width, .textDim), in: foot.split(top: 2).top)
    drawNote(on: &canvas, in: foot.split(top: 2).rest, words)
    canvas.write(result(in: words), in: foot.line(4))
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

  private func mark(of item: ChecklistItem, _ words: KioskWords) -> Span {
    switch outcome(of: item) {
    case .observed: Span(words[.met], .good)
    case .notYet: Span(words[.notYet], .bad)
    case nil: Span(words[.open], .textDim)
    }
  }

  private var isComplete: Bool { demonstration?.isComplete(after: results) ?? false }

  private func result(in words: KioskWords) -> Line {
    guard !isComplete else { return Line(words[.competent], .good) }
    let open = items.count { $0.isRequired && outcome(of: $0) == nil }
    let notYet = items.count { outcome(of: $0) == .notYet }
    return notYet == 0
      ? Line(words[.stillToAnswer, "\(open)"], .textDim)
      : Line(words[.notYetCompetent, "\(notYet)", "\(open)"], .bad)
  }

  private func drawNote(on canvas: inout Canvas, in area: Area, _ words: KioskWords) {
    if let field {
      let title = words[.whatWasMissing] + "  "
      canvas.write(title, row: 0, in: area, as: .prompt)
      field.draw(on: &canvas, in: area.line(0).split(left: title.columns).rest, hasCaret: true)
    } else if let item, let remark = remarks[item.id] {
      canvas.write(Line(words[.note, remark], .info), in: area.line(0))
    } else if let caution {
      canvas.write(Line.wrapped(words[caution], to: area.width, .warn), in: area.split(top: 2).top)
    }
  }

  /// Takes up what was seen and not signed.
  private mutating func resume(_ results: [ItemResult]) {
    isRead = true
    for result in results where items.contains(where: { $0.id == result.item }) {
      answers[result.item] = result.outcome
      if !result.remark.isEmpty { remarks[result.item] = result.remark }
    }
    if !answers.isEmpty { caution = .unfinished }
  }

  /// Drops the answers to items that were other ones when they were shown.
  private mutating func dropAnswers(given shown: [ChecklistItem]) {
    let overtaken = shown.filter { answers[$0.id] != nil && !items.contains($0) }
    guard !overtaken.isEmpty else { return }
    for item in overtaken { (answers[item.id], remarks[item.id]) = (nil, nil) }
    (field, caution) = (nil, .reworded)
  }

  private var kept: KioskWish { .keep(results, person, course) }

  private mutating func answer(_ outcome: Observation.Outcome?) -> KioskWish {
    guard let item else { return .nothing }
    answers[item.id] = outcome
    remarks[item.id] = nil
    if outcome != nil { position.move(.down) }
    return kept
  }

  private mutating func meetAll() -> KioskWish {
    for item in items { answers[item.id] = .observed }
    remarks = [:]
    return kept
  }

  private mutating func miss() {
    guard let item else { return }
    answers[item.id] = .notYet
    field = TextField(remarks[item.id] ?? "")
  }

  private mutating func keep() -> KioskWish {
    guard let item, let text = field?.text, text.contains(where: { $0 != " " }) else {
      return .say(.sayWhatWasMissing)
    }
    remarks[item.id] = text
    field = nil
    position.move(.down)
    return kept
  }

  private mutating func drop() -> KioskWish {
    if let item, remarks[item.id] == nil { answers[item.id] = nil }
    field = nil
    return .nothing
  }

  private func goOn() -> KioskWish {
    guard let edition else { return .nothing }
    let isNotYet = items.contains { $0.isRequired && outcome(of: $0) == .notYet }
    guard isComplete || isNotYet else {
      return .say(.answerAll)
    }
    return .open(
      KioskSigning(of: person, in: edition, noting: results, isCompetent: isComplete))
  }
}
