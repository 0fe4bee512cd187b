extension Records {
  /// One person, who has to exist.
  public func knownPerson(_ id: Person.ID) throws -> Person {
    guard let person = try person(id) else { throw Refusal.unknownPerson(id) }
    return person
  }

  /// Everything known about one person, who has to exist.
  public func knownLearner(_ id: Person.ID) throws -> LearnerRecord {
    guard let learner = try record(of: id) else { throw Refusal.unknownPerson(id) }
    return learner
  }

  /// Checks that somebody exists and is with the organisation on a day, or that a group exists.
  func check(_ assignee: Assignment.Assignee, on day: Day) throws {
    switch assignee {
    case .person(let id):
      if let left = try knownPerson(id).lastDay(before: day) { throw Refusal.hasLeft(id, left) }
    case .group(let id):
      guard try hasGroup(id) else { throw Refusal.unknownGroup(id) }
    }
  }

  /// Who holds a role on a day, by identity.
  public func holders(of role: Role.ID, on day: Day) throws -> [Person.ID] {
    guard try curriculum().roles[role] != nil else { throw Refusal.unknownRole(role) }
    var holders: Set<Person.ID> = []
    try forEachEntry(of: .tenures) { entry in
      guard case .tenure(let tenure) = entry, tenure.role == role else { return }
      if tenure.runs(on: day) { holders.insert(tenure.person) }
    }
    return holders.sorted()
  }
}

extension Curriculum {
  /// One course, which has to exist.
  public func knownCourse(_ id: Course.ID) throws(Refusal) -> Course {
    guard let course = courses[id] else { throw .unknownCourse(id) }
    return course
  }

  /// One path, which has to exist.
  public func knownPath(_ id: LearningPath.ID) throws(Refusal) -> LearningPath {
    guard let path = paths[id] else { throw .unknownPath(id) }
    return path
  }

  /// Checks that a subject exists, and that it is no plain path.
  public func check(_ subject: Subject) throws(Refusal) {
    switch subject {
    case .course(let id): _ = try knownCourse(id)
    case .certification(let id):
      guard try knownPath(id).kind == .certification else { throw .notACertification(id) }
    }
  }

  /// Finds the course or path that somebody means by `ID`, `course:ID` or `path:ID`.
  public func task(named text: String) throws(Refusal) -> Assignment.Task {
    if text.hasPrefix("course:") {
      return .course(try knownCourse(Course.ID(String(text.dropFirst(7)))).id)
    }
    if text.hasPrefix("path:") {
      return .path(try knownPath(LearningPath.ID(String(text.dropFirst(5)))).id)
    }
    switch (courses[Course.ID(text)], paths[LearningPath.ID(text)]) {
    case (nil, nil): throw .unknownSubject(text)
    case (.some, .some): throw .ambiguousSubject(text)
    case (let course?, nil): return .course(course.id)
    case (nil, let path?): return .path(path.id)
    }
  }

  /// Finds the course or certification that somebody means; a plain path is refused.
  public func subject(named text: String) throws(Refusal) -> Subject {
    let subject =
      switch try task(named: text) {
      case .course(let id): Subject.course(id)
      case .path(let id): Subject.certification(id)
      }
    try check(subject)
    return subject
  }
}
