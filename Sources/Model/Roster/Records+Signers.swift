extension Records {
  /// Who may observe and sign a course for a learner on a day, by name.
  ///
  /// Nothing where anybody may, the learner apart.
  public func signers(
    of course: Course, for learner: Person, on day: Day
  ) throws -> [Person]? {
    guard !course.signers.contains(.anyone) else { return nil }
    var candidates: Set<Person> = []
    for right in course.signers {
      switch right {
      case .anyone: break
      case .supervisor: candidates.formUnion(try supervisors(of: learner))
      case .group(let group):
        candidates.formUnion(try members(of: group, on: day).compactMap { try person($0) })
      case .holder:
        try forEachEntry(of: .people) { entry in
          guard case .person(let it) = entry, it.observerOf.contains(course.id) else { return }
          candidates.insert(it)
        }
      }
    }
    return candidates.filter { canSign($0, course, for: learner, on: day) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  private func canSign(
    _ person: Person, _ course: Course, for learner: Person, on day: Day
  ) -> Bool {
    do {
      try checkRight(of: person.id, toSign: course, for: learner, on: day)
      return true
    } catch {
      return false
    }
  }
}
