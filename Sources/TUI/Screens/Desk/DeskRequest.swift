/// What a screen above the desk asks of it.
public enum DeskRequest: Hashable, Sendable {
  /// Show these columns.
  case columns(DeskColumns)
  /// Narrow the learners by this.
  case filter(String)
  /// Keep these filters.
  case filters([SavedFilter])
  /// Have a letter lead to this.
  case bookmark(Character, Bookmark)
  /// List this.
  case view(DeskView)
}
