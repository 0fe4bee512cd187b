import ArgumentParser
import Model
import Storage

/// What narrows `status` down.
struct StatusFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Only this person.", valueName: "id"))
  var person: Person.ID?

  @Option(help: ArgumentHelp("Only this course.", valueName: "id"))
  var course: Course.ID?

  @Option(
    help: ArgumentHelp(
      "Only this path: the certification itself, and the path's courses.", valueName: "id"))
  var path: LearningPath.ID?

  @Option(help: ArgumentHelp("Only who holds this role on the day.", valueName: "id"))
  var role: Role.ID?

  @Option(help: ArgumentHelp("Only who is in this group on the day.", valueName: "name"))
  var group: Group.ID?

  @Option(
    help: ArgumentHelp("Only these standings, separated by commas.", valueName: "standings"))
  var standing: Standings?

  /// Who and what is asked for; refused where somebody or something does not exist.
  func scope(at desk: Desk, on day: Day) throws -> StatusScope {
    StatusScope(
      people: try people(at: desk, on: day), subjects: try subjects(in: desk.curriculum),
      standings: standing?.all)
  }

  private func people(at desk: Desk, on day: Day) throws -> [Person.ID]? {
    let chosen = try desk.people(role: role, group: group, on: day)
    guard let person else { return chosen }
    let known = try desk.store.knownPerson(person).id
    return chosen.map { $0.contains(known) ? [known] : [] } ?? [known]
  }

  private func subjects(in curriculum: Curriculum) throws -> Set<Subject>? {
    var chosen: [Set<Subject>] = []
    if let course { chosen.append([.course(try curriculum.knownCourse(course).id)]) }
    if let path {
      let path = try curriculum.knownPath(path).id
      let steps = curriculum.programme.steps.filter { $0.path == path }
      chosen.append(Set(steps.map { .course($0.course) } + [.certification(path)]))
    }
    guard let first = chosen.first else { return nil }
    return chosen.dropFirst().reduce(first) { $0.intersection($1) }
  }
}

/// Whom and what a report is about.
struct StatusScope: Sendable {
  /// By identity; nothing for everybody.
  var people: [Person.ID]?
  var subjects: Set<Subject>?
  var standings: Set<Standing>?

  /// What a person has to do and holds, as far as it is asked for.
  func requirements(
    of learner: LearnerRecord, in curriculum: Curriculum, on day: Day
  ) -> [Requirement] {
    let all = curriculum.requirements(of: learner, on: day)
    guard subjects != nil || standings != nil else { return all }
    return all.filter { requirement in
      (subjects?.contains(requirement.subject) ?? true)
        && (standings?.contains(requirement.standing) ?? true)
    }
  }
}
