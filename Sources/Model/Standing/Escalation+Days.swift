extension LearnerRecord {
  /// Tells whether the person is away on a day.
  public func isOnLeave(on day: Day) -> Bool {
    leaves.contains { $0.runs(on: day) }
  }

  /// The first day from a day on, itself included, on which the person is not away; nothing where
  /// nobody knows.
  func firstDayBack(from day: Day) -> Day? {
    var day = day
    while let leave = leaves.first(where: { $0.runs(on: day) }) {
      guard let until = leave.until else { return nil }
      day = until.next
    }
    return day
  }

  /// The days on which something other than the calendar changes where the person stands.
  ///
  /// Between two of them requirements keep their dates, and standings follow from those.
  func turningDays(in curriculum: Curriculum) -> [Day] {
    var days: [Day] = [person.left?.next].compactMap(\.self)
    for it in tenures { days += [it.start] + [it.end?.next].compactMap(\.self) }
    for it in memberships { days += [it.from] + [it.until?.next].compactMap(\.self) }
    for it in assignments { days += [it.assigned] + [it.withdrawn].compactMap(\.self) }
    for it in leaves { days += [it.from] + [it.until?.next].compactMap(\.self) }
    for it in waivers { days += [it.from] + [it.until?.next].compactMap(\.self) }
    days += records.map(\.on) + revocations.map(\.on) + extensions.map(\.granted)
    return days + curriculum.turningDays + expiries(in: curriculum)
  }

  /// The days after which a choice may be met by other courses than before, as seen on any day.
  private func expiries(in curriculum: Curriculum) -> [Day] {
    let choosable = curriculum.choosable
    guard !choosable.isEmpty, !records.isEmpty else { return [] }
    let revised = curriculum.programme.revisions.map(\.effective)
    guard let last = (records.map(\.on) + extensions.map(\.granted) + revised).max() else {
      return []
    }
    return (revocations.map(\.on.previous) + [last]).flatMap { day in
      var dossier = Dossier(of: self, in: curriculum, on: day)
      return choosable.flatMap { course in
        dossier.history(of: course).steps.compactMap { $0.chain.award?.graceEnds?.next }
      }
    }
  }
}

extension Dossier {
  /// The day since which a requirement has been in force without a gap, looking at its routes.
  func cameIntoForce(_ subject: Subject) -> Day {
    let spans = leads().filter { $0.subject == subject }
    var began = day
    while let earlier = spans.filter({ lead in
      lead.route.anchor < began && (lead.ends.map { $0.next >= began } ?? true)
    }).map(\.route.anchor).min() {
      began = earlier
    }
    return began
  }

  /// The day of the pass, void revision or revocation that began the due cycle, if any did.
  mutating func cycleStart(of subject: Subject) -> Day? {
    var days = revocationDays(of: subject)
    switch subject {
    case .course(let id):
      guard let number = curriculum.numbers[id] else { break }
      let passed = (passes[number] ?? []).map(\.day)
      days += passed
      days += curriculum.revisions[number].filter { revision in
        revision.policy == .void && revision.effective <= day
          && passed.contains { $0 < revision.effective }
      }.map(\.effective)
    case .certification(let id):
      guard let path = curriculum.paths[id] else { break }
      days += [history(of: path).last?.award?.awarded].compactMap(\.self)
    }
    return days.max()
  }

  /// The days of the revocations that took something of a subject's award away.
  private func revocationDays(of subject: Subject) -> [Day] {
    learner.revocations.filter { $0.on <= day && takesAway($0, from: subject) }.map(\.on)
  }

  private func takesAway(_ revocation: Revocation, from subject: Subject) -> Bool {
    let isPass = learner.records.contains { record in
      record.subject == revocation.subject && record.on == revocation.recordOn
        && record.result == .passed
    }
    guard isPass, revocation.subject != subject else { return isPass }
    switch (revocation.subject, subject) {
    case (.course(let from), .course(let to)):
      guard let from = curriculum.numbers[from], let to = curriculum.numbers[to] else {
        return false
      }
      return curriculum.countsFor[from].contains(to)
    case (.course, .certification(let id)):
      guard let path = curriculum.paths[id] else { return false }
      return award(of: path, on: revocation.on.previous) != award(of: path, on: revocation.on)
    case (.certification, _): return false
    }
  }

  private func award(of path: LearningPath, on day: Day) -> Award? {
    var dossier = Dossier(of: learner, in: curriculum, on: day)
    return dossier.history(of: path).last?.award
  }
}

extension Curriculum {
  /// The days on which the catalogue itself changes what is in force.
  var turningDays: [Day] {
    programme.steps.compactMap(\.since) + programme.rolePaths.compactMap(\.since)
      + programme.revisions.map(\.effective)
  }

  /// The courses that stand in a choice.
  var choosable: [Int] {
    let choices = positions.values.joined().filter {
      $0.required(of: $0.choices.count) < $0.choices.count
    }
    return Set(choices.flatMap { $0.choices.map(\.course) }).sorted()
  }
}
