/// Ways between the views that were looked at, with the same keys on each of them.
public enum Wayfinding: CaseIterable, Hashable, Sendable {
  case back
  case forward
  case mark
  case goTo
  case level

  /// The keys that lead there, on every view that is no form and no dialog.
  public static let keys = Keymap<Wayfinding>([
    .init("b[", .back, "", "back to the view before this one, also one that was closed"),
    .init("]", .forward, "", "forward again, after going back"),
    .init("M", .mark, "", "with a letter: bookmark this view, or what the desk lists"),
    .init("'", .goTo, "", "with a letter: go to the bookmark"),
    .init("123456789", .level, "", "above the desk: to that level of the line at the top"),
  ])
}
