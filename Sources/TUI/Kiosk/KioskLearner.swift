import Model

/// Who demonstrated: a staff number or a name, of those who have something waiting.
struct KioskLearner: KioskList {
  private var field = TextField()
  private var found: [Found] = []
  var position = ListPosition()

  var isTyping: Bool { true }

  func title(in words: KioskWords) -> (left: String, right: String) { (words[.who], "") }

  func hints(in words: KioskWords) -> [Hint] {
    [
      Hint(key: "Enter", help: words[.chooseHint]), Hint(key: "Esc", help: words[.againHint]),
      Hint(key: "F3", help: words[.progressHint]),
    ]
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

  mutating func fit(_ size: Size, _ words: KioskWords) { position.fit(height: size.height - 4) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    let own = try records.person(typed: field.text).flatMap(records.person)
    found = try own.map { try waiting([$0.id], records, actor.today) } ?? []
    if let own, try records.signerKey(of: own.id) != nil { found.append(Found(signer: own)) }
    if field.text.count >= 3 {
      let others = try records.roster(RosterQuery(words: field.text, limit: 30), on: actor.today)
      found += try waiting(others.filter { $0 != own?.id }, records, actor.today)
    }
    position.fit(count: found.count)
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .progress: .open(KioskIdentity(.progress))
    case .mistake: .recall
    case .enter, .back, .up, .down, .pageUp, .pageDown, .met, .notYet, .allMet, .clear, .again,
      .void, .help,
      .language, .leave:
      pick(action)
    }
  }

  func choose() -> KioskWish {
    guard found.indices.contains(position.selected) else {
      return .say(.nobodyFound)
    }
    return .open(found[position.selected].page)
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (entry, rest) = area.split(top: 2)
    let title = words[.numberOrName] + "  "
    canvas.write(title, row: 0, in: entry, as: .prompt)
    field.draw(on: &canvas, in: entry.line(0).split(left: title.columns).rest, hasCaret: true)
    let (list, foot) = rest.split(bottom: 2)
    let table = Table<Found>(
      [
        Column("", 12) { Span($0.person.text, .textDim) },
        Column("", 20, isFlexible: true) { Span($0.name) },
        Column("", 14) { Span($0.note(in: words)) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(found[index], on: &canvas, in: place)
    }
    canvas.write(Line.wrapped(words[.typeThree], to: foot.width, .textDim), in: foot)
  }
}

extension KioskLearner {
  /// Somebody who was found, and what choosing them opens.
  private struct Found: Sendable {
    var person: Person.ID
    var name: String
    var waiting: Int?
    var page: any KioskPage

    init(_ it: KioskWaiting) {
      (person, name, waiting, page) = (it.person, it.name, it.ready, it.page)
    }

    /// Whoever has a PIN may have something to sign.
    init(signer: Person) {
      (person, name, page) = (signer.id, signer.name, KioskObserver(signer))
    }

    func note(in words: KioskWords) -> String {
      guard let waiting else { return words[.signsFor] }
      return waiting > 0 ? words[.waiting, "\(waiting)"] : words[.comesLater]
    }
  }

  private func waiting(
    _ people: [Person.ID], _ records: some Register, _ today: Day
  ) throws -> [Found] {
    try people.compactMap { try KioskWaiting(of: $0, from: records, on: today) }
      .filter { !$0.rows.isEmpty }.map(Found.init)
  }
}

/// What somebody can demonstrate now.
struct KioskWaiting: Sendable {
  var person: Person.ID
  var name: String
  /// What can be done now comes first.
  var rows: [RequirementRow]

  init?(of id: Person.ID, from records: some Register, on today: Day) throws {
    guard let summary = try LearnerSummary(of: id, from: records, on: today) else { return nil }
    person = id
    name = summary.person.name
    let asked = summary.rows.filter { $0.isToDo && $0.course != nil && $0.checklist != nil }
    rows = asked.filter(\.blockers.isEmpty) + asked.filter { !$0.blockers.isEmpty }
  }

  /// How many of them nothing else has to come before.
  var ready: Int { rows.count { $0.blockers.isEmpty } }

  /// The next step; where there is one thing only, it is chosen already.
  var page: any KioskPage {
    if rows.count == 1, let row = rows.first, row.blockers.isEmpty, let course = row.course {
      return KioskCriteria(of: person, in: course)
    }
    return KioskItems(of: person)
  }
}
