import Model

/// What the people of a matrix make of one course or certification, all of them together.
struct MatrixColumn {
  /// How many of the required are compliant.
  private(set) var compliance = Compliance()
  /// Who is late with it.
  private(set) var late: [Person.ID] = []

  /// Takes what one person has to do with it.
  mutating func add(_ requirement: Requirement, of person: Person.ID, isOnLeave: Bool) {
    compliance.add([requirement], isOnLeave: isOnLeave)
    if requirement.isLate, !isOnLeave { late.append(person) }
  }

  /// The figure with a glyph that fills as it grows.
  var share: Span {
    Share(part: compliance.compliant, whole: compliance.counted).span(unit: " %")
  }

  /// Whether it is better to look at this one before another; last where nobody has to have it.
  func isWorse(than other: MatrixColumn) -> Bool {
    let (a, b) = (compliance, other.compliance)
    if (a.counted == 0) != (b.counted == 0) { return b.counted == 0 }
    let (left, right) = (a.compliant * max(b.counted, 1), b.compliant * max(a.counted, 1))
    return left == right ? late.count > other.late.count : left < right
  }
}

/// Where one person stands with each course and certification of a matrix.
struct MatrixRow: Sendable {
  var person: Person.ID
  var name: String
  var isOnLeave: Bool
  var cells: [Subject: Requirement]

  /// Takes what a role or a path asks of somebody, or else everything that is asked.
  init(
    of learner: LearnerRecord, for query: RosterQuery, in curriculum: Curriculum, on today: Day
  ) {
    person = learner.person.id
    name = learner.person.name
    isOnLeave = learner.isOnLeave(on: today)
    let asked = curriculum.requirements(of: learner, on: today).filter {
      $0.level != nil && $0.concerns(role: query.role, path: query.path)
    }
    cells = Dictionary(asked.map { ($0.subject, $0) }) { first, _ in first }
  }
}
