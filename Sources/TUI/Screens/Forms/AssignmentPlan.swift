import Model

/// Asks what people are to do, and by when.
struct AssignmentPlan: FormPlan {
  let people: [Person.ID]

  let title = "Assign"

  func form(in records: some Register, on today: Day) throws -> Form {
    let tasks = try records.curriculum().tasks(withPaths: true)
    return Form(
      try records.heading(of: people),
      [
        FormField("what", "What", .choice(tasks), isRequired: true),
        FormField("due", "Due", .due, help: "A day, or a period from when it opens, as 4w."),
        .level,
        FormField("reason", "Why", .text, help: "It goes on record. Enter shows what it would do."),
      ], on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let task = Assignment.Task(chosen: form["what"]) else { return nil }
    var due: Assignment.Due?
    if case .due(let typed) = DueEntry(form["due"], on: form.today) { due = typed }
    let level = Level(rawValue: form["level"])
    return .assign(
      Assign(
        task, to: people.map { .person($0) }, due: due, level: level == .required ? nil : level,
        reason: form["reason"]))
  }
}

extension FormField {
  /// Asks whether something is required.
  static var level: FormField {
    FormField(
      "level", "Level", .word(Level.allCases.map(\.rawValue)),
      help: "Required counts for compliance; suggested never becomes overdue.")
  }
}

extension Assignment.Task {
  /// Reads what `tasks` offers.
  init?(chosen text: String) {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return nil }
    self = words[0] == "path" ? .path(LearningPath.ID(words[1])) : .course(Course.ID(words[1]))
  }

  /// The value under which it is offered.
  var chosenText: String {
    switch self {
    case .path(let id): "path \(id)"
    case .course(let id): "course \(id)"
    }
  }
}

extension Assignment.Task {
  /// The course, or the path as the certification it is.
  var subject: Subject {
    switch self {
    case .course(let id): .course(id)
    case .path(let id): .certification(id)
    }
  }
}

extension Subject {
  /// The course or the certification as something to be done.
  var task: Assignment.Task {
    switch self {
    case .course(let id): .course(id)
    case .certification(let id): .path(id)
    }
  }
}

extension Curriculum {
  /// Everything that can be asked of people: paths first, then courses, each by title.
  ///
  /// Of the paths only the certifications, where a plain path would not do.
  func tasks(withPaths: Bool) -> [Choice<String>] {
    let offered = paths.values.filter { !$0.isRetired && (withPaths || $0.kind == .certification) }
    let paths = offered.map { path in
      Choice(
        Assignment.Task.path(path.id).chosenText, title: path.title,
        note: "\(path.id.text) \(path.kind)")
    }
    let courses = courses.values.filter { !$0.isRetired }.map { course in
      Choice(
        Assignment.Task.course(course.id).chosenText, title: course.title,
        note: "\(course.id.text) course")
    }
    return paths.sorted { $0.title < $1.title } + courses.sorted { $0.title < $1.title }
  }
}
