import Model

/// What was seen of a demonstration, criterion by criterion.
struct KioskCriteria: KioskPage {
  private let person: Person.ID
  private let course: Course.ID
  private var name = ""
  private(set) var demonstration: Demonstration?
  private var answers: [ChecklistItem.ID: Observation.Outcome] = [:]
  private(set) var remarks: [ChecklistItem.ID: String] = [:]
  private var edition: ChecklistEdition?
  private var isRead = false
  /// What was said of items before this visit.
  private(set) var notes: [KioskNote] = []
  /// Whether the items are others than those that were last shown; no key is for them.
  private var isNew = false
  /// Why each answer has to be looked at again.
  private(set) var caution: KioskText?
  private(set) var field: TextField?
  private(set) var position = ListPosition()

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

  mutating func fit(_ size: Size, _ words: KioskWords) { position.fit(height: size.height - 5) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    let shown = demonstration?.items
    demonstration = try records.demonstration(of: person, in: course)
    let now = try records.edition(of: person, in: course, on: actor.today)
    if let edition, edition != now { caution = .overtaken }
    edition = now
    if let shown { move(from: shown) }
    notes = try demonstration?.notes(in: records) ?? []
    if !isRead { resume(try records.unsigned(of: person, in: course)) }
    name = try records.knownPerson(person).name
    position.fit(count: items.count)
  }

  mutating func noteDrawn() { isNew = false }

  mutating func type(_ character: Character) -> KioskWish {
    if let text = field?.text, text.count < 500 { field?.insert(String(character)) }
    return .nothing
  }

  mutating func erase() { _ = field?.press(.backspace) }

  mutating func update(_ action: KioskAction) -> KioskWish {
    guard !isNew || action == .back else { return .nothing }
    switch action {
    case .enter: return field == nil ? goOn() : keep()
    case .back: return field == nil ? .back : drop()
    case .up: if field == nil { position.move(.up) }
    case .down: if field == nil { position.move(.down) }
    case .pageUp: if field == nil { position.move(.pageUp) }
    case .pageDown: if field == nil { position.move(.pageDown) }
    case .met: return answer(.observed)
    case .notYet: miss()
    case .allMet: return meetAll()
    case .clear: return answer(nil)
    case .again, .void, .help, .language, .progress, .mistake, .leave: break
    }
    return .nothing
  }
}

extension KioskCriteria {
  var items: [ChecklistItem] { demonstration?.items ?? [] }

  /// The item with the cursor.
  var item: ChecklistItem? {
    items.indices.contains(position.selected) ? items[position.selected] : nil
  }

  private var results: [ItemResult] {
    items.compactMap { item in
      answers[item.id].map { ItemResult(item.id, $0, remark: remarks[item.id] ?? "") }
    }
  }

  func outcome(of item: ChecklistItem) -> Observation.Outcome? {
    answers[item.id] ?? demonstration?.results[item.id]?.outcome
  }

  var isComplete: Bool { demonstration?.isComplete(after: results) ?? false }

  /// Takes up what was seen and not signed.
  private mutating func resume(_ results: [ItemResult]) {
    isRead = true
    for result in results where items.contains(where: { $0.id == result.item }) {
      answers[result.item] = result.outcome
      if !result.remark.isEmpty { remarks[result.item] = result.remark }
    }
    if !answers.isEmpty { caution = .unfinished }
  }

  /// Stays on its item in a list that was changed, and drops the answers to what is another one.
  private mutating func move(from shown: [ChecklistItem]) {
    guard shown != items else { return }
    isNew = true
    let selected = shown.indices.contains(position.selected) ? shown[position.selected] : nil
    let place = items.firstIndex { $0.id == selected?.id }
    position.fit(count: items.count)
    if let place { position.select(place) } else { field = nil }
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
    guard isComplete || !answers.isEmpty else { return .say(.answerOne) }
    return .open(
      KioskSigning(
        of: person, in: edition, noting: results, after: notes.filter { answers[$0.item] == nil },
        isCompetent: isComplete))
  }
}
