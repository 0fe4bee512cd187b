internal import Model

extension TableReader {
  /// Reads the row; a cell that can not be read gets a stand-in and a finding.
  mutating func entry() -> Entry {
    let entry = cells()
    if !table.holdsFacts {
      for fault in entry.faults { refuse(fault) }
    }
    return entry
  }

  private mutating func cells() -> Entry {
    switch table {
    case .programme: .setting(setting())
    case .courses: .course(course())
    case .checklists: .checklistItem(checklistItem())
    case .needs: .prerequisite(prerequisite())
    case .countsAs: .equivalence(equivalence())
    case .revisions: .revision(revision())
    case .paths: .path(path())
    case .steps: .step(step())
    case .roles: .role(role())
    case .rolePaths: .rolePath(rolePath())
    case .people: .person(person())
    case .groups: .membership(membership())
    case .tenures: .tenure(tenure())
    case .assignments: .assignment(assignment())
    case .records: .record(record())
    case .revocations: .revocation(revocation())
    case .waivers: .waiver(waiver())
    case .extensions: .extension(`extension`())
    case .leaves: .leave(leave())
    case .ladder: .rung(rung())
    case .holidays: .holiday(holiday())
    }
  }
}

extension TableReader {
  private mutating func person() -> Person {
    Person(
      id: id("id") ?? "", name: name("name"), email: text("email"), supervisor: id("supervisor"),
      left: day("left"), observerOf: ids("observer_of"))
  }

  private mutating func membership() -> Membership {
    Membership(
      group: id("group") ?? "", person: id("person") ?? "", from: day("from") ?? .unread,
      until: day("until"))
  }

  private mutating func tenure() -> Tenure {
    Tenure(
      person: id("person") ?? "", role: id("role") ?? "", start: day("start") ?? .unread,
      end: day("end"))
  }

  private mutating func leave() -> Leave {
    Leave(person: id("person") ?? "", from: day("from") ?? .unread, until: day("until"))
  }

  private mutating func assignment() -> Assignment {
    let person: Person.ID? = id("person")
    let group: Group.ID? = id("group")
    let path: LearningPath.ID? = id("path")
    let course: Course.ID? = id("course")
    let (due, within) = (day("due"), period("due_within"))
    let it = Assignment(
      group.map { .group($0) } ?? .person(person ?? ""),
      path.map { .path($0) } ?? .course(course ?? ""), assigned: day("assigned") ?? .unread,
      due: due.map { .on($0) } ?? within.map { .within($0) }, level: choice("level"),
      withdrawn: day("withdrawn"), reason: text("reason"))
    refuseUnlessOne(of: "person", or: "group")
    refuseUnlessOne(of: "path", or: "course")
    if has("due"), has("due_within") {
      refuse("due", "stands beside a due_within; give one of the two")
    }
    return it
  }

  /// Reads a list of identities.
  mutating func ids<Entity>(_ column: String) -> [Identifier<Entity>] {
    list(column, "has something that \(Identifier<Entity>.remedy)") {
      $0.isIdentity ? Identifier($0) : nil
    }
  }
}
