/// What some changes would make of anybody's record and requirements.
struct Impact: Sendable {
  /// Whom the changes may touch.
  private(set) var audience: Audience
  private let before: Curriculum
  private let after: Curriculum
  private let day: Day
  private let soonBefore: Period
  private let soonAfter: Period
  private var own: [Person.ID: [Change]] = [:]
  private var ofGroups: [Change] = []
  /// What was assigned to the groups that somebody joins.
  private var tasksOfGroups: [Group.ID: [Assignment]] = [:]
  private let isOnLadder: Bool

  init(of changes: [Change], in records: some Records, on day: Day) throws {
    self.day = day
    before = try records.curriculum()
    let isOnCatalogue = changes.contains { $0.entry?.isOfCatalogue ?? false }
    after = isOnCatalogue ? Curriculum(before.programme.applying(changes)) : before
    (soonBefore, soonAfter) = (before.dueSoon, after.dueSoon)
    isOnLadder = isOnCatalogue && before.isOtherLadder(than: after, on: day)
    audience = Audience(of: changes, from: before, to: after)
    if isOnLadder { audience.isEverybody = true }
    for change in changes {
      guard let entry = change.entry else { continue }
      if let person = entry.person {
        own[person, default: []].append(change)
      } else if case .assignment = entry {
        ofGroups.append(change)
      }
      guard case .put(.membership(let it)) = change, tasksOfGroups[it.group] == nil else {
        continue
      }
      tasksOfGroups[it.group] = try records.assignments(to: it.group)
    }
  }

  /// The people who would be there and are not in the file, by identity.
  func newcomers(in records: some Records) throws -> [Person] {
    try own.keys.sorted().compactMap { id in
      let come = own[id]?.compactMap(\.person)
      return try come?.last.flatMap { try records.person(id) == nil ? $0 : nil }
    }
  }

  /// Works out what would differ for somebody who is in the file.
  func part(of known: LearnerRecord) -> Preview.Part {
    part(from: known, to: changed(known))
  }

  /// Works out what would differ for somebody who is not in the file yet.
  func part(ofNew newcomer: Person) -> Preview.Part {
    part(from: nil, to: changed(LearnerRecord(of: newcomer)))
  }

  private func changed(_ known: LearnerRecord) -> LearnerRecord {
    guard !own.isEmpty || !ofGroups.isEmpty else { return known }
    let changes = own[known.person.id] ?? []
    var learner = known
    for change in changes {
      guard case .put(.membership(let it)) = change,
        !learner.memberships.contains(where: { $0.group == it.group })
      else { continue }
      learner.assignments += tasksOfGroups[it.group] ?? []
    }
    return learner.applying(changes + ofGroups)
  }

  private func part(from known: LearnerRecord?, to learner: LearnerRecord) -> Preview.Part {
    let old = known.map { before.requirements(of: $0, on: day) } ?? []
    let new = after.requirements(of: learner, on: day)
    var part = Preview.Part(person: learner.person.id)
    part.differences = differences(part.person, from: old, to: new)
    guard isOnLadder else { return part }
    part.rungs = Preview.RungChange.all(
      from: known.map { before.escalations(of: $0, on: day) } ?? [],
      to: after.escalations(of: learner, on: day))
    return part
  }

  /// Compares two lists that are sorted by subject, side by side.
  private func differences(
    _ person: Person.ID, from before: [Requirement], to after: [Requirement]
  ) -> [Preview.Difference] {
    var found: [Preview.Difference] = []
    var (old, new) = (before[...], after[...])
    while let subject = [old.first?.subject, new.first?.subject].compactMap(\.self).min() {
      let was = old.first?.subject == subject ? old.removeFirst() : nil
      let becomes = new.first?.subject == subject ? new.removeFirst() : nil
      let difference = Preview.Difference(
        person: person, subject: subject, before: was, after: becomes,
        wasDueSoon: was?.isDueSoon(on: day, within: soonBefore) ?? false,
        isDueSoon: becomes?.isDueSoon(on: day, within: soonAfter) ?? false)
      if !difference.isNone { found.append(difference) }
    }
    return found
  }
}

extension Preview.Difference {
  fileprivate var isNone: Bool { before == after && wasDueSoon == isDueSoon }
}

extension Curriculum {
  /// Whether another ladder, or the days it counts, may fire other rungs by a day.
  fileprivate func isOtherLadder(than other: Curriculum, on day: Day) -> Bool {
    guard [self, other].contains(where: { $0.mayFire(on: day) }) else { return false }
    return ladderSince != other.ladderSince
      || Set(programme.rungs) != Set(other.programme.rungs)
      || (countsWorkingDays || other.countsWorkingDays)
        && Set(programme.holidays.map(\.day)) != Set(other.programme.holidays.map(\.day))
  }

  private func mayFire(on day: Day) -> Bool {
    !programme.rungs.isEmpty && (ladderSince.map { $0 <= day } ?? false)
  }

  private var countsWorkingDays: Bool {
    programme.rungs.contains { if case .workingDays = $0.offset { true } else { false } }
  }
}

extension Change {
  /// The row that comes or goes, if it is nobody's.
  var impersonalEntry: Entry? { entry.flatMap { $0.person == nil ? $0 : nil } }

  /// The row that comes or goes, if it is one.
  var entry: Entry? {
    switch self {
    case .put(let entry), .retract(let entry): entry
    case .observe, .sign, .unobserve, .unsign, .giveKey, .fire, .acknowledge, .entitle,
      .attempt, .undo:
      nil
    }
  }

  fileprivate var person: Person? {
    if case .put(.person(let person)) = self { person } else { nil }
  }
}
