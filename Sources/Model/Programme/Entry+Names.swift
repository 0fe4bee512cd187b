/// Something that other rows name by its identity.
enum Named: Hashable {
  case course(Course.ID)
  case path(LearningPath.ID)
  case role(Role.ID)
  case person(Person.ID)
  case group(Group.ID)
}

extension Entry {
  /// What the row is to others that name it; nothing where none does.
  var named: Named? {
    switch self {
    case .course(let it): .course(it.id)
    case .path(let it): .path(it.id)
    case .role(let it): .role(it.id)
    case .person(let it): .person(it.id)
    case .membership(let it): .group(it.group)
    case .setting, .checklistItem, .prerequisite, .equivalence, .revision, .step, .rolePath,
      .tenure, .assignment, .record, .revocation, .waiver, .extension, .leave, .rung, .holiday:
      nil
    }
  }

  /// What the row can not be without, itself apart.
  var names: [Named] {
    switch self {
    case .setting, .path, .role, .holiday: []
    case .course(let it): it.signers.compactMap(\.group)
    case .checklistItem(let it): [.course(it.course)]
    case .prerequisite(let it): [.course(it.course), .course(it.needs)]
    case .equivalence(let it): [.course(it.course), .course(it.countsAs)]
    case .revision(let it): [.course(it.course)]
    case .step(let it): [.path(it.path), .course(it.course)]
    case .rolePath(let it): [.role(it.role), .path(it.path)]
    case .person(let it):
      it.observerOf.map(Named.course) + [it.supervisor.map(Named.person)].compactMap(\.self)
    case .membership(let it): [.person(it.person)]
    case .tenure(let it): [.person(it.person), .role(it.role)]
    case .assignment(let it): [it.assignee.named, it.task.named]
    case .record(let it): [.person(it.person), it.subject.named] + it.signers.map(Named.person)
    case .revocation(let it): [.person(it.person), it.subject.named]
    case .waiver(let it): [.person(it.person), it.subject.named]
    case .extension(let it): [.person(it.person), it.subject.named]
    case .leave(let it): [.person(it.person)]
    case .rung(let it): it.tell.compactMap(\.group)
    }
  }
}

extension Named {
  /// The tables whose rows may name it, small ones first.
  var tables: [Table] {
    switch self {
    case .course:
      [.checklists, .needs, .countsAs, .revisions, .steps, .assignments, .people] + Self.facts
    case .path: [.steps, .rolePaths, .assignments] + Self.facts
    case .role: [.rolePaths, .tenures]
    case .person: [.leaves, .groups, .tenures, .people, .assignments] + Self.facts
    case .group: [.ladder, .courses, .assignments]
    }
  }

  private static let facts: [Table] = [.waivers, .extensions, .revocations, .records]
}

extension Subject {
  fileprivate var named: Named {
    switch self {
    case .course(let id): .course(id)
    case .certification(let id): .path(id)
    }
  }
}

extension Assignment.Task {
  fileprivate var named: Named {
    switch self {
    case .course(let id): .course(id)
    case .path(let id): .path(id)
    }
  }
}

extension Assignment.Assignee {
  fileprivate var named: Named {
    switch self {
    case .person(let id): .person(id)
    case .group(let id): .group(id)
    }
  }
}

extension Course.Signer {
  fileprivate var group: Named? {
    if case .group(let id) = self { .group(id) } else { nil }
  }
}

extension Rung.Recipient {
  fileprivate var group: Named? {
    if case .group(let id) = self { .group(id) } else { nil }
  }
}
