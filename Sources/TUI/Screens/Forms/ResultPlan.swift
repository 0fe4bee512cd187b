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
    return Form(
      try records.heading(of: people),
      [
        FormField(
          "what", "What", .choice(Self.tasks(of: curriculum)),
          course.map { Assignment.Task.course($0).chosenText } ?? "", isRequired: true,
          help: "Unless it is prior, a demonstration is signed off instead."),
        FormField("result", "Result", .word(TrainingRecord.Result.allCases.map(\.rawValue))),
        FormField("score", "Score", .number, help: help),
        FormField("on", "On", .day, "\(today)", isRequired: true, help: "The day it happened."),
      ] + Self.details, at: course == nil ? "what" : "result", on: today)
  }

  /// What can be recorded: courses, and at the end the certifications, which are seldom.
  private static func tasks(of curriculum: Curriculum) -> [Choice<String>] {
    let tasks = curriculum.tasks(withPaths: false)
    let courses = tasks.filter { Assignment.Task(chosen: $0.value)?.subject.isCourse ?? false }
    return courses + tasks.filter { !courses.contains($0) }
  }

  /// What is seldom known.
  private static let details = [
    FormField("hours", "Hours", .number, help: "How long it took."),
    FormField("signer", "Signer", .person, help: "Who saw it or examined it."),
    FormField("second", "And", .person, help: "Who else did."),
    FormField("evidence", "Evidence", .text, help: "Where the proof is: a number, a place."),
    FormField(
      "expires", "Expires", .day, help: "The last day, where a certificate has one printed on it."),
    FormField(
      "prior", "Prior", .word(["no", "yes"]), help: "Whether it was learnt before or elsewhere."),
  ]

  /// A score decides whether it was passed, where there is a pass mark.
  func follow(_ form: inout Form, in curriculum: Curriculum) {
    guard case .course(let course)? = Assignment.Task(chosen: form["what"]),
      let mark = curriculum.courses[course]?.passMark, let score = Quantity(form["score"])
    else { return }
    let result = score >= mark ? TrainingRecord.Result.passed : .failed
    form.put(result.rawValue, in: "result")
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    guard let day = Day(form["on"]), let first = people.first,
      let task = Assignment.Task(chosen: form["what"]),
      let result = TrainingRecord.Result(rawValue: form["result"])
    else { return nil }
    let signers = [form["signer"], form["second"]].filter { !$0.isEmpty }
    let record = TrainingRecord(
      person: first, subject: task.subject, on: day, result: result,
      score: Quantity(form["score"]), hours: Quantity(form["hours"]),
      signers: signers.map { Person.ID($0) }, evidence: form["evidence"],
      expires: Day(form["expires"]), isPriorLearning: form["prior"] == "yes" ? true : nil)
    return .recordResult(RecordResult(record, andOf: Array(people.dropFirst())))
  }
}

extension Subject {
  fileprivate var isCourse: Bool {
    if case .course = self { true } else { false }
  }
}
