import Model

/// Asks why a record never counted.
struct RevocationPlan: FormPlan {
  let person: Person.ID
  let subject: Subject
  /// The day of the record.
  let day: Day

  let title = "Revoke a record"

  func form(in records: some Register, on today: Day) throws -> Form {
    let name = try records.curriculum().name(of: subject)
    let who = try records.name(of: person)
    return Form(
      Line([Span("Of     ", .header), Span("\(who): \(name) on \(day.long)")]),
      [
        FormField(
          "reason", "Why", .text, isRequired: true,
          help: "It goes on record, beside what it revokes. From today on that never counted.")
      ], on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    .revoke(Revoke(person, subject, on: day, reason: form["reason"]))
  }
}
