public import Model

/// What the desk lists, in which order, and where its cursor is.
public struct DeskView: Hashable, Sendable {
  /// The list with the cursor.
  public var pane = DeskPane.learners
  /// The chosen role; nothing for all.
  public var role: Role.ID?
  /// The chosen path; nothing for all.
  public var path: LearningPath.ID?
  /// What the learners are narrowed by, as it was typed.
  public var filter = ""
  /// What the learners are sorted by.
  public var order = RosterQuery.Order.name
  /// Whether that order is turned round.
  public var isDescending = false
  /// The learner in hand.
  public var person: Person.ID?

  /// Creates the view that somebody has who chose nothing.
  public init() {}
}

/// A filter with a name.
public struct SavedFilter: Hashable, Sendable {
  /// What it is called.
  public var name: String
  /// What is typed for it; where it ends in a colon the rest is still to be typed.
  public var text: String

  /// Creates a filter.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// What is kept of the desk of a file until it is opened again.
public struct DeskState: Hashable, Sendable {
  /// What is listed.
  public var view = DeskView()
  /// What is shown of each learner.
  public var columns = DeskColumns.standard
  /// How much room the panes have.
  public var sizes = DeskSizes()
  /// The named filters, by name.
  public var filters = [
    SavedFilter("due or expiring in 60 days", "due<+60d"),
    SavedFilter("overdue in my team", "state:late team:"),
  ]

  /// What each letter leads to.
  public var bookmarks: [Character: Bookmark] = [:]

  /// Creates the state of a file that was never opened before.
  public init() {}
}
