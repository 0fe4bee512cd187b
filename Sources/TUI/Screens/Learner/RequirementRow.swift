import Model

/// One requirement as screens show it, with everything looked up.
struct RequirementRow: Hashable {
  /// The requirement itself.
  var requirement: Requirement
  /// What people call it.
  var title: String
  /// How it is shown.
  var sign: StandingSign
  /// What people call what blocks it.
  var blockers: [String]
  /// How much of the checklist has been observed; nothing where there is none to go through.
  var checklist: Progress?
  /// What people call the routes by which it comes.
  var routes: [String]

  init(
    _ requirement: Requirement, _ demonstration: Demonstration?, in curriculum: Curriculum,
    on today: Day
  ) {
    self.requirement = requirement
    title = curriculum.name(of: requirement.subject)
    sign = StandingSign(
      requirement, on: today, soon: curriculum.dueSoon,
      isToSign: demonstration?.missing.isEmpty ?? false)
    blockers = requirement.blockedBy.map { curriculum.name(of: .course($0)) }
    checklist = demonstration.map { demonstration in
      let required = demonstration.items.filter(\.isRequired)
      let left = demonstration.missing.count(where: \.isRequired)
      return Progress(met: required.count - left, total: required.count)
    }
    routes = requirement.routes.map { curriculum.words(for: $0) }
  }

  /// Whether something is to be done about it.
  var isToDo: Bool { requirement.isToDo }

  /// The part of a learner's page where it stands.
  var section: String {
    if requirement.level == nil { return "Held" }
    return isToDo ? "To do" : "Settled"
  }

  /// What its days mean, in a few words: `12 Nov, 9 days ago`, `until Mar 2028`.
  func days(on today: Day) -> String {
    switch requirement.standing {
    case .current: requirement.expires.map { "until \($0.short(on: today))" } ?? ""
    case .waived: ""
    case .upcoming:
      requirement.opens.map { "opens \($0.short(on: today))" } ?? ""
    case .expired:
      requirement.due.map { "ran out \($0.short(on: today))" } ?? ""
    case .grace:
      requirement.graceEnds.map { "grace to \($0.short(on: today))" } ?? ""
    case .open, .overdue, .renewal:
      requirement.due.map { "due \($0.short(on: today))" } ?? "no due day"
    }
  }

  /// What has to happen next.
  enum NextStep {
    case first(String, others: Int)
    case signature
    case demonstration(missing: Int, total: Int)
    case now
    case renewalInGrace(by: Day?)
    case renewal(by: Day?)
    case completion(by: Day?)
    /// It was suggested by a day that is over, and nobody minds.
    case suggestion
    case opening(Day?)
    case nothing
  }

  /// What has to happen next, for a language to word.
  func nextStep(on today: Day) -> NextStep {
    if let first = blockers.first { return .first(first, others: blockers.count - 1) }
    if sign.face == .toSign { return .signature }
    if let checklist, requirement.standing != .current {
      return .demonstration(missing: checklist.total - checklist.met, total: checklist.total)
    }
    return switch requirement.standing {
    case .overdue, .expired: .now
    case .grace: .renewalInGrace(by: requirement.graceEnds)
    case .renewal: .renewal(by: requirement.due)
    case .open:
      requirement.due.map { $0 < today } ?? false
        ? .suggestion : .completion(by: requirement.due)
    case .upcoming: .opening(requirement.opens)
    case .current, .waived: .nothing
    }
  }

  /// What has to happen next, in a sentence.
  func next(on today: Day) -> String {
    switch nextStep(on: today) {
    case .first(let first, 0): "First comes \(first)."
    case .first(let first, let others): "First come \(first) and \(others) more."
    case .signature: "Every item was observed; the signature is missing."
    case .demonstration(let missing, let total):
      "A demonstration: \(missing) of \(total) items are still to be observed."
    case .now: "Do it now."
    case .renewalInGrace(let day): "Renew it\(by(day)), while its grace lasts."
    case .renewal(let day): "Renew it\(by(day))."
    case .completion(let day): "Do it\(by(day))."
    case .suggestion: "Do it when it suits."
    case .opening(let day): "It opens \(day?.long ?? "later")."
    case .nothing: "Nothing has to be done."
    }
  }

  /// How far away the day is that counts; empty where there is none.
  func distance(on today: Day) -> String {
    if requirement.standing == .waived { return "" }
    let day = requirement.standing == .grace ? requirement.graceEnds : requirement.due
    return day.map { $0.distance(from: today) } ?? ""
  }

  /// When it runs out or did, in a sentence; nothing where it does not.
  func expiry(on today: Day) -> String? {
    requirement.expires.map { "\($0 < today ? "Ran" : "Runs") out on \($0.long)." }
  }

  private func by(_ day: Day?) -> String { day.map { " by \($0.long)" } ?? "" }
}

extension Curriculum {
  /// A route as people say it: `Forklift operator › Site safety`, `assigned`.
  fileprivate func words(for route: Route) -> String {
    switch route.source {
    case .role(let role, let path, let tier):
      let expert = tier == .expert ? ", expert" : ""
      return "\(roles[role]?.title ?? role.text) › \(paths[path]?.title ?? path.text)\(expert)"
    case .assignment(let task): return "assigned: \(name(ofTask: task))"
    case .group(let group, let task): return "group \(group): \(name(ofTask: task))"
    }
  }
}
