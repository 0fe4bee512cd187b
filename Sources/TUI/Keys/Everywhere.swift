/// What keys ask of the terminal itself, on every screen.
public enum Everywhere: CaseIterable, Hashable, Sendable {
  case redraw
  case suspend

  /// The keys that work on every screen, whatever is typed.
  public static let keys = Keymap<Everywhere>([
    .init("<c-l>", .redraw, "", "draw the screen again"),
    .init("<c-z>", .suspend, "", "stop until the shell's fg"),
  ])
}
