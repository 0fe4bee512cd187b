import RandomProgrammes
import Testing

@testable import Model

/// rules.md §9: the ladder, against a walk that looks at every single day.
struct LadderPropertyTests {
  @Test(arguments: Seeds.ladders)
  func `What is escalated is what a walk day by day finds`(seeds: Range<UInt64>) {
    for seed in seeds {
      let programme = RandomProgramme.make(seed: seed).withLadder(seed)
      guard Self.difference(in: programme) != nil else { continue }
      let small = programme.shrunk { Self.difference(in: $0) != nil }
      Issue.record("seed \(seed), \(Self.difference(in: small) ?? "")\n\(small.folderText)")
    }
  }

  private static func difference(in programme: Programme) -> String? {
    let curriculum = Curriculum(programme)
    guard let since = curriculum.ladderSince else { return nil }
    let last = since.advanced(by: 250)
    for person in programme.people {
      let learner = programme.record(of: person)
      var walk = DailyWalk(learner, curriculum)
      for number in since.number...last.number { walk.look(on: Day(number: number)) }
      let found = curriculum.escalations(of: learner, on: last).filter { $0.outcome != .waiting }
        .map(DailyWalk.sentence).sorted()
      if found != walk.fired.sorted() {
        return "\(person.id): \(found), not \(walk.fired.sorted())"
      }
    }
    return nil
  }
}

extension Programme {
  /// The programme with a ladder that has rungs on both sides of a due day.
  fileprivate func withLadder(_ seed: UInt64) -> Programme {
    var it = self
    var dice = Dice(seed: seed &* 13)
    it.settings = [Setting(key: .ladderSince, value: "\(dice.day(RandomProgramme.days))")]
    it.rungs = ["-10d", "0d", "3wd", "2w"].compactMap(Rung.Offset.init).enumerated().map { it in
      Rung(number: it.offset + 1, offset: it.element, tell: [.learner])
    }
    return it
  }
}

/// One person's days, looked at one after the other, and what fires on each.
private struct DailyWalk {
  let learner: LearnerRecord
  let curriculum: Curriculum
  private(set) var fired: [String] = []
  private var done: [Subject: Set<Int>] = [:]
  private var awarded: [Subject: Day?] = [:]
  private var inForce: Set<Subject> = []

  init(_ learner: LearnerRecord, _ curriculum: Curriculum) {
    self.learner = learner
    self.curriculum = curriculum
  }

  static func sentence(_ it: Escalation) -> String {
    "\(it.firesOn.map { "\($0)" } ?? "-") \(it.subject.text) \(it.rung) \(it.due) \(it.outcome)"
  }

  mutating func look(on day: Day) {
    let all = curriculum.requirements(of: learner, on: day).filter { $0.level != nil }
    for it in all {
      if begins(it, on: day) { done[it.subject] = [] }
      awarded[it.subject] = it.awarded
      if it.level == .required, !learner.isOnLeave(on: day) { fire(it, on: day) }
    }
    inForce = Set(all.map(\.subject))
  }

  /// Tells whether a due cycle begins: nothing is held and it comes into force, or a pass, a
  /// revocation or a void revision happens.
  private func begins(_ it: Requirement, on day: Day) -> Bool {
    if it.awarded == nil, !inForce.contains(it.subject) { return true }
    if let known = awarded[it.subject], known != it.awarded { return true }
    return learner.revocations.contains { $0.on == day && isPass(of: it.subject, $0) }
      || learner.records.contains { $0.on == day && isPass(of: it.subject, $0) }
      || isVoided(it.subject, on: day)
  }

  private func isPass(of subject: Subject, _ record: TrainingRecord) -> Bool {
    guard record.result == .passed, case .course(let from) = record.subject,
      case .course(let to) = subject, let from = curriculum.numbers[from],
      let to = curriculum.numbers[to]
    else { return false }
    return curriculum.countsFor[from].contains(to)
  }

  private func isPass(of subject: Subject, _ revocation: Revocation) -> Bool {
    learner.records.contains { record in
      record.subject == revocation.subject && record.on == revocation.recordOn
        && isPass(of: subject, record)
    }
  }

  private func isVoided(_ subject: Subject, on day: Day) -> Bool {
    guard case .course(let id) = subject else { return false }
    return curriculum.programme.revisions.contains { revision in
      revision.course == id && revision.policy == .void && revision.effective == day
    }
      && learner.records.contains { record in
        record.on < day && isPass(of: subject, record)
          && !learner.revocations.contains { it in
            (it.subject, it.recordOn) == (record.subject, record.on) && it.on <= day
          }
      }
  }

  private mutating func fire(_ it: Requirement, on day: Day) {
    guard let due = it.due, let since = curriculum.ladderSince else { return }
    switch it.standing {
    case .open, .overdue, .renewal, .grace, .expired: break
    case .waived, .current, .upcoming: return
    }
    let holidays = Set(curriculum.programme.holidays.map(\.day))
    let ripe = curriculum.programme.rungs.map { rung in
      (day: rung.offset.day(from: due, holidays: holidays), rung: rung.number)
    }.filter { since <= $0.day && $0.day <= day && done[it.subject]?.contains($0.rung) != true }
    guard let last = ripe.max(by: { $0 < $1 }) else { return }
    for (_, rung) in ripe {
      done[it.subject, default: []].insert(rung)
      let outcome = rung == last.rung ? Escalation.Outcome.fired : .skipped
      fired.append("\(day) \(it.subject.text) \(rung) \(due) \(outcome)")
    }
  }
}
