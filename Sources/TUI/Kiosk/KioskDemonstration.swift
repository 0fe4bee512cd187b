import Model

/// A demonstration that somebody may sign now.
struct KioskDemonstration: Sendable {
  var learner: Person
  var row: RequirementRow
  var course: Course.ID

  /// What an observer may sign, the most urgent first.
  ///
  /// Courses that anybody may sign are left out. No more than some hundred people are looked at,
  /// those with the nearest due days.
  static func waiting(
    for observer: Person, in records: some Register, on today: Day
  ) throws -> [KioskDemonstration] {
    let found = try candidates(of: observer, in: records, on: today).flatMap { id in
      try waiting(of: id, for: observer.id, in: records, on: today)
    }
    return found.sorted { $0.urgency < $1.urgency }
  }

  private static func waiting(
    of id: Person.ID, for observer: Person.ID, in records: some Register, on today: Day
  ) throws -> [KioskDemonstration] {
    guard let summary = try LearnerSummary(of: id, from: records, on: today) else { return [] }
    let curriculum = try records.curriculum()
    return summary.toDo.compactMap { row in
      guard row.checklist != nil, row.blockers.isEmpty, let id = row.course,
        let course = curriculum.courses[id],
        records.canSign(observer, course, for: summary.person, on: today)
      else { return nil }
      return KioskDemonstration(learner: summary.person, row: row, course: id)
    }
  }

  /// What is late comes first, then what is due first.
  private var urgency: (Int, Int, Person.ID, Course.ID) {
    (row.requirement.isLate ? 0 : 1, row.requirement.due?.number ?? .max, learner.id, course)
  }

  private static let most = 100

  /// Who may have something for an observer: those below them, and who learns what they observe.
  private static func candidates(
    of observer: Person, in records: some Register, on today: Day
  ) throws -> [Person.ID] {
    var (people, next): ([Person.ID], [Person.ID]) = ([], [observer.id])
    while let head = next.popLast(), people.count < most {
      var query = RosterQuery(order: .due, limit: most)
      query.conditions = [.team(head)]
      let team = try records.roster(query, on: today).filter { !people.contains($0) }
      (people, next) = (people + team, team + next)
    }
    for path in try records.pathsObserved(by: observer, on: today) {
      people += try records.roster(RosterQuery(path: path, order: .due, limit: most), on: today)
    }
    var seen: Set<Person.ID> = [observer.id]
    return people.filter { seen.insert($0).inserted }
  }
}

extension Register {
  /// The paths with courses whose checklists somebody observes, by a group or by name.
  fileprivate func pathsObserved(by observer: Person, on day: Day) throws -> [LearningPath.ID] {
    let curriculum = try curriculum()
    let courses = try curriculum.courses.values.filter { course in
      try curriculum.hasChecklist(course.id)
        && course.signers.contains { signer in
          switch signer {
          case .group(let group): try members(of: group, on: day).contains(observer.id)
          case .holder: observer.observerOf.contains(course.id)
          case .supervisor, .anyone: false
          }
        }
    }.map(\.id)
    let steps = curriculum.programme.steps.filter { courses.contains($0.course) }
    return Set(steps.map(\.path)).sorted()
  }
}
