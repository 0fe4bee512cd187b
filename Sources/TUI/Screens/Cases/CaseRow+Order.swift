import Model

extension CaseRow {
  /// What a list of rows is sorted by; ties go by due day.
  enum Order: String, CaseIterable {
    case name
    case id
    case what
    case level
    case due
    case standing

    /// The columns of a list that is sorted by its due days.
    static let byDue = Ordering(
      allCases.map(\.rawValue.capitalised), by: allCases.firstIndex(of: .due) ?? 0)
  }
}

extension [CaseRow] {
  /// Sorts the rows of some people, who are listed by name.
  mutating func sort(by ordering: Ordering, in curriculum: Curriculum, of people: [Person.ID]) {
    switch CaseRow.Order.allCases[ordering.place] {
    case .name:
      let places = Dictionary(people.enumerated().map { ($1, $0) }) { first, _ in first }
      sort(by: { places[$0.person] ?? .max })
    case .id: sort(by: { $0.person })
    case .what:
      let subjects = Set(map(\.id.subject))
      let titles = Dictionary(
        uniqueKeysWithValues: subjects.map { ($0, curriculum.name(of: $0).lowercased()) })
      sort(by: { titles[$0.id.subject] ?? "" })
    case .level: sort(by: { $0.requirement.level.rank })
    case .due: sort(by: { _ in 0 })
    case .standing: sort(by: { $0.requirement.standing.urgency })
    }
    if ordering.isDescending { reverse() }
  }

  /// Sorts by something of each row, and by due day where that is the same.
  private mutating func sort<Rank: Comparable>(by rank: (CaseRow) -> Rank) {
    let ranked = map { (row: $0, rank: rank($0)) }
    self = ranked.sorted { a, b in
      a.rank == b.rank ? a.row.isBefore(b.row) : a.rank < b.rank
    }.map(\.row)
  }
}

extension CaseRow {
  /// The earliest due day first; what has none comes last.
  fileprivate func isBefore(_ other: CaseRow) -> Bool {
    let days = (requirement.due?.number ?? .max, other.requirement.due?.number ?? .max)
    if days.0 != days.1 { return days.0 < days.1 }
    if person != other.person { return person < other.person }
    return requirement.subject < other.requirement.subject
  }
}

extension Level? {
  /// What is asked for comes before what is only held.
  fileprivate var rank: Int {
    switch self {
    case .required: 0
    case .suggested: 1
    case nil: 2
    }
  }
}
