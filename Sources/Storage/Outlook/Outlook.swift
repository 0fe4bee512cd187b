import Model

/// Dates and figures that follow from a person's record; a row of `outlook`.
///
/// They hold from the day they were computed on to the day before `changesOn`.
struct Outlook: Hashable, Sendable {
  /// The day they were computed on.
  var computed: Day
  /// The next day on which anything about them may change.
  var changesOn: Day?
  /// The due day of what has to be seen to first (`byUrgency`).
  var nextDue: Day?
  /// The first day since which something required is overdue or expired; nothing while on leave.
  var lateFrom: Day?
  /// How much of what is required is met until then; of nobody while on leave.
  var compliance: Compliance
  /// What they can demonstrate until then, by course.
  var waiting: [WaitingDemonstration] = []
}

/// Computes outlooks on one day.
struct OutlookMaker: Sendable {
  private let curriculum: Curriculum
  private let day: Day
  private let editions: Editions
  private let checklists: Set<Course.ID>

  init(_ curriculum: Curriculum, on day: Day) {
    self.curriculum = curriculum
    self.day = day
    editions = Editions(of: curriculum.programme, after: day)
    checklists = curriculum.checklists
  }

  /// Computes a person's outlook.
  func outlook(of learner: LearnerRecord) -> Outlook {
    let requirements = curriculum.requirements(of: learner, on: day)
    let asked = requirements.filter { $0.level != nil }
    let required = asked.filter { $0.level == .required }
    let late = required.filter { $0.standing == .overdue || $0.standing == .expired }
    var compliance = Compliance()
    compliance.add(required, isOnLeave: learner.isOnLeave(on: day))
    return Outlook(
      computed: day,
      changesOn: next(after: requirements, learner),
      nextDue: (required.isEmpty ? asked : required).byUrgency.first?.due,
      lateFrom: learner.isOnLeave(on: day) ? nil : late.map { $0.since ?? day }.min(),
      compliance: compliance,
      waiting: curriculum.waiting(
        of: learner, among: requirements, checklists: checklists, on: day))
  }

  private func next(after requirements: [Requirement], _ learner: LearnerRecord) -> Day? {
    var next = NextDay(after: day)
    for it in requirements {
      next.note(it.opens)
      next.note(it.windowOpens)
      next.note(it.due?.next)
      next.note(it.expires?.next)
      next.note(it.graceEnds?.next)
    }
    next.note(learner)
    next.note(editions.next(for: learner))
    return next.day
  }
}

/// The earliest of several days that come after one.
private struct NextDay {
  private let start: Day
  private(set) var day: Day?

  init(after start: Day) {
    self.start = start
  }

  mutating func note(_ other: Day?) {
    guard let other, other > start, day.map({ other < $0 }) ?? true else { return }
    day = other
  }

  /// Notes every day of a record on which something starts or ends.
  mutating func note(_ learner: LearnerRecord) {
    note(learner.person.left?.next)
    for it in learner.tenures { note(it.start, it.end) }
    for it in learner.memberships { note(it.from, it.until) }
    for it in learner.leaves { note(it.from, it.until) }
    for it in learner.waivers { note(it.from, it.until) }
    for it in learner.records { note(it.on) }
    for it in learner.revocations { note(it.on) }
    for it in learner.extensions { note(it.granted) }
    for it in learner.assignments {
      note(it.assigned)
      note(it.withdrawn)
    }
  }

  private mutating func note(_ first: Day, _ last: Day?) {
    note(first)
    note(last?.next)
  }
}
