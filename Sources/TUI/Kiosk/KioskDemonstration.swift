import Model

/// A demonstration that somebody may sign now.
struct KioskDemonstration: Sendable {
  var learner: Person
  var row: RequirementRow
  var course: Course.ID
}

/// What an observer may sign, the most urgent first.
struct KioskDemonstrations: Sendable {
  /// The first of them.
  var rows: [KioskDemonstration]
  /// How many more there are.
  var others: Int

  /// So many are listed.
  private static let most = 100

  /// Looks up what waits; nothing while that has yet to be worked out.
  init?(for observer: Person, in records: some Register, on today: Day) throws {
    let reach = try records.signingReach(of: observer, on: today)
    let list = try records.waiting(for: reach, first: Self.most, on: today)
    guard let list else { return nil }
    var summaries: [Person.ID: LearnerSummary] = [:]
    for id in Set(list.first.map(\.person)) {
      summaries[id] = try LearnerSummary(of: id, from: records, on: today)
    }
    rows = list.first.compactMap { it in
      guard let summary = summaries[it.person],
        let row = summary.rows.first(where: { $0.requirement.subject == .course(it.course) })
      else { return nil }
      return KioskDemonstration(learner: summary.person, row: row, course: it.course)
    }
    others = list.count - list.first.count
  }
}
