/// Why something is as it is, as a tree: a sentence, and what it rests on.
public struct Explanation: Hashable, Sendable {
  /// One sentence, or a heading.
  public var text: String
  /// What it rests on.
  public var grounds: [Explanation]

  /// Creates an explanation.
  public init(_ text: String, _ grounds: [Explanation] = []) {
    self.text = text
    self.grounds = grounds
  }

  /// The tree as lines, each indented by two blanks a level.
  public func lines(indent: Int = 0) -> [String] {
    let line = String(repeating: "  ", count: indent) + text
    return [line] + grounds.flatMap { $0.lines(indent: indent + 1) }
  }
}

extension Curriculum {
  /// Explains a person's standing with a course or certification and every date in it.
  ///
  /// `signers` are sentences on who may sign a demonstration; the tree says so where the person
  /// neither needs nor holds the subject.
  public func explanation(
    of subject: Subject, for learner: LearnerRecord, on day: Day, signers: [String] = []
  ) -> Explanation {
    var dossier = Dossier(of: learner, in: self, on: day)
    return dossier.explanation(of: subject, signers: signers)
  }

  /// What people call a subject, with its identity.
  public func title(of subject: Subject) -> String {
    switch subject {
    case .course(let id): courses[id].map { "\($0.title) (\(id))" } ?? id.text
    case .certification(let id): paths[id].map { "\($0.title) (\(id))" } ?? id.text
    }
  }

  func policy(of subject: Subject) -> ValidityPolicy {
    switch subject {
    case .course(let id): courses[id]?.policy ?? ValidityPolicy()
    case .certification(let id): paths[id]?.policy ?? ValidityPolicy()
    }
  }
}
