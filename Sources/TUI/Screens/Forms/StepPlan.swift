import Model

/// Asks for a step between two others of a path.
struct StepPlan: FormPlan {
  let path: LearningPath.ID
  let position: Int

  var title: String { "A step at position \(position)" }

  func form(in records: some Register, on today: Day) throws -> Form {
    let curriculum = try records.curriculum()
    return Form(
      Line([Span("Path   ", .header), Span(curriculum.paths[path]?.title ?? path.text)]),
      [
        FormField("course", "Course", .choice(curriculum.courseChoices), isRequired: true),
        .level,
      ]
        + ["due_within", "phase", "since"].map { column in
          FormField(column, of: .steps, with: column == "since" ? "\(today)" : "", in: curriculum)
        }, on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    let step = Step(
      path: path, position: position, course: Course.ID(form["course"]),
      level: Level(rawValue: form["level"]), phase: Step.Phase(rawValue: form["phase"]),
      dueWithin: Period(form["due_within"]), since: Day(form["since"]))
    return .edit(Edit.inserting(step, among: curriculum.programme.steps))
  }
}
