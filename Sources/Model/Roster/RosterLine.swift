/// How much of something is done.
public struct Progress: Hashable, Sendable {
  /// How many are met.
  public var met: Int
  /// How many there are.
  public var total: Int

  /// Creates a figure.
  public init(met: Int, total: Int) {
    self.met = met
    self.total = total
  }
}

/// Where one learner stands, at a glance: a line of a list.
public struct RosterLine: Hashable, Sendable {
  /// Who it is.
  public var person: Person.ID
  /// What they are called.
  public var name: String
  /// How much of what is required is met.
  public var progress: Progress
  /// What has to be seen to first; nothing where nothing is asked of them.
  public var first: Requirement?
  /// Whether they are away.
  public var isOnLeave: Bool
}

extension Curriculum {
  /// Sums up where a learner stands on a day with all, or with what a role or a path asks for.
  public func line(
    of learner: LearnerRecord, role: Role.ID? = nil, path: LearningPath.ID? = nil, on day: Day
  ) -> RosterLine {
    let all = requirements(of: learner, on: day)
    let asked = all.filter { $0.level != nil && $0.concerns(role: role, path: path) }
    let required = asked.filter { $0.level == .required }
    let met = required.count { $0.standing.isMet }
    let counted = required.count { $0.standing != .upcoming }
    return RosterLine(
      person: learner.person.id,
      name: learner.person.name,
      progress: path.flatMap { progress(of: learner, through: $0, on: day) }
        ?? Progress(met: met, total: counted),
      first: (required.isEmpty ? asked : required).byUrgency.first,
      isOnLeave: learner.isOnLeave(on: day))
  }

  /// How many required positions of a path are met, by award or waiver (rules.md §7).
  private func progress(
    of learner: LearnerRecord, through path: LearningPath.ID, on day: Day
  ) -> Progress? {
    guard let positions = positions[path] else { return nil }
    var dossier = Dossier(of: learner, in: self, on: day)
    let required = positions.filter { position in
      position.level == .required && position.phase != .renewal
        && !position.courses(on: day).isEmpty
    }
    let done = required.count { position in
      let courses = position.courses(on: day)
      return courses.count { dossier.isMet($0, on: day) } >= position.required(of: courses.count)
    }
    return Progress(met: done, total: required.count)
  }
}

extension Standing {
  /// Whether an award or a waiver meets it: compliant, and not merely still open.
  public var isMet: Bool {
    switch self {
    case .waived, .current, .renewal, .grace: true
    case .open, .upcoming, .expired, .overdue: false
    }
  }

  /// How soon it has to be seen to: the lowest first.
  public var urgency: Int {
    switch self {
    case .expired, .overdue: 0
    case .grace: 1
    case .renewal: 2
    case .open: 3
    case .upcoming: 4
    case .current: 5
    case .waived: 6
    }
  }
}

extension Requirement {
  /// What comes first: what is late, what has a day by which it is to be done or renewed, the rest.
  fileprivate var precedence: Int {
    switch standing {
    case .expired, .overdue: 0
    case .grace, .renewal, .open: 1
    case .upcoming: 2
    case .current: 3
    case .waived: 4
    }
  }
}

extension [Requirement] {
  /// The most urgent first: what is late, then what is to be done or renewed, then the rest; each
  /// by its due day.
  public var byUrgency: [Requirement] {
    sorted { a, b in
      if a.precedence != b.precedence { return a.precedence < b.precedence }
      if a.due != b.due { return b.due.map { later in a.due.map { $0 < later } ?? false } ?? true }
      return a.subject < b.subject
    }
  }
}

extension Requirement {
  /// Whether some route to it comes through a path, or else a role; nothing asks for neither.
  public func concerns(role: Role.ID?, path: LearningPath.ID?) -> Bool {
    guard role != nil || path != nil else { return true }
    return routes.contains { route in
      switch route.source {
      case .role(let ownRole, let ownPath, _): path.map { $0 == ownPath } ?? (role == ownRole)
      case .assignment(let task), .group(_, let task): path.map { task == .path($0) } ?? false
      }
    }
  }
}
