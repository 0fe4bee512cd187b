extension CasesScreen {
  public enum Action: CaseIterable, Sendable {
    case open
    case why
    case signOff
    case assign
    case relieve
    case mark
    case markAll
    case horizon
    case order
    case orderNext
    case orderBefore
    case reverse
    case export
    case copyRow
    case copyAll
    case palette
    case undo
    case redo
    case reread
    case help
    case close
    case quit
  }

  public static let keys = Keymap<Action>([
    .init("<enter>", .open, "open", "open the learner's page"),
    .init("t", .horizon, "days", "what is due within 30, 60, 90 days; what is late; everything"),
    .init("o", .order, "sort", "choose what the list is sorted by"),
    .init("w", .why, "why", "why it is due when it is, and who may sign"),
    .init("s", .signOff, "sign off", "sign off a demonstration, or record a result"),
    .init("a", .assign, "assign", "assign a path or a course to who is marked, or to this learner"),
    .init("O", .reverse, "", "turn the order round"),
    .init(">", .orderNext, "", "sort by the column to the right"),
    .init("<lt>", .orderBefore, "", "sort by the column to the left"),
    .init("W", .relieve, "", "give who is marked, or this learner, more time, or waive it"),
    .init("<space>", .mark, "mark", "mark the learner, or take the mark away, and go down"),
    .init("<c-a>", .markAll, "", "mark everybody listed"),
    .init("x", .export, "export", "write what is listed to a file: CSV, JSON, Markdown or HTML"),
    .init("y", .copyRow, "", "copy the row"),
    .init("Y", .copyAll, "", "copy what is listed"),
    .init(":", .palette, "", "everything that can be done or looked at, by its name"),
    .init("q<esc><c-c>", .close, "back", "take the marks away, or go back"),
    .init("z", .undo, "", "undo what you did last, after a look at what that changes"),
    .init("Z", .redo, "", "do again what you undid last"),
    .init("R", .reread, "", "read the file again"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
}
