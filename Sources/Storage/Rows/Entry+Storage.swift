import Model

/// Does something with a row of whatever table.
protocol RowVisitor {
  mutating func visit(_ row: some StoredEntry) throws
}

extension Entry {
  /// Hands the row, as the type it has, to a visitor.
  func accept(_ visitor: inout some RowVisitor) throws {
    switch self {
    case .setting(let it): try visitor.visit(it)
    case .course(let it): try visitor.visit(it)
    case .checklistItem(let it): try visitor.visit(it)
    case .prerequisite(let it): try visitor.visit(it)
    case .equivalence(let it): try visitor.visit(it)
    case .revision(let it): try visitor.visit(it)
    case .path(let it): try visitor.visit(it)
    case .step(let it): try visitor.visit(it)
    case .role(let it): try visitor.visit(it)
    case .rolePath(let it): try visitor.visit(it)
    case .person(let it): try visitor.visit(it)
    case .membership(let it): try visitor.visit(it)
    case .tenure(let it): try visitor.visit(it)
    case .assignment(let it): try visitor.visit(it)
    case .record(let it): try visitor.visit(it)
    case .revocation(let it): try visitor.visit(it)
    case .waiver(let it): try visitor.visit(it)
    case .extension(let it): try visitor.visit(it)
    case .leave(let it): try visitor.visit(it)
    case .rung(let it): try visitor.visit(it)
    case .holiday(let it): try visitor.visit(it)
    }
  }
}

extension Table {
  /// The type of the table's rows.
  var rows: any StoredEntry.Type {
    switch self {
    case .programme: Setting.self
    case .courses: Course.self
    case .checklists: ChecklistItem.self
    case .needs: Prerequisite.self
    case .countsAs: Equivalence.self
    case .revisions: Revision.self
    case .paths: LearningPath.self
    case .steps: Step.self
    case .roles: Role.self
    case .rolePaths: RolePath.self
    case .people: Person.self
    case .groups: Membership.self
    case .tenures: Tenure.self
    case .assignments: Assignment.self
    case .records: TrainingRecord.self
    case .revocations: Revocation.self
    case .waivers: Waiver.self
    case .extensions: Extension.self
    case .leaves: Leave.self
    case .ladder: Rung.self
    case .holidays: Holiday.self
    }
  }
}
