extension Dossier {
  /// Works out a certification's passes from its steps and its own records (rules.md §4).
  mutating func certificationHistory(_ path: LearningPath) -> History {
    let positions = (curriculum.positions[path.id] ?? []).filter { $0.level == .required }
    let records = certificates[path.id] ?? []
    let extensions = extensions(of: .certification(path.id))
    var chain = AwardChain(path.policy)
    var history = History()
    var hasStoodMet = false
    for day in daysThatMatter(to: positions, records: records, extensions: extensions) {
      for granted in extensions where granted.granted == day {
        chain.extend(to: granted.due, granted: day)
      }
      var pass = records.first { $0.day == day }
      if !hasStoodMet, standsMet(positions, on: day) {
        hasStoodMet = true
        pass = pass?.joinedByPlain ?? Pass(day: day, printed: nil, isPlain: true)
      } else if renews(chain, positions, on: day) {
        pass = pass?.joinedByPlain ?? Pass(day: day, printed: nil, isPlain: true)
      }
      if let pass { chain.pass(pass) }
      history.note(chain, on: day)
    }
    return history
  }

  private mutating func daysThatMatter(
    to positions: [Position], records: [Pass], extensions: [Extension]
  ) -> [Day] {
    var days = records.map(\.day) + extensions.map(\.granted)
    for choice in positions.lazy.flatMap(\.choices) {
      days += (passes[choice.course] ?? []).map(\.day)
      if let since = choice.since, since <= day { days.append(since) }
      guard !learner.waivers.isEmpty else { continue }
      let subject = Subject.course(curriculum.courseList[choice.course].id)
      days += learner.waivers.filter { $0.subject == subject && $0.from <= day }.map(\.from)
    }
    return Set(days).sorted()
  }

  /// Tells whether the initial positions are met; a waiver helps, but one step must have an award.
  private mutating func standsMet(_ positions: [Position], on day: Day) -> Bool {
    var hasAward = false
    for position in positions where position.phase != .renewal {
      let courses = position.courses(on: day)
      var met = 0
      for course in courses {
        let award = passes[course] == nil ? nil : history(of: course).chain(on: day)?.award
        if award != nil { hasAward = true }
        if award?.isCompliant(on: day) ?? false || isWaived(course, on: day) { met += 1 }
      }
      guard met >= position.required(of: courses.count) else { return false }
    }
    return hasAward
  }

  private func renews(_ chain: AwardChain, _ positions: [Position], on day: Day) -> Bool {
    guard let award = chain.award, let expiry = award.expiry, let opens = award.windowOpens,
      let graceEnds = award.graceEnds, day > award.awarded
    else { return false }
    let inForce = positions.filter { !$0.courses(on: day).isEmpty }
    let initial = inForce.filter { $0.phase != .renewal }
    let renewal = inForce.filter { $0.phase != .initial }
    let latest = max(graceEnds, chain.policy.renewableFor.map { expiry.adding($0) } ?? graceEnds)
    if day <= latest {
      let from = max(opens, award.awarded.next)
      if isDone(renewal.isEmpty ? initial : renewal, from: from, on: day) { return true }
    }
    return isDone(initial, from: max(expiry, award.awarded).next, on: day)
  }

  /// Tells whether the last of the positions was done on a day, by records from an earlier one on.
  ///
  /// A waiver that runs on the day helps, but the pass is the day of a record.
  private func isDone(_ positions: [Position], from first: Day, on day: Day) -> Bool {
    guard first <= day else { return false }
    var happensToday = false
    for position in positions {
      let courses = position.courses(on: day)
      var done = 0
      for course in courses {
        if hasPass(of: course, from: first, to: day) {
          happensToday = happensToday || hasPass(of: course, from: day, to: day)
          done += 1
        } else if isWaived(course, on: day) {
          done += 1
        }
      }
      guard done >= position.required(of: courses.count) else { return false }
    }
    return happensToday
  }

  private func hasPass(of course: Int, from first: Day, to last: Day) -> Bool {
    guard let passes = passes[course] else { return false }
    let voided = curriculum.revisions[course].last { $0.policy == .void && $0.effective <= last }
    let from = max(first, voided?.effective ?? first)
    return passes.contains { from <= $0.day && $0.day <= last }
  }
}

extension Pass {
  /// The pass when the policy has its say as well.
  fileprivate var joinedByPlain: Pass {
    Pass(day: day, printed: printed, isPlain: true)
  }
}
