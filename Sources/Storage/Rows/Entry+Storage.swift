import Model

/// Does something with a row of whatever table.
protocol RowVisitor {
  mutating func visit(_ row: some StoredEntry) throws
}

/// Does something with a whole table, knowing the type of its rows.
///
/// A switch with a case for each type lets the compiler make code for each, which an `any` would
/// not: reading a million rows takes a third of the time.
protocol TableVisitor {
  mutating func visit<Kept: StoredEntry>(_: Kept.Type) throws
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
  /// Hands the type of the table's rows to a visitor.
  func accept(_ visitor: inout some TableVisitor) throws {
    switch self {
    case .programme: try visitor.visit(Setting.self)
    case .courses: try visitor.visit(Course.self)
    case .checklists: try visitor.visit(ChecklistItem.self)
    case .needs: try visitor.visit(Prerequisite.self)
    case .countsAs: try visitor.visit(Equivalence.self)
    case .revisions: try visitor.visit(Revision.self)
    case .paths: try visitor.visit(LearningPath.self)
    case .steps: try visitor.visit(Step.self)
    case .roles: try visitor.visit(Role.self)
    case .rolePaths: try visitor.visit(RolePath.self)
    case .people: try visitor.visit(Person.self)
    case .groups: try visitor.visit(Membership.self)
    case .tenures: try visitor.visit(Tenure.self)
    case .assignments: try visitor.visit(Assignment.self)
    case .records: try visitor.visit(TrainingRecord.self)
    case .revocations: try visitor.visit(Revocation.self)
    case .waivers: try visitor.visit(Waiver.self)
    case .extensions: try visitor.visit(Extension.self)
    case .leaves: try visitor.visit(Leave.self)
    case .ladder: try visitor.visit(Rung.self)
    case .holidays: try visitor.visit(Holiday.self)
    }
  }
}
