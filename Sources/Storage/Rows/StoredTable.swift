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
  case withdrawal
  case undoing
  case signerKey
  case proof
  case firing
  case acknowledgement
  case userRight
  case pinAttempt
  case change

  /// Whether its rows are only ever added; all others are changed in place and journalled.
  var holdsFacts: Bool {
    switch self {
    case .record, .revocation, .waiver, .extension, .observation, .signature, .retraction,
      .withdrawal, .undoing, .signerKey, .proof, .firing, .acknowledgement,
      .userRight, .pinAttempt, .change:
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
      .observation, .signature, .retraction, .withdrawal, .undoing, .signerKey, .proof, .firing,
      .acknowledgement, .userRight, .pinAttempt, .change:
      false
    }
  }

  /// The table whose rows say of a row of this one that it does not count any more.
  var counterTable: StoredTable? {
    switch self {
    case .record, .revocation, .waiver, .extension: .retraction
    case .observation, .signature: .withdrawal
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .person, .membership, .tenure, .assignment, .leave, .rung, .holiday,
      .retraction, .withdrawal, .undoing, .signerKey, .proof, .firing, .acknowledgement,
      .userRight, .pinAttempt, .change:
      nil
    }
  }

  /// Whether a row that goes stays, marked as gone, since facts that were taken back name it.
  var keepsTheGone: Bool {
    switch self {
    case .course, .path, .person: true
    case .setting, .checklistItem, .prerequisite, .equivalence, .revision, .step, .role, .rolePath,
      .membership, .tenure, .assignment, .leave, .rung, .holiday, .record, .revocation, .waiver,
      .extension, .observation, .signature, .retraction, .withdrawal, .undoing, .signerKey,
      .proof, .firing, .acknowledgement, .userRight, .pinAttempt, .change:
      false
    }
  }

  /// Hands the type of the table's rows to a visitor.
  func accept(_ visitor: inout some StoredTableVisitor) throws {
    switch self {
    case .setting: try visitor.visit(Setting.self)
    case .course: try visitor.visit(Course.self)
    case .checklistItem: try visitor.visit(ChecklistItem.self)
    case .prerequisite: try visitor.visit(Prerequisite.self)
    case .equivalence: try visitor.visit(Equivalence.self)
    case .revision: try visitor.visit(Revision.self)
    case .path: try visitor.visit(LearningPath.self)
    case .step: try visitor.visit(Step.self)
    case .role: try visitor.visit(Role.self)
    case .rolePath: try visitor.visit(RolePath.self)
    case .person: try visitor.visit(Person.self)
    case .membership: try visitor.visit(Membership.self)
    case .tenure: try visitor.visit(Tenure.self)
    case .assignment: try visitor.visit(Assignment.self)
    case .leave: try visitor.visit(Leave.self)
    case .rung: try visitor.visit(Rung.self)
    case .holiday: try visitor.visit(Holiday.self)
    case .record: try visitor.visit(TrainingRecord.self)
    case .revocation: try visitor.visit(Revocation.self)
    case .waiver: try visitor.visit(Waiver.self)
    case .extension: try visitor.visit(Extension.self)
    case .observation: try visitor.visit(Observation.self)
    case .signature: try visitor.visit(SignatureRow.self)
    case .retraction: try visitor.visit(Retraction.self)
    case .withdrawal: try visitor.visit(Withdrawal.self)
    case .undoing: try visitor.visit(Undoing.self)
    case .signerKey: try visitor.visit(SignerKeyRow.self)
    case .proof: try visitor.visit(Proof.self)
    case .firing: try visitor.visit(Firing.self)
    case .acknowledgement: try visitor.visit(AcknowledgementRow.self)
    case .userRight: try visitor.visit(UserRight.self)
    case .pinAttempt: try visitor.visit(PINAttempt.self)
    case .change: try visitor.visit(JournalRow.self)
    }
  }
}

/// Does something with a table whose rows the ledger answers for, knowing their type.
protocol StoredTableVisitor {
  mutating func visit<Kept: Stored>(_: Kept.Type) throws
}
