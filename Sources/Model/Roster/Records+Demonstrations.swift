extension Records {
  /// Who may observe and sign a course for a learner on a day, by name.
  ///
  /// Nothing where anybody may, the learner apart.
  public func signers(
    of course: Course, for learner: Person, on day: Day
  ) throws -> [Person]? {
    guard !course.signers.contains(.anyone) else { return nil }
    let signers = try course.signers.reduce(into: Set<Person>()) { found, right in
      found.formUnion(try people(with: right, for: learner, course, on: day))
    }
    return signers.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Whether somebody may observe and sign a course for a learner on a day.
  public func canSign(
    _ person: Person.ID, _ course: Course, for learner: Person, on day: Day
  ) throws -> Bool {
    do {
      try checkRight(of: person, toSign: course, for: learner, on: day)
      return true
    } catch is Refusal {
      return false
    }
  }
}

extension Records {
  /// How far a demonstration has got of somebody whose record is at hand.
  public func demonstration(
    of learner: LearnerRecord, in course: Course, of curriculum: Curriculum
  ) throws -> Demonstration {
    Demonstration(
      of: learner, in: course,
      items: curriculum.programme.checklistItems.filter { $0.course == course.id },
      observations: try observations(of: learner.person.id, in: course.id),
      signatures: try signatures(of: learner.person.id, in: course.id))
  }
}
