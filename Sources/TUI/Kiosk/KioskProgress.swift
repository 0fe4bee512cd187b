import Model

/// What somebody has to do, to be read by themselves.
struct KioskProgress: KioskList {
  private let person: Person.ID
  private var name = ""
  private var rows: [RequirementRow] = []
  var position = ListPosition()
  private var today = Day(number: 0)

  init(of person: Person.ID) {
    self.person = person
  }

  var patience: Int? { 30 }

  var warning: KioskText { .backToStart }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.progressTitle], "\(name) · \(person)")
  }

  func hints(in words: KioskWords) -> [Hint] { [Hint(key: "Esc", help: words[.doneHint])] }

  mutating func fit(_ size: Size, _ words: KioskWords) { position.fit(height: size.height - 2) }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    today = actor.today
    let summary = try LearnerSummary(of: person, from: records, on: today)
    (name, rows) = (summary?.person.name ?? "", summary?.rows ?? [])
    position.fit(count: rows.count)
  }

  func choose() -> KioskWish { .back }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    let (list, foot) = area.split(bottom: 2)
    guard rows.indices.contains(position.selected) else {
      canvas.write(words[.nothingAsked], row: 0, in: list, as: .textDim)
      return
    }
    let today = today
    let table = Table<RequirementRow>(
      [
        Column("", 14) { words.span($0.sign) },
        Column("", 24, isFlexible: true) { Span($0.title) },
        Column("", 6) { Span($0.checklist?.text ?? "", .textDim) },
        Column("", 18, priority: 1) { Span(words.days(of: $0, on: today)) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
    canvas.write(words.next(of: rows[position.selected], on: today), row: 1, in: foot, as: .info)
  }
}
