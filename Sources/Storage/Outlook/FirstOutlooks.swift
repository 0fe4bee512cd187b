import Model

/// The outlooks of everybody whom the first import into a file brings, worked out while it writes.
///
/// Where the file has no catalogue and nobody in it, everything that a standing follows from comes
/// with the changes, so there is no need to read it back.
struct FirstOutlooks: Sendable {
  private let changes: [Change]
  private var catalogue = Programme()
  private var people: [Person] = []
  /// The places of each person's changes, and where each person's begin.
  private var places: [Int32] = []
  private var starts: [Int] = []
  private var groupAssignments: [Group.ID: [Int32]] = [:]

  /// Sorts the changes by person; nothing where the file knows anything that bears on a standing.
  init?(of changes: [Change], in snapshot: Snapshot) throws {
    let holds = Table.allCases.filter { $0 != .programme }
    guard try holds.allSatisfy({ try snapshot.isEmpty($0) }) else { return nil }
    self.changes = changes
  }

  /// Works everybody's out on a day.
  func outlooks(on day: Day) -> [(person: Person.ID, outlook: Outlook)] {
    var sorted = self
    sorted.sort()
    let maker = OutlookMaker(Curriculum(sorted.catalogue), on: day)
    return sorted.people.indices.map { index in
      (sorted.people[index].id, maker.outlook(of: sorted.learner(index)))
    }
  }

  private mutating func sort() {
    var numbers: [Person.ID: Int] = [:]
    for case .put(.person(let person)) in changes {
      numbers[person.id] = people.count
      people.append(person)
    }
    let owners = changes.enumerated().map { owner(of: $1, at: Int32($0), among: numbers) }
    starts = Array(repeating: 0, count: people.count + 1)
    for owner in owners where owner >= 0 { starts[owner + 1] += 1 }
    for index in people.indices { starts[index + 1] += starts[index] }
    var next = starts
    places = Array(repeating: 0, count: starts[people.count])
    for (place, owner) in owners.enumerated() where owner >= 0 {
      places[next[owner]] = Int32(place)
      next[owner] += 1
    }
  }

  /// Whose change it is, by number, or -1; notes what is nobody's own.
  private mutating func owner(
    of change: Change, at place: Int32, among numbers: [Person.ID: Int]
  ) -> Int {
    guard case .put(let entry) = change else { return -1 }
    if let person = entry.person { return numbers[person] ?? -1 }
    if case .assignment(let it) = entry, case .group(let group) = it.assignee {
      groupAssignments[group, default: []].append(place)
    } else {
      catalogue.append(entry)
    }
    return -1
  }

  private func learner(_ index: Int) -> LearnerRecord {
    var learner = LearnerRecord(of: people[index])
    add(places[starts[index]..<starts[index + 1]], to: &learner)
    for group in Set(learner.memberships.map(\.group)) {
      add(groupAssignments[group] ?? [], to: &learner)
    }
    return learner
  }

  private func add(_ places: some Sequence<Int32>, to learner: inout LearnerRecord) {
    for place in places {
      if case .put(let entry) = changes[Int(place)] { learner.add(entry) }
    }
  }
}
