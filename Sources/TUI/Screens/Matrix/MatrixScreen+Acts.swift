import Model

/// What its keys open.
extension MatrixScreen {
  func why() -> [Effect] {
    guard let person, let subject, rows[person]?.cells[subject] != nil else {
      return [.say(Notice("This is not asked of them."))]
    }
    return [.open(.why(person, subject))]
  }

  func late() -> [Effect] {
    guard let subject, let column = columns[subject] else { return [] }
    guard sweep.isDone else {
      return [.say(Notice("Not everybody has been looked at yet."))]
    }
    guard !column.late.isEmpty else { return [.say(Notice("Nobody is late with this."))] }
    let query = CaseQuery(query, people: column.late, subject: subject, which: .late)
    return [.open(.cases(query))]
  }

  /// Does something with the whole matrix, once everybody was looked at.
  func sheet(_ body: (Sheet) -> Effect) -> [Effect] {
    guard sweep.isDone else { return [.say(Notice("Not everybody has been looked at yet."))] }
    guard rows.count == people.count else {
      let most = Self.most.grouped
      return [.say(Notice("More than \(most) people; signoff matrix writes them all.", .refused))]
    }
    return [body(sheet(of: people.compactMap { rows[$0] }))]
  }

  func copyRow() -> [Effect] {
    guard let row = person.flatMap({ rows[$0] }) else { return [] }
    return [.copy(.sheet(sheet(of: [row])), hasHeader: false)]
  }

  /// Some rows, below the names of the columns.
  func sheet(of rows: [MatrixRow]) -> Sheet {
    Sheet(
      title: heading, columns: ["person", "name"] + subjects.map(\.text),
      rows: rows.map { row in
        [row.person.text, row.name] + subjects.map { row.cells[$0]?.standing.rawValue ?? "" }
      })
  }
}
