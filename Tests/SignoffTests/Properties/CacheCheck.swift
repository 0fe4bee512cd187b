import Model
import RandomProgrammes

@testable import Storage

/// Compares what a file keeps for its lists with what follows from the facts.
struct CacheCheck {
  private let store: Store
  private let curriculum: Curriculum
  private let learners: [LearnerRecord]

  init(_ store: Store) throws {
    self.store = store
    curriculum = try store.curriculum()
    learners = try store.records(of: store.people())
  }

  /// The first thing that is another one in the cache, as of a day.
  func difference(on day: Day) throws -> String? {
    if let wrong = try outlookDifference(on: day) { return wrong }
    let counts = try store.headcounts(on: day).withoutEmpty
    if counts != headcounts(on: day) {
      return "\(day): headcounts \(counts), not \(headcounts(on: day))"
    }
    if let wrong = try waitingDifference(on: day) { return wrong }
    try store.keepHeadcounts(on: day) { _ in true }
    if try store.headcounts(on: day).withoutEmpty != counts { return "\(day): kept headcounts" }
    return try rosterDifference(on: day)
  }

  private func rosterDifference(on day: Day) throws -> String? {
    for (query, expected) in rosters(on: day) {
      let listed = try store.roster(query, on: day)
      if listed != expected { return "\(day): \(query) lists \(listed), not \(expected)" }
    }
    return nil
  }

  /// The days that the cache says are the last of what it holds, and those after them.
  func ends(after day: Day) throws -> [Day] {
    let ends = try store.reading { try $0.outlooks() }.values.compactMap(\.changesOn)
    return Set(ends + ends.map(\.previous)).filter { $0 > day }.sorted()
  }

  /// The days on which the catalogue itself changes what is in force.
  func turns(after day: Day) -> [Day] {
    let it = curriculum.programme
    let days = it.steps.compactMap(\.since) + it.rolePaths.compactMap(\.since)
    return Set(days + it.revisions.map(\.effective)).filter { $0 > day }.sorted()
  }

  private func outlookDifference(on day: Day) throws -> String? {
    let kept = try store.reading { try $0.outlooks() }
    for learner in learners {
      guard let held = kept[learner.person.id], held.computed <= day,
        held.changesOn.map({ day < $0 }) ?? true
      else { continue }
      if held.nextDue != nextDue(of: learner, on: day) || held.lateFrom != lateFrom(learner, day) {
        return "\(day): \(learner.person.id) has \(held), not nextDue "
          + "\(text(nextDue(of: learner, on: day))) lateFrom \(text(lateFrom(learner, day)))"
      }
    }
    return nil
  }

  /// What waits for anybody, and for each of some observers.
  private func waitingDifference(on day: Day) throws -> String? {
    let all = learners.flatMap { learner in
      curriculum.waiting(
        of: learner, among: curriculum.requirements(of: learner, on: day),
        checklists: curriculum.checklists, on: day)
    }
    for observer in [nil] + learners.prefix(5).map({ Optional($0.person) }) {
      let expected = try all.filter { it in
        try observer.map { try store.mayObserve($0, it, on: day) } ?? true
      }
      let reach = try observer.map { try store.signingReach(of: $0, on: day) }
      let list = try store.waiting(for: reach, first: .max, on: day)
      guard let list, list.count == expected.count, Set(list.first) == Set(expected) else {
        return
          "\(day): \(observer?.id.text ?? "-") waits \(String(describing: list)), not \(expected)"
      }
    }
    return nil
  }

  private func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "-" }
}

extension CacheCheck {
  private func nextDue(of learner: LearnerRecord, on day: Day) -> Day? {
    curriculum.line(of: learner, on: day).first?.due
  }

  private func lateFrom(_ learner: LearnerRecord, _ day: Day) -> Day? {
    guard !learner.isOnLeave(on: day) else { return nil }
    return curriculum.requirements(of: learner, on: day).filter { it in
      it.level == .required && it.standing.isCompliant == false
    }.compactMap(\.since).min()
  }

