import Model

/// One thing that one person has to do or holds, as a list shows it.
struct CaseRow: Hashable {
  var person: Person.ID
  var name: String
  var requirement: Requirement

  /// What tells two rows apart.
  struct ID: Hashable {
    var person: Person.ID
    var subject: Subject
  }

  var id: ID { ID(person: person, subject: requirement.subject) }

  /// The rows of a person that a query looks for.
  static func rows(
    of learner: LearnerRecord, for query: CaseQuery, in curriculum: Curriculum, on today: Day
  ) -> [CaseRow] {
    let all = curriculum.requirements(of: learner, on: today)
    return query.found(in: all, isOnLeave: learner.isOnLeave(on: today)).map {
      CaseRow(person: learner.person.id, name: learner.person.name, requirement: $0)
    }
  }
}

extension CaseRow {
  /// The columns of a file with rows in it, named as those of `status`.
  static let columns = [
    "person", "name", "subject", "title", "level", "standing", "due", "awarded", "expires",
  ]

  /// The row in such a file.
  func cells(in curriculum: Curriculum) -> [String] {
    let it = requirement
    let days = [it.due, it.awarded, it.expires].map { $0.map { "\($0)" } ?? "" }
    return [
      person.text, name, it.subject.text, curriculum.name(of: it.subject),
      it.level?.rawValue ?? "", it.standing.rawValue,
    ] + days
  }
}
