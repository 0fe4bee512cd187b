/// What a requirement, a record or a waiver is about: a course, or a certification.
public enum Subject: Hashable, Sendable {
  case course(Course.ID)
  case certification(LearningPath.ID)

  /// The identity's text, of either kind.
  public var text: String {
    switch self {
    case .course(let id): id.text
    case .certification(let id): id.text
    }
  }
}

extension Subject: Comparable {
  /// Orders certifications before courses, as `status` sorts its kinds, then by identity.
  public static func < (a: Subject, b: Subject) -> Bool {
    switch (a, b) {
    case (.course(let a), .course(let b)): a < b
    case (.certification(let a), .certification(let b)): a < b
    case (.certification, .course): true
    case (.course, .certification): false
    }
  }
}
