import Model

/// The next day after one on which the rules themselves change, by what they are about.
struct Editions: Sendable {
  private var everybody: Day?
  private var roles: [Role.ID: Day] = [:]
  private var paths: [LearningPath.ID: Day] = [:]

  init(of programme: Programme, after day: Day) {
    for revision in programme.revisions {
      let ends = revision.retakeWithin.map { revision.effective.adding($0).next }
      for edition in [revision.effective, ends].compactMap(\.self) where edition > day {
        everybody = Self.earlier(everybody, edition)
      }
    }
    for step in programme.steps {
      if let since = step.since, since > day {
        paths[step.path] = Self.earlier(paths[step.path], since)
      }
    }
    for it in programme.rolePaths {
      if let since = it.since, since > day { roles[it.role] = Self.earlier(roles[it.role], since) }
      roles[it.role] = Self.earlier(roles[it.role], paths[it.path])
    }
  }

  /// The next day that may concern a person: of their roles and paths, or of any course.
  func next(for learner: LearnerRecord) -> Day? {
    var next = everybody
    for tenure in learner.tenures { next = Self.earlier(next, roles[tenure.role]) }
    for assignment in learner.assignments {
      if case .path(let path) = assignment.task { next = Self.earlier(next, paths[path]) }
    }
    return next
  }

  private static func earlier(_ a: Day?, _ b: Day?) -> Day? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}
