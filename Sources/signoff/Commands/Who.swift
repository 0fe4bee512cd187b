import ArgumentParser
import Foundation
import Model
import Storage

/// Who an assignment is for: people, groups, everyone in a role, or a list.
struct Who: ParsableArguments {
  @Option(
    name: .customLong("person"),
    help: ArgumentHelp("A person's id; may be given several times.", valueName: "id"))
  var people: [Person.ID] = []

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp(
      "A group's name: whoever is in it, also later; may be given several times.", valueName: "name"
    ))
  var groups: [Group.ID] = []

  @Option(help: ArgumentHelp("Everyone who holds the role today, one by one.", valueName: "id"))
  var role: Role.ID?

  @Option(
    help: ArgumentHelp(
      """
      A file with one person's id a line, - for standard input; what follows a comma is passed over.
      """, valueName: "list"),
    completion: .file())
  var peopleFile: String?

  func validate() throws {
    guard people.isEmpty, groups.isEmpty, role == nil, peopleFile == nil else { return }
    throw ValidationError("Say for whom: --person, --group, --role or --people-file.")
  }

  func assignees(at desk: Desk) throws -> [Assignment.Assignee] {
    var all = people
    if let role { all += try desk.colleagues(in: role) }
    if let peopleFile { all += try Self.people(in: peopleFile) }
    return all.unique.map { .person($0) } + groups.unique.map { .group($0) }
  }

  private static func people(in file: String) throws -> [Person.ID] {
    let bytes =
      file == "-"
      ? try FileHandle.standardInput.readToEnd() ?? Data()
      : try Guest.contents(of: file)
    guard let bytes else { throw Complaint(description: "The list \(file) can not be read.") }
    let text = String(decoding: bytes, as: UTF8.self)
    let mark = text.hasPrefix("\u{FEFF}") ? 1 : 0
    let lines = text.dropFirst(mark).split(whereSeparator: \.isNewline)
    let ids = lines.map { line in
      String(line.prefix { $0 != "," && $0 != ";" }).trimmingCharacters(in: .whitespaces)
    }
    return ids.filter { !$0.isEmpty && $0 != "person" && $0 != "id" }.map { Person.ID($0) }
  }
}

/// What an assignment is of: a path or a course.
struct What: ParsableArguments {
  @Option(help: ArgumentHelp("The path.", valueName: "id"))
  var path: LearningPath.ID?

  @Option(help: ArgumentHelp("The course.", valueName: "id"))
  var course: Course.ID?

  func validate() throws {
    guard (path == nil) == (course == nil) else { return }
    throw ValidationError("Say what: --path or --course, and not both.")
  }

  var task: Assignment.Task {
    if let path { return .path(path) }
    guard let course else { preconditionFailure("a call without path and course is refused") }
    return .course(course)
  }
}

extension Desk {
  /// Who holds a role today and is still with the organisation.
  func colleagues(in role: Role.ID) throws -> [Person.ID] {
    try store.holders(of: role, on: today).filter { id in
      guard let left = try store.person(id)?.left else { return true }
      return today <= left
    }
  }
}
