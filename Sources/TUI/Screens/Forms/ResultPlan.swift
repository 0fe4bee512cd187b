import Model

/// Asks how people did in a course without a checklist.
struct ResultPlan: FormPlan {
  let people: [Person.ID]
  /// The course, where it was chosen before.
  let course: Course.ID?

  let title = "Record a result"

  var closing: Int { course == nil ? 2 : 3 }

  func form(in records: some Register, on today: Day) throws -> Form {
    let curriculum = try records.curriculum()
    let mark = course.flatMap { curriculum.courses[$0]?.passMark }
    let help = mark.map { "Out of 100; \($0) to pass." } ?? "Out of 100, if there is one."
    let choices = curriculum.courseChoices.filter { !curriculum.hasChecklist(Course.ID($0.value)) }
    return Form(
      try records.heading(of: people),
      [
        FormField("course", "What", .choice(choices), course?.text ?? "", isRequired: true),
        FormField("result", "Result", .word(TrainingRecord.Result.allCases.map(\.rawValue))),
        FormField("score", "Score", .number, help: help),
        FormField("on", "On", .day, "\(today)", isRequired: true, help: "The day it happened."),
      ], at: course == nil ? "course" : "result", on: today)
  }

  /// A score decides whether it was passed, where there is a pass mark.
  func follow(_ form: inout Form, in curriculum: Curriculum) {
    guard let mark = curriculum.courses[Course.ID(form["course"])]?.passMark,
      let score = Quantity(form["score"])
    else { return }
    let result = score >= mark ? TrainingRecord.Result.passed : .failed
    form.put(result.rawValue, in: "result")
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let day = Day(form["on"]), let first = people.first,
      let result = TrainingRecord.Result(rawValue: form["result"])
    else { return nil }
    let record = TrainingRecord(
      person: first, subject: .course(Course.ID(form["course"])), on: day, result: result,
      score: Quantity(form["score"]))
    return .recordResult(RecordResult(record, andOf: Array(people.dropFirst())))
  }
}
