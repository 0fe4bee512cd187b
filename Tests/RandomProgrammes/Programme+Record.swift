public import Model

extension Programme {
  /// Everything that the rows say about a person.
  public func record(of person: Person) -> LearnerRecord {
    let id = person.id
    let memberships = memberships.filter { $0.person == id }
    let groups = Set(memberships.map(\.group))
    let assignments = assignments.filter { it in
      switch it.assignee {
      case .person(let other): other == id
      case .group(let group): groups.contains(group)
      }
    }
    return LearnerRecord(
      of: person, memberships: memberships, tenures: tenures.filter { $0.person == id },
      assignments: assignments, records: records.filter { $0.person == id },
      revocations: revocations.filter { $0.person == id },
      waivers: waivers.filter { $0.person == id },
      extensions: extensions.filter { $0.person == id }, leaves: leaves.filter { $0.person == id })
  }
}
