extension Dossier {
  mutating func explanation(of subject: Subject, signers: [String]) -> Explanation {
    let title = curriculum.title(of: subject)
    let name = "\(learner.person.name) (\(learner.person.id))"
    let leads = leads().filter { $0.subject == subject }
    guard let requirement = requirements().first(where: { $0.subject == subject }) else {
      return Explanation(
        "\(title) for \(name) on \(day): nothing is required and nothing is held.",
        historySection(subject) + endedSection(leads))
    }
    let level = requirement.level.map { "\($0.rawValue), " } ?? ""
    let sections =
      [standingSection(requirement)] + dueSection(requirement, leads) + historySection(subject)
      + routesSection(requirement) + endedSection(leads) + waiverSection(subject)
      + blockedSection(requirement) + nextSection(requirement, signers)
    return Explanation(
      "\(title) for \(name) on \(day): \(level)\(requirement.standing.rawValue)", sections)
  }

  private func standingSection(_ requirement: Requirement) -> Explanation {
    let reason =
      switch requirement.standing {
      case .waived: "a waiver runs"
      case .current: "an award is held and its renewal window has not opened"
      case .renewal: "an award is held and its renewal window is open"
      case .grace: "the award has expired and is still within its grace"
      case .expired: "an award was held and is past its grace"
      case .upcoming: "nothing is held and it has not opened yet"
      case .overdue: "nothing is held, it is required, and the due day has passed"
      case .open: "nothing is held and it is not overdue"
      }
    let since = requirement.since.map { " since \($0)" } ?? ""
    return Explanation("It is \(requirement.standing.rawValue)\(since), because \(reason).")
  }

  private func dueSection(_ requirement: Requirement, _ leads: [Lead]) -> [Explanation] {
    guard let due = requirement.due else {
      return [Explanation("There is no due day.")]
    }
    if requirement.awarded != nil {
      return [Explanation("Due \(due): the day the award expires; the routes' due days rest.")]
    }
    return [Explanation("Due \(due).", dueGrounds(requirement, due))]
  }

  private func dueGrounds(_ requirement: Requirement, _ due: Day) -> [Explanation] {
    var grounds: [Explanation] = []
    let counting = requirement.routes.filter { $0.level == requirement.level }
    for route in counting where route.due != nil {
      let verdict = route.due == due ? "gives this day" : "has another day and does not decide"
      grounds.append(Explanation("\(route.label) \(verdict): \(text(route.due))."))
    }
    for granted in extensions(of: requirement.subject) where granted.due == due {
      grounds.append(
        Explanation("Extended to \(granted.due) on \(granted.granted): \(granted.reason)"))
    }
    if !grounds.contains(where: { $0.text.contains("\(due)") }) {
      grounds.append(Explanation("A void revision gives people until then to do it again."))
    }
    return grounds
  }

  private func routesSection(_ requirement: Requirement) -> [Explanation] {
    guard !requirement.routes.isEmpty else {
      return [Explanation("No route requires or suggests it today; the award is held besides.")]
    }
    let routes = requirement.routes.map { route in
      Explanation(
        "\(route.label) (\(route.level.rawValue)): counts from \(route.anchor), "
          + "opens \(route.opens), due \(text(route.due))",
        [Explanation(origin(of: route))])
    }
    return [Explanation("Routes:", routes)]
  }

  private func endedSection(_ leads: [Lead]) -> [Explanation] {
    let ended = leads.filter { !$0.isActive(on: day) }
    guard !ended.isEmpty else { return [] }
    return [
      Explanation(
        "Routes that have ended:",
        ended.map { lead in
          Explanation(
            "\(lead.route.label): from \(lead.route.anchor) to \(text(lead.ends))")
        })
    ]
  }

  private func origin(of route: Route) -> String {
    switch route.source {
    case .role(let role, let path, let tier):
      let title = curriculum.roles[role]?.title ?? role.text
      let pathTitle = curriculum.paths[path]?.title ?? path.text
      return "The role \(title) asks for \(pathTitle) in its \(tier.rawValue) tier."
    case .assignment: return "It was assigned to the person."
    case .group(let group, _): return "It was assigned to the group \(group)."
    }
  }

  private func waiverSection(_ subject: Subject) -> [Explanation] {
    learner.waivers.filter { $0.subject == subject && $0.from <= day }.map { waiver in
      let end = waiver.until.map { "to \($0)" } ?? "without an end"
      let runs = waiver.runs(on: day)
      return Explanation(
        "\(runs ? "Waived" : "Was waived") from \(waiver.from) \(end): "
          + "\(waiver.reason.rawValue). \(waiver.note)")
    }
  }

  private func blockedSection(_ requirement: Requirement) -> [Explanation] {
    guard !requirement.blockedBy.isEmpty else { return [] }
    let courses = requirement.blockedBy.map { id in
      Explanation(curriculum.title(of: .course(id)))
    }
    return [Explanation("Blocked until this is done:", courses)]
  }

  private func nextSection(_ requirement: Requirement, _ signers: [String]) -> [Explanation] {
    let advice: String
    if let first = requirement.blockedBy.first {
      advice = "Do \(curriculum.title(of: .course(first))) first."
    } else {
      switch requirement.standing {
      case .waived: advice = "Nothing has to be done while the waiver runs."
      case .current:
        advice =
          requirement.windowOpens.map { "Nothing has to be done before \($0)." }
          ?? "Nothing has to be done; it does not expire."
      case .renewal: advice = "Renew it by \(text(requirement.expires))."
      case .grace: advice = "Renew it by \(text(requirement.graceEnds)), while the grace lasts."
      case .expired, .overdue: advice = "Do it now."
      case .upcoming: advice = "It may be begun from \(text(requirement.opens))."
      case .open:
        let due = requirement.due.flatMap { $0 < day ? nil : $0 }
        advice = due.map { "Do it by \($0)." } ?? "Do it when it suits."
      }
    }
    let who = signers.map { Explanation($0) }
    return [Explanation("Next: \(advice)")]
      + (who.isEmpty ? [] : [Explanation("Who may sign:", who)])
  }

  func text(_ day: Day?) -> String { day.map { "\($0)" } ?? "none" }
}
