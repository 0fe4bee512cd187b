import Model

extension DeskScreen {
  public var told: [Line]? {
    let filter = roster.filter.isEmpty ? "" : " with \(roster.filter)"
    let shown = roster.position.visible
    let place = shown.isEmpty ? "" : ", \(shown.lowerBound + 1) to \(shown.upperBound) of them"
    let isOpen = sidebar.counts.everyone.late == nil && !roster.query.conditions.isEmpty
    let open = isOpen ? " Standings are being worked out: = in a moment tells more." : ""
    let total = "\(sidebar.name). \(roster.people.count.grouped) listed\(filter)\(place).\(open)"
    guard !shown.isEmpty else {
      return [Line(total), Line("Nobody is listed here; a dot takes the filter away.")]
    }
    return [Line(total)] + shown.map(toldRow)
  }

  public mutating func choose(_ answer: String) -> Bool {
    guard let number = Int(answer), roster.people.indices.contains(number - 1) else {
      return false
    }
    roster.select(number - 1)
    return true
  }

  private func toldRow(_ index: Int) -> Line {
    let id = roster.people[index]
    let mark = roster.marks.contains(id) ? " (marked)" : ""
    guard let row = roster.line(at: index) else { return Line("\(index + 1)  \(id)\(mark)") }
    let start = Line("\(index + 1)  \(row.name), \(id)\(mark)")
    guard let subject = row.subject else { return start }
    let title = sidebar.curriculum?.name(of: subject) ?? subject.text
    let due = row.due.isEmpty ? "" : ", due \(row.due)"
    return start + Line([Span(": "), row.standing, Span(", \(title)\(due), \(row.progress) done")])
  }
}
