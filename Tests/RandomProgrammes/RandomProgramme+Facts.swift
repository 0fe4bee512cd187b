import Model

extension RandomProgramme {
  mutating func addFacts() {
    for person in programme.people.map(\.id) {
      for course in programme.courses where dice.chance(55) { addRecords(of: course, for: person) }
      for path in certifications where dice.chance(15) {
        let on = day()
        programme.records.append(
          TrainingRecord(
            person: person, subject: .certification(path), on: on,
            expires: dice.chance(40) ? day(after: on) : nil, isPriorLearning: true))
      }
      for subject in subjects {
        if dice.chance(12) { addWaiver(of: subject, for: person) }
        if dice.chance(15) { addExtension(of: subject, for: person) }
      }
    }
    addRevocations()
  }

  private var subjects: [Subject] {
    programme.courses.map { .course($0.id) } + certifications.map { .certification($0) }
  }

  /// Passes one after the other, most of them about when the last one runs out.
  private mutating func addRecords(of course: Course, for person: Person.ID) {
    var on = day()
    for _ in 1...dice.number(1...5) {
      programme.records.append(record(of: course, for: person, on: on))
      let jitter = dice.number(-20...20)
      let gap = dice.chance(30) ? nil : course.policy.validFor
      let next = gap.map { on.adding($0).advanced(by: jitter) } ?? on.advanced(by: 20 + jitter * 2)
      on = max(on.next, dice.chance(20) ? next.endOfMonth : next)
      guard on <= Self.days.upperBound else { return }
    }
  }

  private mutating func record(
    of course: Course, for person: Person.ID, on: Day
  ) -> TrainingRecord {
    let isListed = programme.checklistItems.contains { $0.course == course.id }
    let others = programme.people.map(\.id).filter { $0 != person }
    var record = TrainingRecord(
      person: person, subject: .course(course.id), on: on,
      result: dice.chance(90) ? .passed : .failed,
      score: dice.maybe(20) { _ in Quantity("80.50") } ?? nil,
      hours: dice.maybe(10) { _ in Quantity("7.5") } ?? nil, evidence: dice.text(),
      expires: dice.chance(12) ? day(after: on) : nil,
      isPriorLearning: dice.maybe(30) { $0.chance(60) })
    if isListed || dice.chance(10) { record.signers = [dice.one(of: others)] }
    if dice.chance(20) {
      record.entered = dice.one(of: [.day(on.next), .instant("\(on.next)T09:30:00Z")])
    }
    return record
  }

  private mutating func addRevocations() {
    for record in programme.records where dice.chance(10) {
      programme.revocations.append(
        Revocation(
          person: record.person, subject: record.subject, recordOn: record.on,
          on: day(after: record.on), reason: dice.title()))
    }
  }

  private mutating func addWaiver(of subject: Subject, for person: Person.ID) {
    let from = day()
    programme.waivers.append(
      Waiver(
        person: person, subject: subject, from: from,
        until: dice.chance(75) ? day(after: from, within: 200) : nil,
        reason: dice.one(of: Waiver.Reason.allCases), note: dice.text()))
  }

  private mutating func addExtension(of subject: Subject, for person: Person.ID) {
    for granted in Set((1...dice.number(1...2)).map { _ in day() }).sorted() {
      programme.extensions.append(
        Extension(
          person: person, subject: subject, due: day(after: granted), granted: granted,
          reason: dice.title()))
    }
  }

  mutating func addLadder() {
    programme.settings = [Setting(key: .name, value: dice.title())]
    if dice.chance(70) {
      programme.settings.append(Setting(key: .ladderSince, value: "\(day())"))
    }
    let offsets: [Rung.Offset] = [
      .calendar(dice.period("0d", "7d", "2w", "1m"), isBefore: false),
      .calendar(dice.period("7d", "2w", "1m"), isBefore: true),
      .workingDays(dice.number(-10...10)),
    ]
    for (index, offset) in offsets.enumerated() where dice.chance(60) {
      programme.rungs.append(
        Rung(
          number: index + 1, offset: offset,
          tell: [dice.one(of: [.learner, .supervisor, .supervisorsSupervisor, .coordinator])],
          consequence: dice.text()))
    }
    for day in Set((1...3).map { _ in day() }).sorted() {
      programme.holidays.append(Holiday(day: day, name: dice.text()))
    }
  }
}
