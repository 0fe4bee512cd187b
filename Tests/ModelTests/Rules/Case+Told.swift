import Model

extension Case {
  /// The standing and the due day on some days, as `open 2026-01-31`; `-` where there is neither
  /// a requirement nor an award.
  func told(_ subject: Subject = .course("press"), on days: String...) -> [String] {
    days.map { text in
      guard let it = requirement(subject, on: text) else { return "-" }
      return it.standing.rawValue + (it.due.map { " \($0)" } ?? "")
    }
  }

  /// The courses that give a requirement on some days.
  func required(on days: String...) -> [[String]] {
    days.map { requirements(on: day($0)).filter { $0.level != nil }.map(\.subject.text) }
  }

  mutating func add(_ courses: Course.ID..., policy: ValidityPolicy = ValidityPolicy()) {
    programme.courses += courses.map { Course(id: $0, title: $0.text, policy: policy) }
  }

  mutating func assign(
    _ assigned: String, _ task: Assignment.Task = .course("press"), due: String? = nil,
    level: Level? = nil, withdrawn: String? = nil
  ) {
    let due = due.map { text in
      Day(text).map(Assignment.Due.on) ?? .within(period(text))
    }
    learner.assignments.append(
      Assignment(
        .person("ana"), task, assigned: day(assigned), due: due, level: level,
        withdrawn: withdrawn.map(day)))
  }

  mutating func waive(_ course: Course.ID, _ from: String, until: String? = nil) {
    learner.waivers.append(
      Waiver(
        person: "ana", subject: .course(course), from: day(from), until: until.map(day),
        reason: .administrative))
  }

  mutating func extend(
    to due: String, granted: String, of subject: Subject = .course("press")
  ) {
    learner.extensions.append(
      Extension(
        person: "ana", subject: subject, due: day(due), granted: day(granted), reason: "flood"))
  }

  mutating func revise(
    _ policy: Revision.Policy, _ effective: String, of course: Course.ID = "press",
    within: String? = nil
  ) {
    programme.revisions.append(
      Revision(
        course: course, id: Revision.ID("r\(programme.revisions.count)"),
        effective: day(effective), policy: policy, retakeWithin: within.map(period)))
  }

  mutating func revoke(_ course: Course.ID, _ recordOn: String, on text: String) {
    learner.revocations.append(
      Revocation(
        person: "ana", subject: .course(course), recordOn: day(recordOn), on: day(text),
        reason: "forged"))
  }
}
