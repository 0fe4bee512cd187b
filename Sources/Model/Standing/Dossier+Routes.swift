/// One route to one course or certification, with the days between which it is active.
struct Lead {
  var subject: Subject
  var route: Route
  /// The last day on which it is active; nothing while it goes on.
  var ends: Day?
  /// The step that it comes through; nothing for certifications and directly assigned courses.
  var place: Place?
  /// Whether it is a route no longer, because the certification was retired.
  var isRetired = false

  /// Where on a path a route's step stands.
  struct Place {
    var path: LearningPath.ID
    var position: Position
  }

  func isActive(on day: Day) -> Bool {
    !isRetired && route.anchor <= day && (ends.map { day <= $0 } ?? true)
  }
}

/// Where the routes through one path start: a tenure with a role's path, or an assignment.
private struct Origin {
  var source: Route.Source
  var anchor: Day
  var ends: Day?
  var level: Level
  var opensAfter: Period?
  var due: Assignment.Due?
}

extension Dossier {
  /// Every route that has begun by the day, ended or not (rules.md §2).
  func leads() -> [Lead] {
    var leads: [Lead] = []
    for tenure in learner.tenures where tenure.start <= day {
      for rolePath in curriculum.rolePaths[tenure.role] ?? [] {
        follow(rolePath.path, from: origin(tenure, rolePath), into: &leads)
      }
    }
    for assignment in learner.assignments where assignment.assigned <= day {
      for origin in origins(of: assignment) {
        switch assignment.task {
        case .path(let path): follow(path, from: origin, into: &leads)
        case .course(let course): follow(course, from: origin, into: &leads)
        }
      }
    }
    return leads
  }

  private func origin(_ tenure: Tenure, _ rolePath: RolePath) -> Origin {
    Origin(
      source: .role(tenure.role, rolePath.path, rolePath.tier),
      anchor: max(tenure.start, rolePath.since ?? tenure.start),
      ends: tenure.end,
      level: rolePath.level,
      opensAfter: rolePath.opensAfter,
      due: rolePath.dueWithin.map(Assignment.Due.within))
  }

  private func origins(of assignment: Assignment) -> [Origin] {
    let last = assignment.withdrawn?.previous
    func origin(_ source: Route.Source, anchor: Day, ends: Day?) -> Origin {
      Origin(
        source: source, anchor: anchor, ends: ends, level: assignment.level, due: assignment.due)
    }
    switch assignment.assignee {
    case .person:
      return [origin(.assignment(assignment.task), anchor: assignment.assigned, ends: last)]
    case .group(let group):
      return learner.memberships.filter { $0.group == group && $0.from <= day }.map { member in
        origin(
          .group(group, assignment.task),
          anchor: max(assignment.assigned, member.from),
          ends: [last, member.until].compactMap(\.self).min())
      }
    }
  }

  private func follow(
    _ id: LearningPath.ID, from origin: Origin, into leads: inout [Lead]
  ) {
    guard let path = curriculum.paths[id] else { return }
    switch path.kind {
    case .certification:
      let count = leads.count
      add(.certification(id), origin, nil, anchor: origin.anchor, into: &leads)
      if path.isRetired, leads.count > count { leads[count].isRetired = true }
    case .path:
      guard !path.isRetired else { return }
      for position in curriculum.positions[id] ?? [] {
        for choice in position.choices {
          var step = origin
          if position.level == .suggested { step.level = .suggested }
          if let within = choice.dueWithin, !step.hasFixedDue { step.due = .within(within) }
          let course = curriculum.courseList[choice.course].id
          add(
            .course(course), step, Lead.Place(path: id, position: position),
            anchor: max(origin.anchor, choice.since ?? origin.anchor), into: &leads)
        }
      }
    }
  }

  private func follow(_ id: Course.ID, from origin: Origin, into leads: inout [Lead]) {
    guard let course = curriculum.courses[id], !course.isRetired else { return }
    add(.course(id), origin, nil, anchor: origin.anchor, into: &leads)
  }

  private func add(
    _ subject: Subject, _ origin: Origin, _ place: Lead.Place?, anchor: Day,
    into leads: inout [Lead]
  ) {
    let ends = [origin.ends, learner.person.left].compactMap(\.self).min()
    guard anchor <= day, ends.map({ anchor <= $0 }) ?? true else { return }
    let opens = origin.opensAfter.map { anchor.adding($0) } ?? anchor
    let due: Day? =
      switch origin.due {
      case .on(let due): max(due, anchor)
      case .within(let period): opens.adding(period)
      case nil: nil
      }
    let route = Route(
      source: origin.source, anchor: anchor, level: origin.level, opens: opens, due: due)
    leads.append(Lead(subject: subject, route: route, ends: ends, place: place))
  }
}

extension Origin {
  fileprivate var hasFixedDue: Bool {
    if case .on = due { true } else { false }
  }
}

extension Dossier {
  /// Tells whether a choice gives a course a route on the day (rules.md §7).
  mutating func isChosen(_ course: Course.ID, at position: Position) -> Bool {
    let courses = position.courses(on: day)
    let wanted = position.required(of: courses.count)
    guard wanted < courses.count, let number = curriculum.numbers[course] else { return true }
    let met = courses.filter { isMet($0, on: day) }
    if met.count >= wanted { return met.contains(number) }
    var awarded: [(course: Int, day: Day)] = []
    for course in courses where passes[course] != nil {
      if let award = history(of: course).last?.award { awarded.append((course, award.awarded)) }
    }
    guard awarded.count >= wanted else { return true }
    awarded.sort { ($1.day, $0.course) < ($0.day, $1.course) }
    return awarded.prefix(wanted).contains { $0.course == number }
  }
}
