/// A step of the tour: what there is to know, and the commands of the desk that go with it.
struct TourStep {
  let title: String
  let text: String
  let commands: [String]

  static let all = [
    TourStep(
      title: "The desk",
      text: "Roles and learning paths are on the left, learners beside them. A role narrows the "
        + "paths and the learners, a path the learners. Arrows move.",
      commands: ["nextPane", "roles", "paths", "learners"]),
    TourStep(
      title: "Somebody",
      text: "Glyph, word and colour say where each learner stands. Typing part of a name finds "
        + "them; state:late finds who is late.",
      commands: ["filter", "open", "palette"]),
    TourStep(
      title: "Why",
      text: "Every date can be explained: which role, path, record, rule or extension made it, "
        + "and who may sign what comes next.",
      commands: ["why", "learnerHistory"]),
    TourStep(
      title: "Changing something",
      text: "Nothing is changed before you have seen what it does, for whom, and said y. What "
        + "was done is undone by one key.",
      commands: ["mark", "assign", "relieve", "undo"]),
    TourStep(
      title: "Signing off",
      text: "A demonstration is a checklist: 1 met, 2 not yet, then who saw it. Whoever has a PIN "
        + "signs with it, by signoff sign or at the kiosk.",
      commands: ["signOff"]),
    TourStep(
      title: "Further",
      text: "The help names every key of the screen that you are on, and the palette finds every "
        + "action, person, course and path by a few letters.",
      commands: ["matrix", "calendar", "history", "settings", "help"]),
  ]

  /// The text, and each command with its keys.
  func lines(_ width: Int, _ desk: Keymap<String>) -> [Line] {
    let rows = commands.flatMap { command in
      desk.bindings.first { $0.command == command }.map { Self.lines(of: $0, width) } ?? []
    }
    return Line.wrapped(text, to: width) + [Line()] + rows
  }

  private static func lines(of binding: Keymap<String>.Binding, _ width: Int) -> [Line] {
    let keys = binding.keys.prefix(2).map { "\($0)" }.joined(separator: " ")
    return binding.text.wrapped(to: max(width - 9, 1)).enumerated().map { index, part in
      Line([Span((index == 0 ? keys : "").padded(to: 9), .key), Span(part)])
    }
  }
}
