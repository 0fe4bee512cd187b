public import Model

/// A small programme made by chance, of such rows as an import takes.
///
/// It has two to six people, three to eight courses and two to four paths, and uses every column
/// that rules.md gives a meaning.
public struct RandomProgramme {
  var dice: Dice
  var programme = Programme()
  /// The certifications' identities; the other paths are plain.
  var certifications: [LearningPath.ID] = []
  /// The groups that somebody was ever in.
  var groups: [Group.ID] = []

  /// The days of everything that happens.
  public static let days = Day(number: 19_723)...Day(number: 21_183)  // 2024-01-01 to 2027-12-30

  /// Makes the programme of a seed.
  public static func make(seed: UInt64) -> Programme {
    var it = RandomProgramme(dice: Dice(seed: seed))
    it.addCourses()
    it.addPaths()
    it.addRoles()
    it.addPeople()
    it.addDuties()
    it.addFacts()
    it.addLadder()
    return it.programme
  }

  mutating func day() -> Day { dice.day(Self.days) }

  /// A day on or after another one, and not long after.
  mutating func day(after first: Day, within days: Int = 400) -> Day {
    let last = min(first.advanced(by: days), Self.days.upperBound)
    return dice.day(first...max(first, last))
  }
}

extension RandomProgramme {
  private mutating func addCourses() {
    let count = dice.number(3...8)
    programme.courses = (1...count).map { number in
      Course(
        id: Course.ID("c\(number)"), title: dice.title(),
        delivery: dice.maybe(30) { $0.one(of: Course.Delivery.allCases) },
        assessment: dice.maybe(30) { $0.one(of: Course.Assessment.allCases) },
        policy: policy(), isRetired: dice.maybe(20) { $0.chance(30) }, outcome: dice.text())
    }
    for course in programme.courses.map(\.id) {
      addNeeds(of: course)
      addRevisions(of: course)
      addChecklist(of: course)
      guard dice.chance(25), let other = dice.any(of: programme.courses.map(\.id)),
        other != course
      else { continue }
      programme.equivalences.append(Equivalence(course: course, countsAs: other))
    }
  }

  /// Courses need only those before them, so that there are no circles.
  private mutating func addNeeds(of course: Course.ID) {
    for needed in programme.courses.map(\.id).prefix(while: { $0 != course }) {
      guard dice.chance(15) else { continue }
      programme.prerequisites.append(
        Prerequisite(course: course, needs: needed, any: dice.maybe(50) { $0.one(of: ["a", "b"]) }))
    }
  }

  private mutating func addRevisions(of course: Course.ID) {
    for number in 1...2 where dice.chance(20) {
      programme.revisions.append(
        Revision(
          course: course, id: Revision.ID("r\(number)"), effective: day(),
          policy: dice.one(of: Revision.Policy.allCases),
          retakeWithin: dice.period("0d", "10d", "1m", "90d"), note: dice.text()))
    }
  }

  private mutating func addChecklist(of course: Course.ID) {
    guard dice.chance(20), let place = programme.courses.firstIndex(where: { $0.id == course })
    else { return }
    programme.courses[place].signers = [dice.one(of: [.anyone, .supervisor, .holder])]
    programme.courses[place].signatures = dice.maybe(30) { $0.number(1...2) }
    for number in 1...dice.number(1...3) {
      programme.checklistItems.append(
        ChecklistItem(
          course: course, id: ChecklistItem.ID("\(number)"), text: dice.title(),
          isRequired: dice.maybe(50) { $0.chance(70) }))
    }
  }

  /// A policy that an import takes (rules.md §4).
  mutating func policy() -> ValidityPolicy {
    var policy = ValidityPolicy(
      window: dice.maybe(60) { $0.period("5d", "2w", "1m", "60d") },
      grace: dice.maybe(50) { $0.period("0d", "5d", "2w", "1m") },
      renewableFor: dice.maybe(40) { $0.period("10d", "2m", "1y") })
    guard dice.chance(75) else { return policy }
    policy.validFor = dice.period("1m", "2m", "90d", "6m", "1y", "2y")
    policy.renewsFrom = dice.maybe(70) { dice in
      let fixed = dice.one(of: [(1, 31), (2, 29), (6, 30), (12, 1)])
      return dice.one(of: [.completion, .expiry, .expiry, .yearly(month: fixed.0, day: fixed.1)])
    }
    if case .yearly = policy.renewsFrom {
      policy.validFor = dice.period("0d", "1m", "6m", "1y")
    } else {
      policy.roundsToMonth = dice.chance(25)
      if policy.renewsFrom == .expiry { policy.window = policy.window ?? dice.period("5d", "2w") }
    }
    if !policy.faults.isEmpty { policy.window = dice.period("5d", "2w") }
    return policy
  }
}
