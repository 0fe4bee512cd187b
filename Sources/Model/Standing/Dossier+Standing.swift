extension Dossier {
  /// Everything in force on the day, and every award held besides, sorted by subject.
  mutating func requirements() -> [Requirement] {
    let all = Dictionary(grouping: leads()) { $0.subject }
    var found: [Requirement] = []
    for (subject, leads) in all {
      let active = activeLeads(leads)
      if let requirement = requirement(subject, leads, active) { found.append(requirement) }
    }
    for course in recorded {
      let subject = Subject.course(curriculum.courseList[course].id)
      if all[subject] == nil, let held = held(subject) { found.append(held) }
    }
    for path in certificates.keys where all[.certification(path)] == nil {
      if let held = held(.certification(path)) { found.append(held) }
    }
    return found.sorted { $0.subject < $1.subject }
  }

  private mutating func activeLeads(_ leads: [Lead]) -> [Lead] {
    var active: [Lead] = []
    for lead in leads where lead.isActive(on: day) {
      if let place = lead.place, case .course(let course) = lead.subject {
        guard isChosen(course, at: place.position) else { continue }
      }
      active.append(lead)
    }
    return active
  }

  private mutating func requirement(
    _ subject: Subject, _ leads: [Lead], _ active: [Lead]
  ) -> Requirement? {
    guard !active.isEmpty else {
      if case .course(let id) = subject {
        guard let number = curriculum.numbers[id], recorded.contains(number) else { return nil }
      }
      return held(subject)
    }
    let chain = chain(of: subject)
    let began = leads.map(\.route.anchor).min() ?? day
    let award = chain?.award.flatMap { award in
      award.graceEnds.map { $0 < began } ?? false ? nil : award
    }
    let level = active.map(\.route.level).min() ?? .required
    let routes = active.map(\.route).filter { $0.level == level }
    let opens = routes.map(\.opens).min() ?? day
    let due = award.map(\.expiry) ?? dueDay(of: routes, active, chain)
    let standing = standing(subject, award, opens: opens, due: due, level)
    let isLate = standing == .overdue || standing == .expired
    return Requirement(
      subject: subject, level: level, standing: standing, since: isLate ? due?.next : nil,
      opens: opens, due: due, awarded: award?.awarded, expires: award?.expiry,
      windowOpens: award?.windowOpens, graceEnds: award?.graceEnds,
      blockedBy: standing.canBeBlocked ? blockers(of: subject, active) : [],
      routes: active.map(\.route).inOrder)
  }

  private mutating func held(_ subject: Subject) -> Requirement? {
    guard let award = chain(of: subject)?.award, award.isCompliant(on: day) else { return nil }
    return Requirement(
      subject: subject, level: nil,
      standing: standing(subject, award, opens: day, due: award.expiry, nil),
      due: award.expiry, awarded: award.awarded, expires: award.expiry,
      windowOpens: award.windowOpens, graceEnds: award.graceEnds)
  }

  private mutating func chain(of subject: Subject) -> AwardChain? {
    switch subject {
    case .course(let id):
      return curriculum.numbers[id].flatMap { history(of: $0).last }
    case .certification(let id):
      return curriculum.paths[id].flatMap { history(of: $0).last }
    }
  }

  /// The due day of something that nothing is held of (rules.md §2, §4, §5).
  private func dueDay(of routes: [Route], _ active: [Lead], _ chain: AwardChain?) -> Day? {
    var due = routes.compactMap(\.due).min()
    if let voidDue = chain?.voidDue {
      let anchor = active.map(\.route.anchor).min() ?? voidDue
      due = max(due ?? voidDue, voidDue, anchor)
    }
    guard let extended = chain?.extendedDue, let routine = due else { return due }
    return max(routine, extended)
  }

  private func standing(
    _ subject: Subject, _ award: Award?, opens: Day, due: Day?, _ level: Level?
  ) -> Standing {
    if !learner.waivers.isEmpty, isWaived(subject, on: day) { return .waived }
    if let award {
      guard let expiry = award.expiry else { return .current }
      if day <= expiry {
        return award.windowOpens.map { day >= $0 } ?? false ? .renewal : .current
      }
      return award.isCompliant(on: day) ? .grace : .expired
    }
    if day < opens { return .upcoming }
    return level == .required && due.map { $0 < day } ?? false ? .overdue : .open
  }

  /// What has to be done before a course can be: earlier positions, and what it needs (§7).
  private mutating func blockers(of subject: Subject, _ active: [Lead]) -> [Course.ID] {
    guard case .course(let id) = subject, let number = curriculum.numbers[id] else { return [] }
    var blockers: Set<Int> = []
    for alternatives in curriculum.needs[number] {
      if !alternatives.contains(where: { isMet($0, on: day) }) { blockers.formUnion(alternatives) }
    }
    blockers.formUnion(orderBlockers(active))
    return blockers.sorted().map { curriculum.courseList[$0].id }
  }

  private mutating func orderBlockers(_ active: [Lead]) -> Set<Int> {
    var blockers: Set<Int> = []
    for lead in active {
      guard let place = lead.place, curriculum.paths[place.path]?.order == .strict
      else { return [] }
      let before = undone(before: place.position, on: place.path)
      if before.isEmpty { return [] }
      blockers.formUnion(before)
    }
    return blockers
  }

  private mutating func undone(before position: Position, on path: LearningPath.ID) -> Set<Int> {
    var undone: Set<Int> = []
    for earlier in curriculum.positions[path] ?? [] where earlier.number < position.number {
      guard earlier.level == .required else { continue }
      let courses = earlier.courses(on: day)
      let left = courses.filter { !isDone($0) }
      if courses.count - left.count < earlier.required(of: courses.count) {
        undone.formUnion(left)
      }
    }
    return undone
  }

  private mutating func isDone(_ course: Int) -> Bool {
    let isPassed = passes[course] != nil && history(of: course).last?.award != nil
    return isPassed || isWaived(course, on: day)
  }
}

extension Standing {
  /// What is waived or current is never blocked (rules.md §7).
  fileprivate var canBeBlocked: Bool { self != .waived && self != .current }
}

extension [Route] {
  /// Required first, then by due day with none last, then by label (formats.md); no two alike.
  fileprivate var inOrder: [Route] {
    guard count > 1 else { return self }
    let labelled = map { (route: $0, label: $0.label) }.sorted { a, b in
      if a.route.level != b.route.level { return a.route.level < b.route.level }
      if a.route.due != b.route.due {
        guard let aDue = a.route.due else { return false }
        return b.route.due.map { aDue < $0 } ?? true
      }
      return (a.label, a.route.anchor, a.route.opens) < (b.label, b.route.anchor, b.route.opens)
    }
    return labelled.map(\.route).unique
  }

  /// The first of each label, as the reports name them (formats.md, `routes`).
  public var distinct: [Route] {
    guard count > 1 else { return self }
    var seen: Set<String> = []
    return filter { seen.insert($0.label).inserted }
  }
}
