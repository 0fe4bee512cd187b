import Model
import RandomProgrammes

/// A small programme in which everything bears on everything, made by chance.
extension Dice {
  mutating func programme() -> [Entry] { catalogue() + people() }

  mutating func course() -> Course.ID { Course.ID("c\(roll(8))") }
  mutating func path() -> LearningPath.ID { LearningPath.ID("p\(roll(5))") }
  mutating func role() -> Role.ID { Role.ID("r\(roll(3))") }

  mutating func policy() -> ValidityPolicy {
    ValidityPolicy(
      validFor: Period(1 + roll(14), .months), window: maybe(Period(10, .days)),
      grace: maybe(Period(20, .days)))
  }

  private mutating func catalogue() -> [Entry] {
    var rows: [Entry] = []
    for number in 0..<8 {
      rows.append(
        .course(
          Course(
            id: Course.ID("c\(number)"), title: "C",
            policy: hits(2) ? policy() : ValidityPolicy(), isRetired: maybe(true, oneIn: 9))))
    }
    for number in 0..<5 {
      rows.append(
        .path(
          LearningPath(
            id: LearningPath.ID("p\(number)"), title: "P",
            kind: number < 2 ? .certification : .path, order: maybe(.strict))))
    }
    rows += (0..<3).map { .role(Role(id: Role.ID("r\($0)"), title: "R")) }
    rows += (0..<12).map { _ in .step(step()) }
    rows += (0..<5).map { _ in .rolePath(rolePath()) }
    rows += (0..<3).map { _ in .prerequisite(prerequisite()) }
    rows += (0..<2).map { _ in .equivalence(Equivalence(course: course(), countsAs: course())) }
    return rows
  }

  mutating func step() -> Step {
    Step(
      path: path(), position: 1 + roll(3), course: course(), choose: maybe(1),
      dueWithin: maybe(Period(30, .days)), since: maybe(past()))
  }

  mutating func rolePath() -> RolePath {
    RolePath(
      role: role(), path: path(), tier: maybe(.expert), level: maybe(.suggested),
      dueWithin: maybe(Period(roll(400), .days), oneIn: 1), since: maybe(past()))
  }

  /// A course needs only lesser ones, so that no circle closes.
  mutating func prerequisite() -> Prerequisite {
    let number = 1 + roll(7)
    return Prerequisite(
      course: Course.ID("c\(number)"), needs: Course.ID("c\(roll(number))"), any: maybe("a"))
  }

  private mutating func people() -> [Entry] {
    (0..<12).flatMap { number -> [Entry] in
      let id = Person.ID("m\(100 + number)")
      var rows: [Entry] = [.person(Person(id: id, name: "M", left: maybe(past(), oneIn: 8)))]
      if hits(2) { rows.append(.tenure(Tenure(person: id, role: role(), start: past()))) }
      if hits(4) { rows.append(.membership(Membership(group: "g", person: id, from: past()))) }
      if hits(4) { rows.append(.assignment(assignment(.person(id)))) }
      for _ in 0..<roll(4) {
        rows.append(.record(TrainingRecord(person: id, subject: .course(course()), on: past())))
      }
      if hits(5) {
        let subject = Subject.certification(LearningPath.ID("p\(roll(2))"))
        rows.append(.record(TrainingRecord(person: id, subject: subject, on: past())))
      }
      return rows
    } + [
      .membership(Membership(group: "g", person: "m100", from: past())),
      .assignment(assignment(.group("g"))),
    ]
  }

  private mutating func assignment(_ assignee: Assignment.Assignee) -> Assignment {
    Assignment(
      assignee, hits(2) ? .path(path()) : .course(course()), assigned: past(),
      due: maybe(.within(Period(60, .days))))
  }
}

/// Changes of a catalogue, made by chance.
extension Dice {
  mutating func change(of programme: Programme) -> Change {
    switch roll(9) {
    case 0: return .put(.course(Course(id: course(), title: "C", policy: policy())))
    case 1:
      return .put(.course(Course(id: course(), title: "C", isRetired: true)))
    case 2: return .put(.step(step()))
    case 3: return .put(.rolePath(rolePath()))
    case 4: return .put(.prerequisite(prerequisite()))
    case 5: return .put(.equivalence(Equivalence(course: course(), countsAs: course())))
    case 6:
      return .put(
        .revision(
          Revision(
            course: course(), id: "r", effective: past(), policy: hits(2) ? .void : .retake,
            retakeWithin: Period(40, .days))))
    case 7:
      return .put(
        .path(
          LearningPath(
            id: path(), title: "P", kind: maybe(.certification), order: maybe(.strict),
            isRetired: maybe(true), policy: policy())))
    default: return retraction(in: programme)
    }
  }

  private mutating func retraction(in programme: Programme) -> Change {
    let tables: [Table] = [.steps, .rolePaths, .needs, .countsAs]
    let rows = tables.flatMap { programme.entries(of: $0) }
    return .retract(rows[roll(rows.count)])
  }
}
