import Model

extension KioskCriteria {
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
    let text = Line.wrapped(item?.text ?? "", to: foot.width, indent: 2, .textDim)
    canvas.write(text.cut(to: 2, width: foot.width), in: foot.split(top: 2).top)
    drawNote(on: &canvas, in: foot.split(top: 2).rest.split(bottom: 1).rest, words)
    canvas.write(result(in: words), in: foot.line(4))
  }

  private func mark(of item: ChecklistItem, _ words: KioskWords) -> Span {
    switch outcome(of: item) {
    case .observed: Span(words[.met], .good)
    case .notYet: Span(words[.notYet], .bad)
    case nil: Span(words[.open], .textDim)
    }
  }

  private func result(in words: KioskWords) -> Line {
    guard !isComplete else { return Line(words[.competent], .good) }
    let open = items.count { $0.isRequired && outcome(of: $0) == nil }
    let notYet = items.count { outcome(of: $0) == .notYet }
    return notYet == 0
      ? Line(words[.stillToAnswer, "\(open)"], .textDim)
      : Line(words[.notYetCompetent, "\(notYet)", "\(open)"], .bad)
  }

  /// What was said of the item, or is being said; and why to look again.
  private func drawNote(on canvas: inout Canvas, in area: Area, _ words: KioskWords) {
    if let field {
      let title = words[.whatWasMissing] + "  "
      canvas.write(title, row: 0, in: area, as: .prompt)
      return field.draw(
        on: &canvas, in: area.line(0).split(left: title.columns).rest, hasCaret: true)
    }
    let said = note(in: words).map { Line.wrapped($0, to: area.width, .info) } ?? []
    let caution = caution.map { Line.wrapped(words[$0], to: area.width, .warn) } ?? []
    let room = said.isEmpty || caution.isEmpty ? 2 : 1
    canvas.write(
      said.cut(to: room, width: area.width) + caution.cut(to: room, width: area.width), in: area)
  }

  private func note(in words: KioskWords) -> String? {
    guard let item else { return nil }
    return remarks[item.id].map { words[.note, $0] }
      ?? notes.first { $0.item == item.id }?.sentence(in: words)
  }
}
