import Model

/// Asks for somebody new: who they are, who supervises them, and what they begin as.
struct NewcomerPlan: FormPlan {
  let title = "Somebody new"

  func form(in records: some Register, on today: Day) throws -> Form {
    let roles = try records.curriculum().roleChoices
    return Form(
      Line(),
      [
        FormField("id", "Id", .id, isRequired: true, help: "The staff number; it never changes."),
        FormField("name", "Name", .text, isRequired: true),
        FormField("supervisor", "Supervisor", .person, help: "Who signs and is told."),
        FormField("role", "Role", .choice(roles), help: "What they begin as; more can follow."),
        FormField("start", "Start", .day, "\(today)", help: "The first day in the role."),
        FormField("email", "Email", .text),
      ], on: today)
  }

  func command(from form: Form, in curriculum: Curriculum) -> Command? {
    let supervisor = form["supervisor"]
    let person = Person(
      id: Person.ID(form["id"]), name: form["name"], email: form["email"],
      supervisor: supervisor.isEmpty ? nil : Person.ID(supervisor))
    let role = form["role"]
    guard !role.isEmpty else { return .edit(Edit(adding: .person(person))) }
    let tenure = Tenure(
      person: person.id, role: Role.ID(role), start: Day(form["start"]) ?? form.today)
    return .edit(Edit(adding: .person(person), and: [.tenure(tenure)]))
  }
}

extension Curriculum {
  /// The roles to choose from, by title.
  var roleChoices: [Choice<String>] {
    roles.values.map { Choice($0.id.text, title: $0.title, note: $0.id.text) }
      .sorted { ($0.title, $0.value) < ($1.title, $1.value) }
  }

  /// The paths that are not retired, by title.
  var pathChoices: [Choice<String>] {
    paths.values.filter { !$0.isRetired }
      .map { Choice($0.id.text, title: $0.title, note: $0.id.text) }
      .sorted { ($0.title, $0.value) < ($1.title, $1.value) }
  }

  /// The courses that are not retired, by title.
  var courseChoices: [Choice<String>] {
    courses.values.filter { !$0.isRetired }
      .map { Choice($0.id.text, title: $0.title, note: $0.id.text) }
      .sorted { ($0.title, $0.value) < ($1.title, $1.value) }
  }
}
