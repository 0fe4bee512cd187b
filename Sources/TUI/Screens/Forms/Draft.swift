public import Model

/// What a form is about: something to be made or changed once its fields are filled.
public enum Draft: Hashable, Sendable {
  /// Something for people to do.
  case assignment([Person.ID])
  /// How people did in a course, which is asked for where it is not given.
  case result([Person.ID], Course.ID?)
  /// Somebody new, and their role.
  case newcomer
  /// A step of a path, at a position of its own.
  case step(LearningPath.ID, at: Int)
  /// A row of a table that is changed in place; the cells given are not asked for.
  case row(Model.Table, fixed: [String: String], known: Entry?)
  /// A later due day.
  case `extension`([Person.ID], Subject?)
  /// Why a record of a day never counted.
  case revocation(Person.ID, Subject, of: Day)
  /// What people need not do.
  case waiver([Person.ID], Subject?)

  /// The form itself.
  var plan: any FormPlan {
    switch self {
    case .assignment(let people): AssignmentPlan(people: people)
    case .result(let people, let course): ResultPlan(people: people, course: course)
    case .newcomer: NewcomerPlan()
    case .step(let path, let position): StepPlan(path: path, position: position)
    case .row(let table, let fixed, let known): RowPlan(table: table, fixed: fixed, known: known)
    case .extension(let people, let subject): ExtensionPlan(people: people, subject: subject)
    case .revocation(let person, let subject, let day):
      RevocationPlan(person: person, subject: subject, day: day)
    case .waiver(let people, let subject): WaiverPlan(people: people, subject: subject)
    }
  }
}

/// The fields that something is made from, and what is done once they are filled.
protocol FormPlan: Sendable {
  /// What it is for, above the form.
  var title: String { get }

  /// How many screens are closed once it is done.
  var closing: Int { get }

  /// The fields as they stand at first.
  func form(in records: some Register, on today: Day) throws -> Form

  /// Fills a field that follows from another.
  func follow(_ form: inout Form, in curriculum: Curriculum)

  /// What the fields ask for; nothing where they can not be read.
  func command(from form: Form, in curriculum: Curriculum) -> Command?
}

extension FormPlan {
  var closing: Int { 2 }

  func follow(_ form: inout Form, in curriculum: Curriculum) {}
}

extension Register {
  /// Who it is about, as the line above the fields has it.
  func heading(of people: [Person.ID]) throws -> Line {
    let names = try people.prefix(4).map { try person($0)?.name ?? $0.text }
    let more = people.count > names.count ? " and \(people.count - names.count) more" : ""
    let count = "\(people.count) \(people.count == 1 ? "learner" : "learners")"
    return Line([
      Span("Who    ", .header), Span("\(count): \(names.joined(separator: ", "))\(more)"),
    ])
  }

  /// The first people who have some words in the name or the id.
  func people(with words: String, on today: Day) throws -> [Choice<String>] {
    try roster(RosterQuery(words: words, limit: 50), on: today).compactMap { id in
      try person(id).map { Choice(id.text, title: $0.name, note: id.text) }
    }
  }
}
