import Model

/// What waits for one observer's signature, the most urgent first.
struct KioskObserver: KioskList {
  private let observer: Person
  private var found: KioskDemonstrations?
  var position = ListPosition()
  private var isRead = false
  private var today = Day(number: 0)

  init(_ observer: Person) {
    self.observer = observer
  }

  func title(in words: KioskWords) -> (left: String, right: String) {
    (words[.forYou], "\(observer.name) · \(observer.id)")
  }

  func hints(in words: KioskWords) -> [Hint] {
    [Hint(key: "Enter", help: words[.chooseHint]), Hint(key: "Esc", help: words[.backHint])]
  }

  private var rows: [KioskDemonstration] { found?.rows ?? [] }

  mutating func fit(_ size: Size, _ words: KioskWords) { position.fit(height: size.height - 1) }

  mutating func forget() { isRead = false }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    guard !isRead || today != actor.today else { return }
    (isRead, today) = (true, actor.today)
    found = try KioskDemonstrations(for: observer, in: records, on: today)
    position.fit(count: rows.count)
  }

  func choose() -> KioskWish {
    guard rows.indices.contains(position.selected) else { return .say(.nothingForYou) }
    let row = rows[position.selected]
    return .open(KioskCriteria(of: row.learner.id, in: row.course))
  }

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords) {
    guard !rows.isEmpty else {
      let text = words[found == nil ? .lookingForYou : .nothingForYou]
      canvas.write(text, row: 0, in: area, as: .textDim)
      return
    }
    let (list, foot) = area.split(bottom: 1)
    let today = today
    let table = Table<KioskDemonstration>(
      [
        Column("", list.width < 100 ? 18 : 34) { Span($0.learner.name) },
        Column("", 8, priority: 2) { Span($0.learner.id.text, .textDim) },
        Column("", 22, isFlexible: true) { Span($0.row.title) },
        Column("", 16, priority: 1) { Span(words.days(of: $0.row, on: today)) },
        Column("", 14) { words.span($0.row.sign) },
      ], fitting: list.width)
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
    guard let others = found?.others, others > 0 else { return }
    canvas.write(Line(words[.andMore, words.number(others)], .textDim), in: foot)
  }
}
