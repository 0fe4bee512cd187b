extension FormScreen {
  public enum Action: CaseIterable, Sendable {
    case next
    case previous
    case take
    case preview
    case change
    case dayBefore
    case dayAfter
    case editor
    case help
    case close
  }

  public static let title = "A form"
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .take, "take, next", "take what is chosen and go on; at the end, preview"),
    .init("<tab>", .next, "next", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<s-left>", .dayBefore, "", "in a day: the day before"),
    .init("<s-right>", .dayAfter, "", "in a day: the day after"),
    .init("<c-o><f4>", .editor, "", "edit a long text in $VISUAL or $EDITOR"),
    .init("<esc><c-c>", .close, "cancel", "back; nothing is changed"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])
  public static let keys = Keymap<Action>([
    .init("<space>", .change, "change", "the next of the words that may stand here"),
    .init("<enter>", .take, "next", "to the next field; at the end, preview"),
    .init("<tab>", .next, "", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<c-o><f4>", .editor, "", "edit the long text of the form in $VISUAL or $EDITOR"),
    .init("<esc>q<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
}
