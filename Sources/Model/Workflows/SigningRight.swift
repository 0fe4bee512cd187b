/// Who may observe and sign a demonstration (rules.md §8).
extension Records {
  /// Refuses whoever may not observe or sign a course for a learner on a day.
  func checkRight(
    of signer: Person.ID, toSign course: Course, for learner: Person, on day: Day
  ) throws {
    let person = try knownPerson(signer)
    guard signer != learner.id else { throw Refusal.demonstration(.ownSignOff(signer)) }
    if let left = person.lastDay(before: day) { throw Refusal.hasLeft(signer, left) }
    guard !course.signers.isEmpty else {
      throw Refusal.demonstration(.nobodyMaySign(course.id))
    }
    for right in course.signers {
      if try has(person, right, for: learner, course, on: day) { return }
    }
    throw Refusal.demonstration(.notEntitled(signer, course.id, course.signers))
  }

  /// Says who may sign a course for a learner on a day: a sentence for each right, with names.
  public func signerSentences(
    of course: Course, for learner: Person, on day: Day
  ) throws -> [String] {
    try course.signers.map { right in
      let people = try people(with: right, for: learner, course, on: day)
      let who = people.map { "\($0.name) (\($0.id))" }
      let sentence = right.sentence.prefix(1).uppercased() + right.sentence.dropFirst()
      guard right != .anyone else { return sentence + "." }
      return "\(sentence): \(who.isEmpty ? "nobody today" : who.joined(separator: ", "))."
    }
  }

  private func has(
    _ person: Person, _ right: Course.Signer, for learner: Person, _ course: Course, on day: Day
  ) throws -> Bool {
    guard right != .supervisor else {
      return try supervisors(of: learner).contains { $0.id == person.id }
    }
    return try has(person, right, for: course, on: day)
  }

  /// Whether somebody has a right that does not depend on the learner.
  private func has(
    _ person: Person, _ right: Course.Signer, for course: Course, on day: Day
  ) throws -> Bool {
    switch right {
    case .anyone: true
    case .supervisor: false
    case .group(let group): try members(of: group, on: day).contains(person.id)
    case .holder: try isObserver(person, of: course.id, on: day)
    }
  }

  /// What somebody may observe and sign on a day; nothing once they have left.
  public func signingReach(of observer: Person, on day: Day) throws -> SigningReach {
    var reach = SigningReach(observer: observer.id, courses: [], supervised: [])
    guard observer.lastDay(before: day) == nil else { return reach }
    let curriculum = try curriculum()
    for id in curriculum.checklists {
      guard let course = curriculum.courses[id] else { continue }
      if course.signers.contains(.supervisor) { reach.supervised.insert(id) }
      if try course.signers.contains(where: { try has(observer, $0, for: course, on: day) }) {
        reach.courses.insert(id)
      }
    }
    return reach
  }

  private func isObserver(_ person: Person, of course: Course.ID, on day: Day) throws -> Bool {
    guard person.observerOf.contains(course), let learner = try record(of: person.id) else {
      return false
    }
    return try curriculum().holds(course, learner, on: day)
  }

  /// Everybody above somebody, from the nearest.
  func supervisors(of person: Person) throws -> [Person] {
    var chain: [Person] = []
    var next = person.supervisor
    while let id = next, id != person.id, !chain.contains(where: { $0.id == id }) {
      guard let supervisor = try self.person(id) else { break }
      chain.append(supervisor)
      next = supervisor.supervisor
    }
    return chain
  }

  /// Who may sign a course for a learner on a day by one of its rights; nobody for `anyone`.
  func people(
    with right: Course.Signer, for learner: Person, _ course: Course, on day: Day
  ) throws -> [Person] {
    var found: [Person] = []
    switch right {
    case .anyone: break
    case .supervisor: found = try supervisors(of: learner)
    case .group(let group):
      found = try members(of: group, on: day).compactMap { try person($0) }
    case .holder:
      var marked: [Person] = []
      try forEachEntry(of: .people) { entry in
        if case .person(let it) = entry, it.observerOf.contains(course.id) { marked.append(it) }
      }
      found = try marked.filter { try isObserver($0, of: course.id, on: day) }
    }
    return found.filter { $0.id != learner.id && $0.lastDay(before: day) == nil }
  }
}

extension Curriculum {
  /// Tells whether a person holds a course's award on a day, not past its grace.
  func holds(_ course: Course.ID, _ learner: LearnerRecord, on day: Day) -> Bool {
    guard let number = numbers[course] else { return false }
    var dossier = Dossier(of: learner, in: self, on: day)
    return dossier.isHeld(number, on: day)
  }
}
