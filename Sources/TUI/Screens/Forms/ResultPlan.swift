import Model

/// Asks how somebody did in a course without a checklist.
struct ResultPlan: FormPlan {
  let person: Person.ID
  let course: Course.ID

  let title = "Record a result"
  let closing = 3

  func form(in records: some Register, on today: Day) throws -> Form {
    let known = try records.curriculum().knownCourse(course)
    let name = try records.name(of: person)
    let mark = known.passMark.map { "Out of 100; \($0) to pass." } ?? "Out of 100, if there is one."
    return Form(
      Line([Span("Who    ", .header), Span("\(name) · \(known.title)")]),
      [
        FormField("result", "Result", .word(TrainingRecord.Result.allCases.map(\.rawValue))),
        FormField("score", "Score", .number, help: mark),
        FormField("on", "On", .day, "\(today)", isRequired: true, help: "The day it happened."),
      ], on: today)
  }

  /// A score decides whether it was passed, where there is a pass mark.
  func follow(_ form: inout Form, in curriculum: Curriculum) {
    guard let mark = curriculum.courses[course]?.passMark, let score = Quantity(form["score"])
    else { return }
    let result = score >= mark ? TrainingRecord.Result.passed : .failed
    form.put(result.rawValue, in: "result")
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let day = Day(form["on"]),
      let result = TrainingRecord.Result(rawValue: form["result"])
    else { return nil }
    let record = TrainingRecord(
      person: person, subject: .course(course), on: day, result: result,
      score: Quantity(form["score"]))
    return .recordResult(RecordResult(record))
  }
}
