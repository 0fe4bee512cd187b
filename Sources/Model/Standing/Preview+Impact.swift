/// Whom some changes touch, and what becomes of their records.
struct Impact {
  /// Whether the catalogue changes in a way that bears on standings.
  let isOnCatalogue: Bool
  /// Everybody who may notice, by identity.
  let people: [Person.ID]
  private var own: [Person.ID: [Change]] = [:]
  private var ofGroups: [Change] = []

  init(of changes: [Change], in records: some Records, on day: Day) throws {
    isOnCatalogue = changes.contains { $0.entry?.bearsOnEverybody ?? false }
    var people: Set<Person.ID> = []
    for change in changes {
      guard let entry = change.entry else { continue }
      if let person = entry.person {
        own[person, default: []].append(change)
        people.insert(person)
      } else if case .assignment(let it) = entry, case .group(let group) = it.assignee {
        ofGroups.append(change)
        people.formUnion(try records.members(of: group, on: day))
      }
    }
    if isOnCatalogue {
      try records.forEachEntry(of: .people) { entry in
        if let person = entry.person { people.insert(person) }
      }
    }
    self.people = people.sorted()
  }

  /// The record as it would be; nothing where there would be no such person.
  func applied(
    to known: LearnerRecord?, _ id: Person.ID, in records: some Records
  ) throws -> LearnerRecord? {
    let changes = own[id] ?? []
    guard var learner = known ?? changes.newcomer else { return nil }
    for change in changes {
      guard case .put(.membership(let it)) = change,
        !learner.memberships.contains(where: { $0.group == it.group })
      else { continue }
      learner.assignments += try records.assignments(to: it.group)
    }
    return learner.applying(changes + ofGroups)
  }
}

extension Change {
  /// The row that comes or goes, if it is nobody's.
  var impersonalEntry: Entry? { entry.flatMap { $0.person == nil ? $0 : nil } }

  /// The row that comes or goes, if it is one.
  fileprivate var entry: Entry? {
    switch self {
    case .put(let entry), .retract(let entry): entry
    case .observe, .sign, .unobserve, .unsign, .undo: nil
    }
  }
}

extension Entry {
  /// Whether it is a row of the catalogue that standings follow from.
  fileprivate var bearsOnEverybody: Bool {
    switch self {
    case .course, .prerequisite, .equivalence, .revision, .path, .step, .rolePath: true
    case .setting, .checklistItem, .role, .person, .membership, .tenure, .assignment, .record,
      .revocation, .waiver, .extension, .leave, .rung, .holiday:
      false
    }
  }
}

extension [Change] {
  /// The record of a person who comes with the changes.
  fileprivate var newcomer: LearnerRecord? {
    for case .put(.person(let person)) in self { return LearnerRecord(of: person) }
    return nil
  }
}
