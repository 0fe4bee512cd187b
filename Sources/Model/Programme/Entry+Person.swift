extension Entry {
  /// Whose record the row is part of; nothing for the catalogue, and for what a group is told.
  public var person: Person.ID? {
    switch self {
    case .person(let it): it.id
    case .membership(let it): it.person
    case .tenure(let it): it.person
    case .assignment(let it):
      switch it.assignee {
      case .person(let id): id
      case .group: nil
      }
    case .record(let it): it.person
    case .revocation(let it): it.person
    case .waiver(let it): it.person
    case .extension(let it): it.person
    case .leave(let it): it.person
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .rung, .holiday:
      nil
    }
  }

  /// Whether it is a row of the catalogue, the settings and the ladder included.
  var isOfCatalogue: Bool {
    switch self {
    case .setting, .course, .checklistItem, .prerequisite, .equivalence, .revision, .path, .step,
      .role, .rolePath, .rung, .holiday:
      true
    case .person, .membership, .tenure, .assignment, .record, .revocation, .waiver, .extension,
      .leave:
      false
    }
  }
}
