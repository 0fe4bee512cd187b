/// A rung of the ladder that has fired for one requirement, or waits for somebody's return.
public struct Escalation: Hashable, Sendable {
  /// What became of the rung.
  public enum Outcome: Hashable, Sendable {
    /// It fired.
    case fired
    /// It would have, but a later rung fired on the same day.
    case skipped
    /// It waits until the person is back from a leave.
    case waiting
  }

  /// The rung's number.
  public var rung: Int
  /// Whose requirement.
  public var person: Person.ID
  /// What is due.
  public var subject: Subject
  /// The first day of the due cycle, in which a rung fires once.
  public var cycle: Day
  /// The due day as it was when the rung fired.
  public var due: Day
  /// The day it fires; nothing while nobody knows when the person is back.
  public var firesOn: Day?
  /// The day that was looked at.
  public var asOf: Day
  /// What became of it.
  public var outcome: Outcome
  /// Who is told, as the ladder says; `recipients(among:)` has the names.
  public var tell: [Rung.Recipient]
  /// What blocks the requirement on that day.
  public var blockedBy: [Course.ID]
}

extension Curriculum {
  /// Returns every rung that has fired for a person by a day, and those that wait (rules.md §9).
  public func escalations(of learner: LearnerRecord, on day: Day) -> [Escalation] {
    guard let since = ladderSince, since <= day, !programme.rungs.isEmpty else { return [] }
    var climb = Climb(of: learner, in: self, since: since, asOf: day)
    let days = learner.turningDays(in: self).filter { $0 > since && $0 <= day }
    let starts = [since] + Set(days).sorted()
    for (index, start) in starts.enumerated() {
      climb.pass(from: start, to: index + 1 < starts.count ? starts[index + 1].previous : day)
    }
    return climb.found.sorted(by: Escalation.comesBefore)
  }

  /// The first day on which rungs fire; nothing where the programme does not say.
  public var ladderSince: Day? {
    setting(.ladderSince).flatMap { Day($0) }
  }

  /// The value of a setting, if there is one.
  public func setting(_ key: Setting.Key) -> String? {
    programme.settings.last { $0.key == key }?.value
  }
}

extension Escalation {
  /// Orders by day, person, subject and rung, as `escalations` prints them.
  public static func comesBefore(_ a: Escalation, _ b: Escalation) -> Bool {
    if a.firesOn != b.firesOn {
      guard let aDay = a.firesOn else { return false }
      return b.firesOn.map { aDay < $0 } ?? true
    }
    return (a.person.text, a.subject.text, a.rung) < (b.person.text, b.subject.text, b.rung)
  }
}

/// A walk through one person's days that notes the rungs as they fire.
private struct Climb {
  let learner: LearnerRecord
  let curriculum: Curriculum
  let since: Day
  let asOf: Day
  let holidays: Set<Day>
  var found: [Escalation] = []
  private var fired: [Subject: (cycle: Day, rungs: Set<Int>)] = [:]
  private var inForceSince: [Subject: Day] = [:]

  init(of learner: LearnerRecord, in curriculum: Curriculum, since: Day, asOf: Day) {
    self.learner = learner
    self.curriculum = curriculum
    self.since = since
    self.asOf = asOf
    holidays = Set(curriculum.programme.holidays.map(\.day))
  }

  /// Walks days on which nothing but the calendar changes.
  mutating func pass(from start: Day, to end: Day) {
    found.removeAll { $0.outcome == .waiting }
    var dossier = Dossier(of: learner, in: curriculum, on: start)
    let requirements = dossier.requirements().filter { $0.level != nil }
    let subjects = Set(requirements.map(\.subject))
    inForceSince = inForceSince.filter { subjects.contains($0.key) }
    for requirement in requirements {
      let earliest = start == since ? dossier.cameIntoForce(requirement.subject) : start
      let began = inForceSince[requirement.subject] ?? earliest
      inForceSince[requirement.subject] = began
      let turn = dossier.cycleStart(of: requirement.subject) ?? began
      let cycle = requirement.awarded == nil ? max(turn, began) : turn
      if fired[requirement.subject]?.cycle != cycle {
        fired[requirement.subject] = (cycle, [])
      }
      climb(requirement, from: start, to: end)
    }
  }

  private mutating func climb(_ requirement: Requirement, from start: Day, to end: Day) {
    guard requirement.level == .required, requirement.standing != .waived,
      let due = requirement.due
    else { return }
    let ready = requirement.awarded == nil ? requirement.opens : requirement.windowOpens
    let isAway = learner.isOnLeave(on: start)
    var byDay: [Day: [(rung: Rung, day: Day)]] = [:]
    for rung in curriculum.programme.rungs {
      let rungDay = rung.offset.day(from: due, holidays: holidays)
      let fires = max(start, rungDay, ready ?? start)
      let isNew = fired[requirement.subject]?.rungs.contains(rung.number) == false
      guard isNew, rungDay >= since, fires <= end else { continue }
      byDay[fires, default: []].append((rung, rungDay))
    }
    for (day, rungs) in byDay.sorted(by: { $0.key < $1.key }) {
      guard let last = rungs.max(by: { ($0.day, $0.rung.number) < ($1.day, $1.rung.number) })
      else { continue }
      for (rung, _) in rungs {
        if !isAway { fired[requirement.subject]?.rungs.insert(rung.number) }
        let outcome: Escalation.Outcome = rung.number == last.rung.number ? .fired : .skipped
        note(requirement, rung, due, day, isAway ? .waiting : outcome)
      }
    }
  }

  private mutating func note(
    _ requirement: Requirement, _ rung: Rung, _ due: Day, _ day: Day,
    _ outcome: Escalation.Outcome
  ) {
    found.append(
      Escalation(
        rung: rung.number, person: learner.person.id, subject: requirement.subject,
        cycle: fired[requirement.subject]?.cycle ?? due, due: due,
        firesOn: outcome == .waiting ? learner.firstDayBack(from: day) : day, asOf: asOf,
        outcome: outcome,
        tell: rung.tell, blockedBy: blockers(of: requirement, on: day)))
  }

  /// What blocks a requirement on a day; what it needs may have run out by then.
  private func blockers(of requirement: Requirement, on day: Day) -> [Course.ID] {
    guard case .course(let id) = requirement.subject, let number = curriculum.numbers[id],
      !curriculum.needs[number].isEmpty
    else { return requirement.blockedBy }
    var dossier = Dossier(of: learner, in: curriculum, on: day)
    return dossier.requirements().first { $0.subject == requirement.subject }?.blockedBy ?? []
  }
}
