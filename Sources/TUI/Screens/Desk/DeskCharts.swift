import Model

/// What falls due for who is listed in each of the next weeks, and how much of what each role asks
/// for on each path is met.
struct DeskCharts {
  /// A path of a role.
  struct Crossing: Hashable, Sendable {
    var role: Role.ID
    var path: LearningPath.ID
  }

  /// The figures of some people.
  struct Figures {
    /// How much falls due in each week, the present one first.
    var weeks = Array(repeating: 0, count: DeskCharts.weeks)
    /// How many of the requirements of a role's path are met; less what is upcoming, and people on
    /// leave.
    var coverage: [Crossing: Share] = [:]
  }

  /// The figures that are shown; those of another list while others are being worked out.
  private(set) var figures: Figures?
  /// Whether the list is too long to ask everybody.
  private(set) var isTooLong = false
  private var next = Figures()
  private var sweep: Sweep?
  private var isDone = false

  static let weeks = 12

  /// So many people are asked while nobody types; more take too long.
  private static let longest = 5_000

  /// So many are asked before the keyboard is looked at again.
  private static let portion = 64

  /// Whether the figures that are shown are not those of the list, or not yet.
  var isStale: Bool { !isDone }

  /// Notes that other people are listed, or that something of them may have changed.
  mutating func doubt() { (sweep, isDone) = (nil, false) }

  /// Notes how many people are about to be listed, where that is known beforehand.
  mutating func expect(_ count: Int) {
    guard count > Self.longest else { return }
    (figures, isTooLong, isDone) = (nil, true, true)
  }

  /// Asks a few of those who are listed; says whether there are more.
  mutating func readAhead(
    _ roster: DeskRoster, from records: some Register, on today: Day
  ) throws -> Bool {
    guard !isDone else { return false }
    isTooLong = roster.people.count > Self.longest
    guard !isTooLong else {
      (figures, isDone) = (nil, true)
      return false
    }
    var sweep = sweep ?? begin(roster.people)
    let curriculum = try records.curriculum()
    try sweep.advance(in: records, most: Self.portion) { [query = roster.query] learner in
      PersonalFigures(of: learner, for: query, in: curriculum, on: today)
    } _: {
      next.add($0)
    }
    self.sweep = sweep
    isDone = sweep.isDone
    if isDone { figures = next }
    return !isDone
  }

  private mutating func begin(_ people: [Person.ID]) -> Sweep {
    next = Figures()
    return Sweep(over: people)
  }
}

extension DeskCharts.Figures {
  fileprivate mutating func add(_ it: PersonalFigures) {
    for week in it.weeks where weeks.indices.contains(week) { weeks[week] += 1 }
    for (crossing, isMet) in it.required {
      coverage[crossing, default: Share()].whole += 1
      if isMet { coverage[crossing, default: Share()].part += 1 }
    }
  }
}

/// What one person adds to the charts.
private struct PersonalFigures: Sendable {
  /// The week in which each of what is due falls due.
  var weeks: [Int]
  /// What roles require of them, and whether it is met.
  var required: [(crossing: DeskCharts.Crossing, isMet: Bool)] = []

  init(
    of learner: LearnerRecord, for roster: RosterQuery, in curriculum: Curriculum, on today: Day
  ) {
    let all = curriculum.requirements(of: learner, on: today)
    let isOnLeave = learner.isOnLeave(on: today)
    let monday = today.advanced(by: 1 - today.weekday)
    let days = today...monday.advanced(by: 7 * DeskCharts.weeks - 1)
    let due = CaseQuery(roster, which: .due(days), isAsked: true)
    weeks = due.found(in: all, isOnLeave: isOnLeave).compactMap(\.due).map {
      ($0.number - monday.number) / 7
    }
    guard !isOnLeave else { return }
    for it in all where it.level == .required && it.standing != .upcoming {
      for route in it.routes.distinct where route.level == .required {
        guard case .role(let role, let path, _) = route.source,
          roster.role.map({ $0 == role }) ?? true, roster.path.map({ $0 == path }) ?? true
        else { continue }
        required.append((DeskCharts.Crossing(role: role, path: path), it.standing.isMet))
      }
    }
  }
}
