/// One thing that an observer looks for in a demonstration.
public struct ChecklistItem: Hashable, Sendable {
  /// The identity of an item within its course.
  public typealias ID = Identifier<ChecklistItem>

  /// The course that is demonstrated.
  public var course: Course.ID
  /// The item's identity.
  public var id: ID
  /// What the observer sees the learner do.
  public var text: String
  /// Whether the demonstration fails without it.
  @Defaulted public var isRequired: Bool

  /// Creates an item.
  public init(course: Course.ID, id: ID, text: String, isRequired: Bool? = nil) {
    self.course = course
    self.id = id
    self.text = text
    _isRequired = Defaulted(isRequired, default: true)
  }
}
