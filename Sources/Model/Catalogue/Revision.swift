/// A new edition of a course, and what becomes of earlier passes (rules.md §4).
public struct Revision: Hashable, Sendable {
  /// The identity of a revision within its course.
  public typealias ID = Identifier<Revision>

  /// What becomes of earlier passes.
  public enum Policy: String, CaseIterable, Sendable {
    /// They stand.
    case keep
    /// They count for some more time at most.
    case retake
    /// They count for nothing.
    case void
  }

  /// The course that is revised.
  public var course: Course.ID
  /// The revision's identity.
  public var id: ID
  /// The first day of the new edition.
  public var effective: Day
  /// What becomes of earlier passes.
  public var policy: Policy
  /// The time people have to do it again.
  public var retakeWithin: Period?
  /// What changed.
  public var note: String

  /// Creates a revision.
  public init(
    course: Course.ID, id: ID, effective: Day, policy: Policy, retakeWithin: Period? = nil,
    note: String = ""
  ) {
    self.course = course
    self.id = id
    self.effective = effective
    self.policy = policy
    self.retakeWithin = retakeWithin
    self.note = note
  }
}
