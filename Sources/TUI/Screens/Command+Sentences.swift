import Model

extension Command {
  /// What it would do, in words for the person about to do it.
  func sentence(in records: some Records, by actor: Actor) throws -> String {
    switch self {
    case .assign(let it):
      let name = try records.curriculum().name(ofTask: it.task)
      return "\(it.level == .suggested ? "Suggest" : "Assign") \(name) to \(it.assignees.counted)"
        + it.dueWords + (it.reason.isEmpty ? "." : ": \(it.reason).")
    case .observe(let it):
      return try "Note what \(records.name(of: it.observer)) saw of \(records.name(of: it.person)) "
        + "in \(title(it.course, records)): \(it.results.counted). It is not signed yet."
    case .signOff(let it):
      return try "\(records.name(of: it.signer)) signs for \(records.name(of: it.person)) "
        + "in \(title(it.course, records))."
    case .recordResult(let it):
      let score = it.record.score.map { " with \($0)" } ?? ""
      let who =
        it.others.isEmpty
        ? try records.name(of: it.record.person) : "\(it.people.count) learners"
      return try "Record that \(who) \(it.record.result.rawValue) "
        + "\(records.curriculum().name(of: it.record.subject))\(score) on \(it.record.on.long)."
    case .createProgramme, .withdraw, .enrol, .leaveRole, .waive, .extend, .revoke, .edit,
      .undo, .giveKey, .signNotYet, .escalate, .acknowledge, .grant:
      return try words(in: records, by: actor)
    }
  }

  /// What was done, for the message line, and the key that takes it back.
  func notice(of act: Act, in records: some Records) throws -> Notice {
    let key = try records.isUndoing(act.number) ? "Z redo" : "z undo"
    return Notice(try outcome(of: act, in: records), .done, ending: " · \(key)")
  }

  private func outcome(of act: Act, in records: some Records) throws -> String {
    switch self {
    case .assign(let it):
      let name = try records.curriculum().name(ofTask: it.task)
      let verb = it.level == .suggested ? "Suggested" : "Assigned"
      return "\(verb) \(name) to \(it.assignees.counted)\(it.dueWords)."
    case .observe(let it):
      return try "Noted what was seen of \(records.plainName(of: it.person)); it is not signed yet."
    case .signOff(let it):
      return try "Signed \(title(it.course, records)) for \(records.plainName(of: it.person))."
    case .recordResult(let it):
      let name = try records.curriculum().name(of: it.record.subject)
      guard it.others.isEmpty else {
        return "\(it.people.count) learners \(it.record.result.rawValue) \(name)."
      }
      return try "\(records.plainName(of: it.record.person)) \(it.record.result.rawValue) \(name)."
    case .createProgramme, .withdraw, .enrol, .leaveRole, .waive, .extend, .revoke, .edit,
      .undo, .giveKey, .signNotYet, .escalate, .acknowledge, .grant:
      return act.words
    }
  }

  private func title(_ course: Course.ID, _ records: some Records) throws -> String {
    try records.curriculum().name(of: .course(course))
  }
}

extension Assign {
  fileprivate var dueWords: String {
    switch due {
    case .on(let day): ", due \(day.long)"
    case .within(let period): ", due \(period) after it opens"
    case nil: ", without a due day"
    }
  }
}

extension [Assignment.Assignee] {
  fileprivate var counted: String { count == 1 ? "1 learner" : "\(count) learners" }
}

extension [ItemResult] {
  fileprivate var counted: String {
    let met = count { $0.outcome == .observed }
    return "\(met) met, \(count - met) not yet"
  }
}

extension Records {
  /// The name of somebody.
  fileprivate func plainName(of id: Person.ID) throws -> String { try person(id)?.name ?? id.text }

  /// The name of somebody with their identity.
  func name(of id: Person.ID) throws -> String {
    try person(id).map { "\($0.name) (\(id))" } ?? id.text
  }
}
