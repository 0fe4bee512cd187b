import Model

/// Everything that screens show of one learner.
struct LearnerSummary {
  /// Who it is.
  var person: Person
  /// What people call the supervisor.
  var supervisor: String?
  /// The roles they hold, each with its first day and whether they are clear for it (rules.md §6).
  var roles: [String]
  /// The groups they are in.
  var groups: [String]
  /// Until when they are away; nothing where they are not, or nobody knows.
  var leave: Leave?
  /// Everything in force and held: what is to do, what is settled, what is held besides; each the
  /// most urgent first.
  var rows: [RequirementRow]
  /// Who may sign for what comes first, a sentence for each right.
  var rights: [String]
  /// The day of all this.
  var today: Day

  /// Reads a learner; nothing where there is no such person.
  init?(of id: Person.ID, from records: some Register, on today: Day) throws {
    guard let record = try records.record(of: id) else { return nil }
    let curriculum = try records.curriculum()
    self.today = today
    person = record.person
    supervisor = try record.person.supervisor.flatMap { try records.person($0)?.name }
    let requirements = curriculum.requirements(of: record, on: today)
    roles = record.tenures.filter { $0.runs(on: today) }.map { tenure in
      let title = curriculum.roles[tenure.role]?.title ?? tenure.role.text
      let clear = requirements.isClear(for: tenure.role) ? ", clear" : ""
      return "\(title) since \(tenure.start.short(on: today))\(clear)"
    }
    groups = record.memberships.filter { $0.runs(on: today) }.map(\.group.text)
    leave = record.leaves.first { $0.runs(on: today) }
    rows = try
      (requirements.filter { $0.level == .required }.byUrgency
      + requirements.filter { $0.level == .suggested }.byUrgency
      + requirements.filter { $0.level == nil }.byUrgency).map { requirement in
        RequirementRow(
          requirement, try Self.demonstration(of: requirement, record, records, curriculum),
          in: curriculum, on: today)
      }
    rights = []
    rows = toDo + settled + held
    rights = Self.rights(toSign: rows.first, in: curriculum)
  }

  /// What is to be done, the most urgent first.
  var toDo: [RequirementRow] { rows.filter(\.isToDo) }

  /// What is asked for and needs nothing now.
  var settled: [RequirementRow] { rows.filter { $0.requirement.level != nil && !$0.isToDo } }

  /// What is held without being asked for.
  var held: [RequirementRow] { rows.filter { $0.requirement.level == nil } }

  /// The name with what tells two of them apart.
  var title: String { "\(person.name) · \(person.id)" }

  private static func demonstration(
    of requirement: Requirement, _ learner: LearnerRecord, _ records: some Register,
    _ curriculum: Curriculum
  ) throws -> Demonstration? {
    guard case .course(let id) = requirement.subject, requirement.level != nil,
      requirement.standing != .current, requirement.standing != .waived,
      let course = curriculum.courses[id], curriculum.hasChecklist(id)
    else { return nil }
    return try records.demonstration(of: learner, in: course, of: curriculum)
  }

  private static func rights(toSign row: RequirementRow?, in curriculum: Curriculum) -> [String] {
    guard let row, row.isToDo, row.checklist != nil, row.blockers.isEmpty,
      case .course(let id) = row.requirement.subject, let course = curriculum.courses[id]
    else { return [] }
    return course.signers.map(\.sentence)
  }
}
