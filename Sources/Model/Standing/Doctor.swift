/// Something that is wrong with a programme as it was designed.
public struct Diagnosis: Hashable, Sendable {
  /// The table and the row it is about, as `role student` or `course LIFT`.
  public var about: String
  /// What is wrong, and what would be right.
  public var sentence: String
  /// How many people it touches today.
  public var people: Int
}

/// Looks a programme over for what its author would want to know (formats.md, `doctor`).
public struct Doctor {
  private let curriculum: Curriculum
  private let day: Day
  private var holdersOf: [Role.ID: Set<Person.ID>] = [:]
  private var observersOf: [Course.ID: [Person.ID]] = [:]
  private var hasSupervisors = false
  private var left: Set<Person.ID> = []
  private var found: [Diagnosis] = []

  /// Returns what is wrong, in the order of the tables.
  public static func examine(_ records: some Records, on day: Day) throws -> [Diagnosis] {
    var doctor = Doctor(curriculum: try records.curriculum(), day: day)
    try doctor.readPeople(records)
    try doctor.examineCourses(records)
    doctor.examinePaths()
    doctor.examineRoles()
    doctor.examineLadder()
    return doctor.found
  }

  private init(curriculum: Curriculum, day: Day) {
    self.curriculum = curriculum
    self.day = day
  }

  private mutating func readPeople(_ records: some Records) throws {
    try records.forEachEntry(of: .people) { entry in
      guard case .person(let person) = entry else { return }
      if person.lastDay(before: day) != nil { left.insert(person.id) }
      if person.supervisor != nil { hasSupervisors = true }
      for course in person.observerOf { observersOf[course, default: []].append(person.id) }
    }
    try records.forEachEntry(of: .tenures) { entry in
      guard case .tenure(let tenure) = entry, tenure.runs(on: day), !left.contains(tenure.person)
      else { return }
      holdersOf[tenure.role, default: []].insert(tenure.person)
    }
  }

  private mutating func note(_ about: String, _ sentence: String, _ people: Int = 0) {
    found.append(Diagnosis(about: about, sentence: sentence, people: people))
  }
}

extension Doctor {
  private mutating func examineCourses(_ records: some Records) throws {
    let listed = Set(curriculum.programme.checklistItems.map(\.course))
    for course in curriculum.programme.courses where !course.isRetired {
      let about = "course \(course.id)"
      if listed.contains(course.id) {
        if try !canBeSigned(course, records) {
          note(
            about,
            "Nobody may sign its demonstration today; name other signers or mark an observer "
              + "who holds it.", people(needing: course.id).count)
        }
      } else if course.assessment == .demonstration {
        note(about, "It is assessed by a demonstration and has no checklist.")
      }
      if course.passMark != nil, course.assessment != .openTest, course.assessment != .proctoredTest
      {
        note(about, "It has a pass mark and is not assessed by a test.")
      }
    }
  }

  private func canBeSigned(_ course: Course, _ records: some Records) throws -> Bool {
    try course.signers.contains { signer in
      switch signer {
      case .anyone: true
      case .supervisor: hasSupervisors
      case .group(let group):
        try records.members(of: group, on: day).contains { !left.contains($0) }
      case .holder:
        try (observersOf[course.id] ?? []).contains { id in
          guard !left.contains(id), let record = try records.record(of: id) else { return false }
          return curriculum.holds(course.id, record, on: day)
        }
      }
    }
  }

  private func people(needing course: Course.ID) -> Set<Person.ID> {
    let paths = Set(curriculum.programme.steps.filter { $0.course == course }.map(\.path))
    let roles = curriculum.programme.rolePaths.filter { paths.contains($0.path) }.map(\.role)
    return roles.reduce(into: []) { $0.formUnion(holdersOf[$1] ?? []) }
  }

  private mutating func examinePaths() {
    let used = Set(curriculum.programme.rolePaths.map(\.path))
    for path in curriculum.programme.paths where !path.isRetired {
      let about = "path \(path.id)"
      let positions = curriculum.positions[path.id] ?? []
      let steps = curriculum.programme.steps.filter { $0.path == path.id }
      if steps.isEmpty {
        note(about, "It has no steps, so nobody can complete it.", holders(of: path.id))
      }
      for number in Set(steps.filter { $0.level == .required }.map(\.position)).sorted()
      where !positions.contains(where: { $0.number == number }) {
        note(
          about, "Every course of its required position \(number) is retired.",
          holders(of: path.id))
      }
      if path.kind == .certification, !positions.contains(where: { $0.isInitial }) {
        note(about, "It has no required initial step, so it can not be earned here.")
      }
      if !used.contains(path.id) { note(about, "No role asks for it.") }
    }
  }

  private func holders(of path: LearningPath.ID) -> Int {
    let roles = curriculum.programme.rolePaths.filter { $0.path == path }.map(\.role)
    return roles.reduce(into: Set<Person.ID>()) { $0.formUnion(holdersOf[$1] ?? []) }.count
  }

  private mutating func examineRoles() {
    let budget = curriculum.setting(.requiredBudget).flatMap { Int($0) }
    for role in curriculum.programme.roles {
      let people = holdersOf[role.id]?.count ?? 0
      let about = "role \(role.id)"
      guard curriculum.rolePaths[role.id]?.isEmpty == false else {
        note(about, "It asks for no path.", people)
        continue
      }
      let load = curriculum.requiredCourses(of: role.id)
      if let budget, load > budget {
        note(
          about,
          "It requires \(load) courses and the budget is \(budget); suggest some instead of "
            + "requiring them.", people)
      }
    }
  }

  private mutating func examineLadder() {
    if !curriculum.programme.rungs.isEmpty, curriculum.ladderSince == nil {
      note("ladder", "It has no first day (ladder_since), so no rung ever fires.")
    }
  }
}

extension Position {
  fileprivate var isInitial: Bool { level == .required && phase != .renewal }
}

extension Curriculum {
  /// How many courses a role requires: those of its required paths, each once, a choice counting as
  /// many as it asks for, a certification its initial positions (formats.md, required_budget).
  public func requiredCourses(of role: Role.ID) -> Int {
    let required = (rolePaths[role] ?? []).filter { $0.level == .required }
    var (courses, chosen): (Set<Int>, Int) = ([], 0)
    for id in Set(required.map(\.path)) {
      guard let path = paths[id], !path.isRetired else { continue }
      for position in positions[id] ?? [] where position.level == .required {
        if path.kind == .certification, position.phase == .renewal { continue }
        let count = position.required(of: position.choices.count)
        if count == position.choices.count {
          courses.formUnion(position.choices.map(\.course))
        } else {
          chosen += count
        }
      }
    }
    return courses.count + chosen
  }
}
