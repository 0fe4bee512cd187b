import Model

extension DeskScreen {
  public enum Action: CaseIterable, Sendable {
    case open
    case signOff
    case assign
    case relieve
    case new
    case edit
    case write
    case remove
    case parts
    case library
    case why
    case mark
    case filter
    case filters
    case keepFilter
    case order
    case orderNext
    case orderBefore
    case reverse
    case columns
    case full
    case larger
    case smaller
    case nextPane
    case previousPane
    case roles
    case paths
    case learners
    case matrix
    case calendar
    case history
    case learnerHistory
    case copyRow
    case copyAll
    case export
    case palette
    case range
    case markAll
    case invert
    case back
    case undo
    case redo
    case report
    case reread
    case settings
    case tour
    case help
    case quit
  }

  public static let title = "The desk"

  public static let keys = Keymap<Action>([
    .init(
      "<enter>", .open, "open", "open the learner's page; on a role or path, go on to the right"),
    .init(
      "s", .signOff, "sign off", "sign off a demonstration, or record a result; for who is marked"),
    .init("a", .assign, "assign", "assign a path or a course to who is marked, or to this learner"),
    .init("w", .why, "why", "why the first thing is due when it is, and who may sign"),
    .init("n", .new, "new", "somebody new; in the other panes a new role, a new path"),
    .init("e", .edit, "edit", "change what is said of this person, role or path"),
    .init(
      "p", .parts, "parts", "the steps of a path, the paths of a role, the roles somebody holds"),
    .init("<space>", .mark, "mark", "mark, or take the mark away, and go down"),
    .init("/", .filter, "filter", "filter: \(RosterFilter.help)"),
    .init("<tab>", .nextPane, "pane", "to the next pane"),
    .init("o", .order, "sort", "choose what the learners are sorted by"),
    .init("q", .quit, "quit", "end the program"),
    .init("O", .reverse, "", "turn the order round"),
    .init(">", .orderNext, "", "sort by the column to the right"),
    .init("<lt>", .orderBefore, "", "sort by the column to the left"),
    .init("F", .filters, "", "the filters that have a name; name the present one"),
    .init("C", .columns, "", "which columns there are, in which order, and how wide"),
    .init("<s-tab>", .previousPane, "", "to the pane before"),
    .init("1", .roles, "", "to the roles"),
    .init("2", .paths, "", "to the learning paths"),
    .init("3", .learners, "", "to the learners"),
    .init("W", .relieve, "", "give who is marked, or this learner, more time, or waive something"),
    .init("E", .write, "", "edit the note of this role in $VISUAL or $EDITOR"),
    .init("D", .remove, "", "remove this person, role or path, where nothing needs it any more"),
    .init("L", .library, "", "the courses with their checklists; ladder, holidays and settings"),
    .init("4", .matrix, "", "the matrix of who is listed: people against courses"),
    .init("5", .calendar, "", "what falls due for who is listed, week by week for a year"),
    .init("6", .history, "", "the history of the file: who changed what, and when"),
    .init("i", .learnerHistory, "", "who changed what of this learner, and when"),
    .init("y", .copyRow, "", "copy who is marked, or this learner, with where they stand"),
    .init("Y", .copyAll, "", "copy everybody listed, with where they stand"),
    .init("x", .export, "", "write everybody listed to a file: CSV, JSON, Markdown or HTML"),
    .init(":<c-p>", .palette, "commands", "everything that can be done or looked at, by its name"),
    .init("f", .full, "", "give the list all the room, or take it back"),
    .init("+", .larger, "", "give the list more room"),
    .init("-", .smaller, "", "give the list less room"),
    .init("v", .range, "", "begin a range, and again to mark it"),
    .init("<c-a>", .markAll, "", "mark everybody listed"),
    .init("*", .invert, "", "mark who is not marked, and only those"),
    .init("<esc><c-c>", .back, "", "take away the filter, then the marks"),
    .init("z", .undo, "", "undo what you did last, after a look at what that changes"),
    .init("Z", .redo, "", "do again what you undid last"),
    .init("r", .report, "", "how compliant the organisation is, by role and by group"),
    .init("R", .reread, "", "read the file again"),
    .init(",", .settings, "", "settings: the theme, as you look at it, ASCII, mouse, keys"),
    .init("<f12>", .tour, "", "a tour: what is where, in six steps"),
    .init("Q", .quit, "", "end the program"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .keepFilter, "keep", "keep the filter and go back to the list"),
    .init("<esc><c-c>", .back, "clear", "take the filter away"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])
}
