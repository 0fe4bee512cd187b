import Model

/// What happened to one person and what is to come, by day, the latest first.
struct Timeline {
  /// Something on a day.
  struct Event {
    var day: Day
    var what: Span
  }

  /// The events, the latest first.
  private(set) var events: [Event] = []
  private let curriculum: Curriculum

  init(of learner: LearnerRecord, in curriculum: Curriculum, on today: Day) {
    self.curriculum = curriculum
    addRecords(of: learner)
    addRelief(of: learner)
    addPlaces(of: learner)
    for it in curriculum.requirements(of: learner, on: today) { add(it) }
    events.sort { $1.day < $0.day }
  }

  private mutating func add(_ day: Day?, _ text: String, _ face: Face = .text) {
    if let day { events.append(Event(day: day, what: Span(text, face))) }
  }

  private mutating func addRecords(of learner: LearnerRecord) {
    for it in learner.records {
      let score = it.score.map { " with \($0)" } ?? ""
      let signers =
        it.signers.isEmpty ? "" : ", signed by \(it.signers.map(\.text).joined(separator: ", "))"
      let prior = it.isPriorLearning ? ", prior learning" : ""
      let isPassed = it.result == .passed
      add(
        it.on,
        "\(isPassed ? "✓ passed" : "✗ failed") \(name(it.subject))\(score)\(signers)\(prior)",
        isPassed ? .current : .expired)
    }
    for it in learner.revocations {
      add(
        it.on, "– record of \(it.recordOn) in \(name(it.subject)) revoked: \(it.reason)", .warn)
    }
  }

  private mutating func addRelief(of learner: LearnerRecord) {
    for it in learner.waivers {
      let until = it.until.map { " until \($0)" } ?? ""
      add(it.from, "– \(name(it.subject)) waived\(until): \(it.reason.rawValue)", .waived)
    }
    for it in learner.extensions {
      add(it.granted, "+ \(name(it.subject)) extended to \(it.due): \(it.reason)", .info)
    }
  }

  private mutating func addPlaces(of learner: LearnerRecord) {
    for it in learner.tenures {
      let title = curriculum.roles[it.role]?.title ?? it.role.text
      add(it.start, "▸ \(title) begins", .textStrong)
      add(it.end, "▸ \(title): last day", .textStrong)
    }
    for it in learner.memberships {
      add(it.from, "▸ joins \(it.group)", .textDim)
      add(it.until, "▸ last day in \(it.group)", .textDim)
    }
    for it in learner.leaves {
      add(it.from, "▸ leave begins", .info)
      add(it.until, "▸ last day of the leave", .info)
    }
    for it in learner.assignments {
      add(it.assigned, "+ assigned: \(curriculum.name(ofTask: it.task))")
      add(it.withdrawn, "– withdrawn: \(curriculum.name(ofTask: it.task))", .textDim)
    }
    add(learner.person.left, "▸ last day with the organisation", .warn)
  }

  /// Adds what a requirement will bring, or has brought.
  private mutating func add(_ it: Requirement) {
    let name = name(it.subject)
    if it.standing == .upcoming { add(it.opens, "○ \(name) opens", .upcoming) }
    if let expires = it.expires {
      add(it.windowOpens, "↻ \(name) may be renewed", .renewal)
      add(expires, "✗ \(name) runs out", .expired)
    } else if !it.standing.isMet {
      add(it.due, "! \(name) is due", it.isLate ? .overdue : .dueSoon)
    }
  }

  private func name(_ subject: Subject) -> String { curriculum.name(of: subject) }
}
