import GRDB
import Model

extension Snapshot {
  /// The people of an audience, by identity; those who are not in the file are left out.
  func people(of audience: Audience) throws -> [Person.ID] {
    if audience.isEverybody { return try people("SELECT id FROM person") }
    let sources = try sources(of: audience)
    var found = sources.isEmpty ? [] : Set(try people(sources.joined(separator: "\nUNION ")))
    if audience.people.count > 1_000 { try numbers.learnAll(.person) }
    for id in audience.people where try numbers.number(of: id) != nil { found.insert(id) }
    return found.sorted()
  }

  /// Queries for the numbers of the people whom an audience reaches by what they have.
  private func sources(of audience: Audience) throws -> [String] {
    let roles = try audience.roles.compactMap { try numbers.number(of: $0) }
    let groups = try audience.groups.compactMap { try numbers.number(of: $0) }
    let subjects = try audience.subjects.compactMap { try key(of: $0) }
    let tasks = try audience.tasks.compactMap { try key(of: $0) }
    return [
      ("SELECT person FROM tenure WHERE role IN", roles),
      ("SELECT person FROM membership WHERE \"group\" IN", groups),
      ("SELECT person FROM record WHERE ifnull(course, -path) IN", subjects),
      ("SELECT person FROM assignment WHERE ifnull(course, -path) IN", tasks),
      (
        "SELECT membership.person FROM membership JOIN assignment USING (\"group\") "
          + "WHERE ifnull(assignment.course, -assignment.path) IN", tasks
      ),
    ].compactMap { query, numbers in
      guard !numbers.isEmpty else { return nil }
      return "\(query) (\(numbers.map(String.init).joined(separator: ", ")))"
    }
  }

  /// What the indexes have for a course or a certification; nothing where it is not in the file.
  private func key(of subject: Subject) throws -> Int? {
    switch subject {
    case .course(let id): try numbers.number(of: id)
    case .certification(let id): try numbers.number(of: id).map { -$0 }
    }
  }

  private func key(of task: Assignment.Task) throws -> Int? {
    switch task {
    case .course(let id): try numbers.number(of: id)
    case .path(let id): try numbers.number(of: id).map { -$0 }
    }
  }

  /// The people with the numbers that a query gives, by identity.
  private func people(_ numbers: String) throws -> [Person.ID] {
    let query = try Query(
      "SELECT code FROM person WHERE id IN (\(numbers)) ORDER BY code", in: db, shared: false)
    var people: [Person.ID] = []
    while try query.step() { people.append(Person.ID(query.text(at: 0) ?? "")) }
    return people
  }
}
