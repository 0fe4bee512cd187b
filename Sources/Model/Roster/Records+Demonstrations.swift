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
    return candidates.filter { canSign($0.id, course, for: learner, on: day) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
  }

  /// Whether somebody may observe and sign a course for a learner on a day.
  public func canSign(
    _ person: Person.ID, _ course: Course, for learner: Person, on day: Day
  ) -> Bool {
    do {
      try checkRight(of: person, toSign: course, for: learner, on: day)
      return true
    } catch {
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
