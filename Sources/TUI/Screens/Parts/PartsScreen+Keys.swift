extension PartsScreen {
  public enum Action: CaseIterable, Sendable {
    case new
    case edit
    case write
    case remove
    case moveDown
    case moveUp
    case toggle
    case parts
    case sibling
    case undo
    case redo
    case help
    case close
  }

  public static let title = "Parts"
  public static let keys = Keymap<Action>([
    .init("n", .new, "new", "add one; a step comes after the one in hand"),
    .init("e<enter>", .edit, "edit", "change this one"),
    .init("E", .write, "", "edit its long text in $VISUAL or $EDITOR; a look at it follows"),
    .init("D", .remove, "remove", "remove this one, withdraw it, or revoke it"),
    .init("J<s-down>", .moveDown, "move down", "let a step or an item come after the next one"),
    .init("K<s-up>", .moveUp, "move up", "let a step or an item come before the one before"),
    .init("t", .toggle, "level", "suggested where it is required, and the other way round"),
    .init("p", .parts, "parts", "its own parts: the steps of a path, the checklist of a course"),
    .init("<tab>", .sibling, "next list", "the next list of the same kind"),
    .init("<esc>q<c-c>", .close, "back", "back to where you were"),
    .init("z", .undo, "", "undo what you did last, after a look at what that changes"),
    .init("Z", .redo, "", "do again what you undid last"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
}
