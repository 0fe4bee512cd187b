/// Ways to move through whatever is shown, with the same keys everywhere.
public enum Motion: CaseIterable, Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case halfUp
  case halfDown
  case home
  case end
  case left
  case right

  /// The keys that move, on every screen.
  public static let keys = Keymap<Motion>([
    .init("<up>k", .up, "", "one line up"),
    .init("<down>j", .down, "", "one line down"),
    .init("<pgup><c-b>", .pageUp, "", "a page up"),
    .init("<pgdn><c-f>", .pageDown, "", "a page down"),
    .init("<c-u>", .halfUp, "", "half a page up"),
    .init("<c-d>", .halfDown, "", "half a page down"),
    .init("<home>g", .home, "", "to the first line"),
    .init("<end>G", .end, "", "to the last line"),
    .init("<left>h", .left, "", "to the left, or the pane before"),
    .init("<right>l", .right, "", "to the right, or the pane after"),
  ])

  /// The keys that move while text is typed.
  public static let typingKeys = Keymap<Motion>([
    .init("<up>", .up, "", "the choice above"),
    .init("<down>", .down, "", "the choice below"),
    .init("<pgup>", .pageUp, "", "a page up"),
    .init("<pgdn>", .pageDown, "", "a page down"),
  ])
}
