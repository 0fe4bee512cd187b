/// What a screen above the desk asks of it.
public enum DeskRequest: Equatable, Sendable {
  /// Show these columns.
  case columns(DeskColumns)
}