  private func present(on day: Day) -> [LearnerRecord] {
    learners.filter { it in it.person.left.map { day <= $0 } ?? true }
  }

  /// Who is on each list, in its order.
  private func rosters(on day: Day) -> [RosterQuery: [Person.ID]] {
    let people = present(on: day).sorted { $0.person.id < $1.person.id }
    let due = people.map { (due: nextDue(of: $0, on: day)?.number ?? .max, id: $0.person.id) }
    var rosters = [RosterQuery(order: .due): due.sorted { $0 < $1 }.map(\.id)]
    for role in curriculum.roles.keys {
      let holders = people.filter { roles(of: $0, on: day).contains(role) }
      rosters[RosterQuery(role: role, order: .id)] = holders.map(\.person.id)
    }
    for path in curriculum.paths.keys {
      let routed = people.filter { paths(of: $0, on: day).contains(path) }
      rosters[RosterQuery(path: path, order: .id)] = routed.map(\.person.id)
    }
    return rosters
  }

  private func headcounts(on day: Day) -> Headcounts {
    var counts = Headcounts()
    counts.everyone = .nobody
    for learner in present(on: day) {
      let late = lateFrom(learner, day) == nil ? 0 : 1
      let compliance = compliance(of: learner, on: day)
      counts.everyone.add(late, compliance)
      for role in roles(of: learner, on: day) {
        counts.roles[role, default: .nobody].add(late, compliance)
      }
      for group in groups(of: learner, on: day) {
        counts.groups[group, default: .nobody].add(late, compliance)
      }
      for path in paths(of: learner, on: day) {
        counts.paths[path, default: Headcount(people: 0, late: 0)].add(late, nil)
      }
    }
    return counts
  }

  private func compliance(of learner: LearnerRecord, on day: Day) -> Compliance {
    var compliance = Compliance()
    compliance.add(
      curriculum.requirements(of: learner, on: day), isOnLeave: learner.isOnLeave(on: day))
    return compliance
  }

  private func groups(of learner: LearnerRecord, on day: Day) -> Set<Group.ID> {
    Set(learner.memberships.filter { $0.runs(on: day) }.map(\.group))
  }

  private func roles(of learner: LearnerRecord, on day: Day) -> Set<Role.ID> {
    Set(learner.tenures.filter { $0.runs(on: day) }.map(\.role))
  }

  private func paths(of learner: LearnerRecord, on day: Day) -> Set<LearningPath.ID> {
    let roles = roles(of: learner, on: day)
    let groups = groups(of: learner, on: day)
    var paths = curriculum.programme.rolePaths.filter { it in
      roles.contains(it.role) && it.since.map { $0 <= day } ?? true
    }.map(\.path)
    for it in learner.assignments where it.assigned <= day {
      guard case .path(let path) = it.task, it.withdrawn.map({ day < $0 }) ?? true else { continue }
      switch it.assignee {
      case .person: paths.append(path)
      case .group(let group): if groups.contains(group) { paths.append(path) }
      }
    }
    return Set(paths.filter { curriculum.paths[$0]?.isRetired == false })
  }
}

extension Headcounts {
  /// The counts without those of nobody.
  fileprivate var withoutEmpty: Headcounts {
    var counts = self
    counts.roles = roles.filter { $0.value.people > 0 }
    counts.paths = paths.filter { $0.value.people > 0 }
    counts.groups = groups.filter { $0.value.people > 0 }
    return counts
  }
}

extension Headcount {
  fileprivate static let nobody = Headcount(people: 0, late: 0, compliance: Compliance())

  fileprivate mutating func add(_ late: Int, _ compliance: Compliance?) {
    people += 1
    self.late = (self.late ?? 0) + late
    self.compliance = self.compliance.flatMap { own in compliance.map { own + $0 } }
  }
}

extension Store {
  fileprivate func mayObserve(
    _ observer: Person, _ it: WaitingDemonstration, on day: Day
  ) throws -> Bool {
    guard let course = try curriculum().courses[it.course], let learner = try person(it.person)
    else { return false }
    return try canSign(observer.id, course, for: learner, on: day)
  }
}
