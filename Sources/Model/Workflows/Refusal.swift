/// Why a rule did not let a workflow go ahead.
public enum Refusal: Error, Hashable, Sendable {
  /// The file has nobody of that identity.
  case unknownPerson(Person.ID)
  case unknownCourse(Course.ID)
  case unknownPath(LearningPath.ID)
  case unknownRole(Role.ID)
  case unknownGroup(Group.ID)
}

extension Refusal: CustomStringConvertible {
  /// The sentence that people read, on the command line and on screen.
  public var description: String {
    switch self {
    case .unknownPerson(let id): "There is no person \(id)."
    case .unknownCourse(let id): "There is no course \(id)."
    case .unknownPath(let id): "There is no path \(id)."
    case .unknownRole(let id): "There is no role \(id)."
    case .unknownGroup(let id): "There is no group \(id)."
    }
  }
}
