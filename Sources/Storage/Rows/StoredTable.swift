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
}
