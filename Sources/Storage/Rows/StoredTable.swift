import Model

/// The tables of the file whose rows the ledger answers for.
enum StoredTable: String, CaseIterable, Sendable {
  case setting
  case course
  case checklistItem
  case prerequisite
  case equivalence
  case revision
  case path
  case step
  case role
  case rolePath
  case person
  case membership
  case tenure
  case assignment
  case leave
  case rung
  case holiday
  case record
  case revocation
  case waiver
  case `extension`
  case observation
  case signature
  case retraction
  case change

  /// Whether its rows are only ever added; all others are changed in place and journalled.
  var holdsFacts: Bool {
    switch self {
    case .record, .revocation, .waiver, .extension, .observation, .signature, .retraction,
      .change:
      true
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .person, .membership, .tenure, .assignment, .leave, .rung, .holiday:
      false
    }
  }

  /// Whether a fact may be retracted, and another one of its key come after it.
  var countsRepeats: Bool {
    switch self {
    case .record, .revocation, .waiver, .extension: true
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .person, .membership, .tenure, .assignment, .leave, .rung, .holiday,
      .observation, .signature, .retraction, .change:
      false
    }
  }

  /// The type of the table's rows.
  var kept: any Stored.Type {
    switch self {
    case .setting: Setting.self
    case .course: Course.self
    case .checklistItem: ChecklistItem.self
    case .prerequisite: Prerequisite.self
    case .equivalence: Equivalence.self
    case .revision: Revision.self
    case .path: LearningPath.self
    case .step: Step.self
    case .role: Role.self
    case .rolePath: RolePath.self
    case .person: Person.self
    case .membership: Membership.self
    case .tenure: Tenure.self
    case .assignment: Assignment.self
    case .leave: Leave.self
    case .rung: Rung.self
    case .holiday: Holiday.self
    case .record: TrainingRecord.self
    case .revocation: Revocation.self
    case .waiver: Waiver.self
    case .extension: Extension.self
    case .observation: Observation.self
    case .signature: SignatureRow.self
    case .retraction: Retraction.self
    case .change: JournalRow.self
    }
  }
}
