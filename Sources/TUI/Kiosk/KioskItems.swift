import Model

/// What was demonstrated, of what waits for one learner.
struct KioskItems: KioskList {
  private let person: Person.ID
  private var name = ""
  private var rows: [RequirementRow] = []
  var position = ListPosition()
  private var today = Day(number: 0)

  init(of person: Person.ID) {
    self.person = person
  }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.whatWasDemonstrated], "\(name) · \(person)")
  }

  func hints(in words: KioskWords) -> [Hint] {
    [Hint(key: "Enter", help: words[.chooseHint]), Hint(key: "Esc", help: words[.backHint])]
  }

  mutating func fit(_ size: Size, _ words: KioskWords) { position.fit(height: size.height - 2) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    let waiting = try KioskWaiting(of: person, from: records, on: actor.today)
    (name, rows) = (waiting?.name ?? person.text, waiting?.rows ?? [])
    today = actor.today
    position.fit(count: rows.count)
  }

  func choose() -> KioskWish {
    guard rows.indices.contains(position.selected) else { return .say(.nothingWaits) }
    let row = rows[position.selected]
    guard row.blockers.isEmpty, let course = row.course else { return .explain(row) }
    return .open(KioskCriteria(of: person, in: course))
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (list, foot) = area.split(bottom: 2)
    let today = today
    let table = Table<RequirementRow>(
      [
        Column("", 24, isFlexible: true) {
          Span($0.title, $0.blockers.isEmpty ? .text : .textDim)
        },
        Column("", 12) {
          Span($0.checklist.map { words[.criteria, "\($0.total)"] } ?? "", .textDim)
        },
        Column("", 16, priority: 1) { Span(words.days(of: $0, on: today)) },
        Column("", 14) { words.span($0.sign) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
    canvas.write(Line.wrapped(words[.notListed], to: foot.width, .textDim), in: foot)
  }
}
