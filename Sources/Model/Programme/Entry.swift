/// One row of a programme: what an import brings, a workflow adds and the ledger remembers.
public enum Entry: Hashable, Sendable {
  case setting(Setting)
  case course(Course)
  case checklistItem(ChecklistItem)
  case prerequisite(Prerequisite)
  case equivalence(Equivalence)
  case revision(Revision)
  case path(LearningPath)
  case step(Step)
  case role(Role)
  case rolePath(RolePath)
  case person(Person)
  case membership(Membership)
  case tenure(Tenure)
  case assignment(Assignment)
  case record(TrainingRecord)
  case revocation(Revocation)
  case waiver(Waiver)
  case `extension`(Extension)
  case leave(Leave)
  case rung(Rung)
  case holiday(Holiday)

  /// The table it is a row of.
  public var table: Table {
    switch self {
    case .setting: .programme
    case .course: .courses
    case .checklistItem: .checklists
    case .prerequisite: .needs
    case .equivalence: .countsAs
    case .revision: .revisions
    case .path: .paths
    case .step: .steps
    case .role: .roles
    case .rolePath: .rolePaths
    case .person: .people
    case .membership: .groups
    case .tenure: .tenures
    case .assignment: .assignments
    case .record: .records
    case .revocation: .revocations
    case .waiver: .waivers
    case .extension: .extensions
    case .leave: .leaves
    case .rung: .ladder
    case .holiday: .holidays
    }
  }
}
