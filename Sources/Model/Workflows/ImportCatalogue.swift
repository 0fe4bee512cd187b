/// The catalogue as it will be after an import: the file's rows, and the import's in their place.
struct ImportCatalogue {
  private(set) var courses: [Course.ID: Course] = [:]
  private(set) var paths: [LearningPath.ID: LearningPath] = [:]
  private(set) var roles: Set<Role.ID> = []
  /// The courses with a demonstration checklist.
  private(set) var listed: Set<Course.ID> = []
  /// The file's rows that the import leaves, which its own rows have to fit.
  let kept: (steps: [Step], prerequisites: [Prerequisite])

  init(_ programme: Programme, over file: some Records) throws {
    let known = try file.curriculum().programme
    for part in [known, programme] {
      for course in part.courses { courses[course.id] = course }
      for path in part.paths { paths[path.id] = path }
      roles.formUnion(part.roles.map(\.id))
      listed.formUnion(part.checklistItems.map(\.course))
    }
    let keys = Set(programme.steps.map { Entry.step($0).key })
    kept = (
      known.steps.filter { !keys.contains(Entry.step($0).key) },
      known.prerequisites
    )
  }
}

/// Who there is: the people of an import, and those of the file as far as anybody asks.
struct ImportPeople<File: Records> {
  private let file: File
  private let isFileEmpty: Bool
  private var isKnown: [Person.ID: Bool] = [:]
  private var questions = 0

  init(_ people: [Person], over file: File) throws {
    self.file = file
    isFileEmpty = try file.isEmpty(.people)
    isKnown.reserveCapacity(people.count)
    for person in people { isKnown[person.id] = true }
  }

  /// Tells whether there is such a person; after many questions it reads everybody at once.
  mutating func contains(_ id: Person.ID) throws -> Bool {
    if let known = isKnown[id] { return known }
    guard !isFileEmpty, questions <= 1_000 else { return false }
    questions += 1
    guard questions <= 1_000 else {
      try file.forEachEntry(of: .people) { entry in
        if case .person(let it) = entry { isKnown[it.id] = true }
      }
      return isKnown[id] ?? false
    }
    let known = try file.person(id) != nil
    isKnown[id] = known
    return known
  }
}
