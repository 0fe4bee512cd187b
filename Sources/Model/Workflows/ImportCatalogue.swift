/// The catalogue as it will be after an import: the file's rows, and the import's in their place.
struct ImportCatalogue {
  /// The catalogue's rows; those of the file first.
  let programme: Programme
  let courses: Set<Course.ID>
  let passMarks: [Course.ID: Quantity]
  let paths: [LearningPath.ID: LearningPath]
  let roles: Set<Role.ID>
  /// The courses with a demonstration checklist.
  let listed: Set<Course.ID>
  /// The file's steps that the import leaves, which its own have to fit.
  let keptSteps: ArraySlice<Step>
  /// The certifications of the file.
  let certifications: Set<LearningPath.ID>

  init(_ came: Programme, over file: some Records) throws {
    let known = try file.curriculum().programme
    programme = known.overlaid(by: came)
    courses = Set(programme.courses.map(\.id))
    let marks = programme.courses.compactMap { course in
      course.passMark.map { (course.id, $0) }
    }
    passMarks = Dictionary(marks) { $1 }
    paths = Dictionary(programme.paths.map { ($0.id, $0) }) { $1 }
    roles = Set(programme.roles.map(\.id))
    listed = Set(programme.checklistItems.map(\.course))
    keptSteps = programme.steps.dropLast(came.steps.count)
    certifications = Set(known.paths.filter { $0.kind == .certification }.map(\.id))
  }
}

extension Programme {
  /// The catalogue with other rows in the place of those of the same key, and the rest behind.
  fileprivate func overlaid(by other: Programme) -> Programme {
    var result = Programme()
    result.settings = settings.overlaid(by: other.settings, Entry.setting)
    result.courses = courses.overlaid(by: other.courses, Entry.course)
    result.checklistItems =
      checklistItems.overlaid(by: other.checklistItems, Entry.checklistItem)
    result.prerequisites = prerequisites.overlaid(by: other.prerequisites, Entry.prerequisite)
    result.equivalences = equivalences.overlaid(by: other.equivalences, Entry.equivalence)
    result.revisions = revisions.overlaid(by: other.revisions, Entry.revision)
    result.paths = paths.overlaid(by: other.paths, Entry.path)
    result.steps = steps.overlaid(by: other.steps, Entry.step)
    result.roles = roles.overlaid(by: other.roles, Entry.role)
    result.rolePaths = rolePaths.overlaid(by: other.rolePaths, Entry.rolePath)
    return result
  }
}

extension Array {
  fileprivate func overlaid(by other: [Element], _ entry: (Element) -> Entry) -> [Element] {
    guard !isEmpty, !other.isEmpty else { return isEmpty ? other : self }
    let keys = Set(other.map { entry($0).key })
    return filter { !keys.contains(entry($0).key) } + other
  }
}
