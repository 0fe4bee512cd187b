import Model

/// Asks for a later due day.
struct ExtensionPlan: FormPlan {
  let people: [Person.ID]
  let subject: Subject?

  let title = "More time"

  func form(in records: some Register, on today: Day) throws -> Form {
    let tasks = try records.curriculum().tasks(withPaths: false)
    let due = try present(in: records, on: today).map { "\(max($0, today))" } ?? ""
    return Form(
      try records.heading(of: people),
      [
        FormField(
          "what", "What", .choice(tasks), subject?.task.chosenText ?? "", isRequired: true),
        FormField(
          "due", "Due", .day, due, isRequired: true,
          help: "The new last day; it begins at the present one, and ↓ is a week later."),
        FormField("reason", "Why", .text, isRequired: true, help: "It goes on record."),
      ], at: subject == nil ? "what" : "due", on: today)
  }

  /// The day by which the one learner has to do it now.
  private func present(in records: some Register, on today: Day) throws -> Day? {
    guard people.count == 1, let learner = try records.record(of: people[0]) else { return nil }
    let requirements = try records.curriculum().requirements(of: learner, on: today)
    return requirements.first { $0.subject == subject }?.due
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let task = Assignment.Task(chosen: form["what"]), let due = Day(form["due"]) else {
      return nil
    }
    return .extend(Extend(task.subject, for: people, to: due, reason: form["reason"]))
  }
}

/// Asks what people need not do, and why.
struct WaiverPlan: FormPlan {
  let people: [Person.ID]
  let subject: Subject?

  let title = "Waive"

  func form(in records: some Register, on today: Day) throws -> Form {
    let tasks = try records.curriculum().tasks(withPaths: true)
    return Form(
      try records.heading(of: people),
      [
        FormField(
          "what", "What", .choice(tasks), subject?.task.chosenText ?? "", isRequired: true),
        FormField("reason", "Why", .word(Waiver.Reason.allCases.map(\.rawValue))),
        FormField("from", "From", .day, "\(today)", isRequired: true, help: "The first day."),
        FormField("until", "Until", .day, help: "The last day; empty for ever."),
        FormField("note", "Note", .text, help: "Why, in your own words; it goes on record."),
      ], at: subject == nil ? "what" : "reason", on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let task = Assignment.Task(chosen: form["what"]), let from = Day(form["from"]),
      let reason = Waiver.Reason(rawValue: form["reason"])
    else { return nil }
    return .waive(
      Waive(
        task, for: people, from: from, until: Day(form["until"]), reason: reason,
        note: form["note"]))
  }
}
