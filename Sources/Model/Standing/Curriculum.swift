/// The catalogue, made ready to be asked what follows from it; built once, then only read.
public struct Curriculum: Sendable {
  public let courses: [Course.ID: Course]
  public let paths: [LearningPath.ID: LearningPath]
  public let roles: [Role.ID: Role]
  /// The rows that it was made from: catalogue tables only, no people and no facts.
  public let programme: Programme

  /// Makes the catalogue tables of a programme ready; people and facts are ignored.
  public init(_ programme: Programme) {
    self.programme = programme
    courses = Dictionary(uniqueKeysWithValues: programme.courses.map { ($0.id, $0) })
    paths = Dictionary(uniqueKeysWithValues: programme.paths.map { ($0.id, $0) })
    roles = Dictionary(uniqueKeysWithValues: programme.roles.map { ($0.id, $0) })
  }

  /// Returns everything in force for a person on a day, and every award held besides.
  ///
  /// Sorted by kind (certifications first), then by identity (rules.md §2–§7, formats.md).
  public func requirements(of learner: LearnerRecord, on day: Day) -> [Requirement] {
    []
  }
}
