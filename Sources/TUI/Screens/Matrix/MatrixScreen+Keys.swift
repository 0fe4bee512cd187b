extension MatrixScreen {
  public enum Action: CaseIterable, Sendable {
    case why
    case worst
    case late
    case open
    case order
    case orderNext
    case orderBefore
    case reverse
    case export
    case copyRow
    case copyAll
    case palette
    case reread
    case help
    case close
    case quit
  }

  public static let title = "The matrix"
  public static let keys = Keymap<Action>([
    .init("<enter>", .open, "open", "open the learner's page"),
    .init("w", .why, "why", "why the learner stands there, and what comes next"),
    .init("n", .worst, "worst", "to the course with the lowest figure, and on to the next"),
    .init("p", .late, "who is late", "the people who are late with this course"),
    .init("o", .order, "sort", "choose what the people are sorted by"),
    .init("x", .export, "export", "write the matrix to a file: CSV, JSON, Markdown or HTML"),
    .init("O", .reverse, "", "turn the order round"),
    .init(">", .orderNext, "", "sort by what comes next in that menu"),
    .init("<lt>", .orderBefore, "", "sort by what comes before it"),
    .init("y", .copyRow, "", "copy the learner's row"),
    .init("Y", .copyAll, "", "copy the matrix"),
    .init(":", .palette, "", "everything that can be done or looked at, by its name"),
    .init("q<esc><c-c>", .close, "back", "back to where you were"),
    .init("R", .reread, "", "read the file again"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])
}
