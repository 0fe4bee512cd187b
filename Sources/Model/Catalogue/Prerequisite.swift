/// A course that has to be met before another (rules.md §7).
public struct Prerequisite: Hashable, Sendable {
  /// What lets a row be one of several alternatives.
  public typealias Letter = Identifier<Prerequisite>

  /// The course that needs another.
  public var course: Course.ID
  /// The course that is needed.
  public var needs: Course.ID
  /// Rows with the same letter are alternatives.
  public var any: Letter?

  /// Creates a prerequisite.
  public init(course: Course.ID, needs: Course.ID, any: Letter? = nil) {
    self.course = course
    self.needs = needs
    self.any = any
  }
}

/// A course whose records count for another one too (rules.md §3).
public struct Equivalence: Hashable, Sendable {
  /// The course that was done.
  public var course: Course.ID
  /// The course that its records count for.
  public var countsAs: Course.ID

  /// Creates an equivalence.
  public init(course: Course.ID, countsAs: Course.ID) {
    self.course = course
    self.countsAs = countsAs
  }
}
