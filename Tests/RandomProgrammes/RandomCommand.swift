public import Model

/// Workflows made by chance, most of which a file lets through.
public struct RandomCommand {
  var dice: Dice
  let programme: Programme

  /// Takes the dice of a seed; the programme is the one that the file began with.
  public init(for programme: Programme, seed: UInt64) {
    self.programme = programme
    dice = Dice(seed: seed)
  }

  /// Returns how many days go by until the next one.
  public mutating func pause() -> Int { dice.one(of: [0, 0, 1, 3, dice.number(1...40)]) }

  /// Makes the next workflow for a file as it is on a day.
  public mutating func next(in records: some Records, on today: Day) throws -> Command {
    let learner = try records.knownLearner(dice.one(of: programme.people).id)
    let command: Command? =
      switch dice.number(1...14) {
      case 1: assign(learner, today)
      case 2: try withdraw(learner, in: records, today)
      case 3: enrol(learner, today)
      case 4: leaveRole(learner, today)
      case 5: try observe(learner, in: records, today)
      case 6: try signOff(learner, in: records, today)
      case 7: waive(learner, today)
      case 8: try extend(learner, in: records, today)
      case 9: revoke(learner)
      case 10: try edit(in: records)
      case 11: try undo(in: records)
      default: record(learner, today)
      }
    return command ?? record(learner, today)
  }
}

extension RandomCommand {
  private mutating func assign(_ learner: LearnerRecord, _ today: Day) -> Command {
    let from = dice.maybe(30) { today.advanced(by: $0.number(0...30)) }
    let due: [Assignment.Due] = [
      .on((from ?? today).advanced(by: dice.number(0...90))), .within(dice.period("10d", "1m")),
    ]
    return .assign(
      Assign(
        task(), to: [assignee(learner)], from: from, due: dice.maybe(80) { $0.one(of: due) },
        level: dice.maybe(30) { $0.one(of: Level.allCases) }, reason: dice.text()))
  }

  private mutating func withdraw(
    _ learner: LearnerRecord, in records: some Records, _ today: Day
  ) throws -> Command? {
    let running = learner.assignments.filter { it in it.withdrawn.map { today < $0 } ?? true }
    guard let it = dice.any(of: running) else { return nil }
    let day = dice.maybe(30) { today.advanced(by: $0.number(0...30)) }
    return .withdraw(Withdraw(it.task, from: [it.assignee], on: day, reason: dice.text()))
  }

  private mutating func enrol(_ learner: LearnerRecord, _ today: Day) -> Command {
    let start = today.advanced(by: dice.number(-30...30))
    let end = dice.maybe(40) { start.advanced(by: $0.number(0...90)) }
    let role = dice.one(of: programme.roles).id
    return .enrol(Enrol(learner.person.id, in: role, start: start, end: end))
  }

  private mutating func leaveRole(_ learner: LearnerRecord, _ today: Day) -> Command? {
    let held = learner.tenures.filter { $0.runs(on: today) && $0.end != today }
    return dice.any(of: held).map { it in
      .leaveRole(LeaveRole(learner.person.id, from: it.role, reason: dice.text()))
    }
  }

  private mutating func task() -> Assignment.Task {
    let courses = programme.courses.filter { !$0.isRetired }.map { Assignment.Task.course($0.id) }
    let paths = programme.paths.filter { !$0.isRetired }.map { Assignment.Task.path($0.id) }
    return dice.any(of: courses + paths) ?? .course(programme.courses[0].id)
  }

  private mutating func assignee(_ learner: LearnerRecord) -> Assignment.Assignee {
    let groups = programme.memberships.map { Assignment.Assignee.group($0.group) }
    return dice.chance(25)
      ? dice.any(of: groups) ?? .person(learner.person.id)
      : .person(learner.person.id)
  }
}

extension RandomCommand {
  private mutating func record(_ learner: LearnerRecord, _ today: Day) -> Command {
    let course = dice.one(of: programme.courses).id
    let on = today.advanced(by: -dice.one(of: [0, 0, dice.number(0...90)]))
    let isListed = programme.checklistItems.contains { $0.course == course }
    let record = TrainingRecord(
      person: learner.person.id, subject: .course(course), on: on,
      result: dice.chance(85) ? .passed : .failed, evidence: dice.text(),
      expires: dice.maybe(15) { on.advanced(by: $0.number(0...400)) },
      isPriorLearning: isListed ? true : nil)
    return .recordResult(RecordResult(record, reason: dice.chance(80) ? "It was full." : ""))
  }

  private mutating func observe(
    _ learner: LearnerRecord, in records: some Records, _ today: Day
  ) throws -> Command? {
    guard let course = listed(), let signer = try signer(of: course, for: learner, records, today)
    else { return nil }
    let items = programme.checklistItems.filter { $0.course == course.id }
    let result = ItemResult(
      dice.one(of: items).id, dice.chance(80) ? .observed : .notYet, remark: dice.text())
    let on = dice.maybe(40) { today.advanced(by: -$0.number(0...20)) }
    return .observe(Observe(learner.person.id, in: course.id, by: signer, [result], on: on))
  }

  private mutating func signOff(
    _ learner: LearnerRecord, in records: some Records, _ today: Day
  ) throws -> Command? {
    guard let course = listed(), let signer = try signer(of: course, for: learner, records, today)
    else { return nil }
    let items = programme.checklistItems.filter { $0.course == course.id }
    return .signOff(
      SignOff(
        learner.person.id, in: course.id, by: signer, noting: items.map { ItemResult($0.id) },
        reason: "It was full."))
  }

  private mutating func listed() -> Course? {
    let listed = Set(programme.checklistItems.map(\.course))
    return dice.any(of: programme.courses.filter { listed.contains($0.id) })
  }

  private mutating func signer(
    of course: Course, for learner: LearnerRecord, _ records: some Records, _ today: Day
  ) throws -> Person.ID? {
    let people = try records.signers(of: course, for: learner.person, on: today)
    return dice.any(of: (people ?? programme.people).map(\.id).filter { $0 != learner.person.id })
  }
}

extension RandomCommand {
  private mutating func waive(_ learner: LearnerRecord, _ today: Day) -> Command {
    let until = dice.maybe(70) { today.advanced(by: $0.number(0...90)) }
    return .waive(
      Waive(
        task(), for: [learner.person.id], until: until,
        reason: dice.one(of: Waiver.Reason.allCases), note: dice.text()))
  }

  private mutating func extend(
    _ learner: LearnerRecord, in records: some Records, _ today: Day
  ) throws -> Command? {
    let dues = try records.curriculum().requirements(of: learner, on: today).compactMap { it in
      it.standing == .expired ? nil : it.due.map { (subject: it.subject, due: $0) }
    }
    return dice.any(of: dues).map { it in
      let due = max(it.due, today).advanced(by: dice.number(1...60))
      return .extend(Extend(it.subject, for: [learner.person.id], to: due, reason: "Flood."))
    }
  }

  private mutating func revoke(_ learner: LearnerRecord) -> Command? {
    dice.any(of: learner.records).map { it in
      .revoke(Revoke(learner.person.id, it.subject, on: it.on, reason: "Wrong person."))
    }
  }

  /// Undoes one of the last acts that stand, be it an undoing itself; never the first of all.
  mutating func undo(in records: some Records) throws -> Command? {
    var query = ActQuery(limit: dice.one(of: [1, 1, 5]))
    query.isStanding = true
    let acts = try records.acts(query).filter { $0.number > 1 }
    return dice.any(of: acts).map { .undo(Undo(.act($0.number), reason: dice.text())) }
  }
}
