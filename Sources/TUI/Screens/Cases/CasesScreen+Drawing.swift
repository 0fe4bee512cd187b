import Model

extension CasesScreen {
  func drawCases(on canvas: inout Canvas, in area: Area) {
    let (head, rest) = area.split(top: 1)
    canvas.drawHeading(heading, isFocused: true, in: head)
    let (facts, body) = rest.inset(columns: 1).split(top: 1)
    canvas.write(progress ?? Line(summary, .textDim), in: facts)
    let (header, list) = body.split(top: 1)
    let table = table(fitting: min(list.width, 120))
    table.drawHeader(on: &canvas, in: header)
    guard !rows.isEmpty else {
      let text = sweep.isDone ? "Nobody has anything like that. t looks at other days." : ""
      canvas.write(text, row: 0, in: list, as: .textDim)
      return
    }
    canvas.drawList(position, isFocused: true, in: list) { index, canvas, place in
      table.draw(rows[index], on: &canvas, in: place)
    }
  }

  /// What is listed, as the line above the list says it: `Fire safety · due 2 Oct to 1 Dec`.
  var heading: String {
    let what = query.subject.map { curriculum?.name(of: $0) ?? $0.text }
    let scope = curriculum?.words(for: query.roster) ?? ""
    return ([what, scope.isEmpty ? nil : scope].compactMap(\.self) + [query.which.words])
      .joined(separator: " · ")
  }

  private var summary: String {
    let marked = marks.isEmpty ? "" : " · \(marks.count.grouped) marked"
    let items = "\(rows.count.grouped) \(rows.count == 1 ? "item" : "items")"
    return
      "\(items), \(people.grouped) \(people == 1 ? "person" : "people") · \(ordering.words)\(marked)"
  }

  private func table(fitting width: Int) -> Table<CaseRow> {
    let today = actor.today
    let soon = curriculum?.dueSoon ?? Period(0, .days)
    return Table(
      [
        Column("", 1) { Span(marks.contains($0.person) ? "●" : "", .mark) },
        Column("Name", 19, isFlexible: true) { Span($0.name) },
        Column("", 8, priority: 5) { Span("\($0.person)", .count) },
        Column("What", 22, priority: query.subject == nil ? 1 : 6) {
          Span(curriculum?.name(of: $0.requirement.subject) ?? "")
        },
        Column("", 9, priority: 4) { Span($0.requirement.level?.rawValue ?? "held", .textDim) },
        Column("Due", 8) { Span($0.requirement.due.text(on: today)) },
        Column("", 14, priority: 3) {
          Span($0.requirement.due?.distance(from: today) ?? "", .textDim)
        },
        Column("Standing", 10) { StandingSign($0.requirement, on: today, soon: soon).span },
      ], fitting: width)
  }
}

extension CaseQuery.Which {
  /// What is wanted, in a few words.
  var words: String {
    switch self {
    case .all: "everything"
    case .late: "late"
    case .due(let days): "due \(days.lowerBound.medium) to \(days.upperBound.medium)"
    }
  }
}

extension Curriculum {
  /// What narrows a list of people, in a few words; nothing where nothing does.
  func words(for query: RosterQuery) -> String {
    let role = query.role.map { roles[$0]?.title ?? $0.text }
    let path = query.path.map { paths[$0]?.title ?? $0.text }
    let words = query.words.isEmpty ? nil : "“\(query.words)”"
    let more = query.conditions.isEmpty ? nil : "filtered"
    return [role, path, words, more].compactMap(\.self).joined(separator: " · ")
  }
}
