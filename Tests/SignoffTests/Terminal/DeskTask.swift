import Testing

/// Something that a coordinator does at the desk, key by key.
struct DeskTask: Sendable {
  /// Keys, and what the screen shows once they have done their work.
  typealias Step = (keys: String, shows: String)

  /// The task, as the design numbers and words it.
  var name: String
  /// So many keys it may take, besides free text.
  var budget: Int
  /// The characters of names, reasons and PINs that do not count.
  var freeText = ""
  /// How it is done.
  var steps: [Step]
  /// Whether it goes on where the one before it ended.
  var goesOn = false

  /// The keys that count.
  var keys: Int { steps.map { Tmux.keys($0.keys).count }.reduce(0, +) - freeText.count }
}

/// A file, and the words by which the tasks find something in it.
struct DeskGround: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// Somebody with a demonstration to be signed, by part of the name and in full.
  var learner: (part: String, name: String)
  /// Since when their oldest item is overdue.
  var overdueSince: String
  /// Who is above them and can sign, and the name of the first to be offered.
  var chief: String
  /// A path that nobody of the chief's team has.
  var path: (part: String, name: String)
  /// The keys to a path of several steps, from the desk.
  var steps: String
  /// A course that is not on it.
  var course: String
  /// A course that runs out, as the palette finds it.
  var expiring: (part: String, name: String)
  /// The keys to a role, from the desk, and its name.
  var role: (keys: String, part: String)

  static let demo = DeskGround(
    testDescription: "the demo", learner: ("hami", "Andrew Hamilton"), overdueSince: "2026-10-03",
    chief: "P003", path: ("mul", "Multi-engine add-on"), steps: "2jj", course: "first aid",
    expiring: ("cpr", "First aid, CPR and AED"), role: ("1jjjjj", "dis"))

  static let crowd = DeskGround(
    testDescription: "a crowd", learner: ("zola", "Zola Quint"), overdueSince: "2026-05-06",
    chief: "P000001", path: ("cran", "Crane licence"), steps: "2j", course: "crane safety",
    expiring: ("exti", "Fire extinguishers"), role: ("1j", "role 07"))

  /// The ten tasks of a day at the desk.
  var tasks: [DeskTask] {
    [
      DeskTask(
        name: "1 find a person and open their page", budget: 8,
        steps: [("/\(learner.part)<enter><enter>", "━━ \(learner.name) · ")]),
      DeskTask(
        name: "2 why their oldest overdue item is due", budget: 4,
        steps: [("w", "It is overdue since \(overdueSince)")], goesOn: true),
      DeskTask(
        name: "3 a path for a team, due in four weeks", budget: 30,
        steps: [
          ("/team:\(chief)<enter><c-a>a", "Assign · nothing is changed yet"),
          ("\(path.part)<enter>+4w<c-p>", "due Sun 20 Dec 2026."), ("y", "✓ Assigned \(path.name)"),
        ]),
      DeskTask(
        name: "10 undo it", budget: 3, steps: [("z", "y do it    Esc"), ("y", "· Z redo")],
        goesOn: true),
      DeskTask(
        name: "4 two more weeks for one, with a reason", budget: 30,
        steps: [
          ("/\(learner.part)<enter>We", "The new last day"),
          ("+2w<tab>out at sea<c-p>", "2026-12-06: out at sea"), ("y", "· z undo"),
        ]),
      DeskTask(
        name: "5 sign off a demonstration of six items", budget: 14, freeText: "407182",
        steps: [
          ("/\(learner.part)<enter>s<enter>", "* 6 "), ("*<enter><enter>", "found \(learner.name)"),
          ("y", "PIN"), ("407182<enter>", "✓ Signed"),
        ]),
      DeskTask(
        name: "6 a new hire", budget: 20, freeText: "Q1Eva Noor\(chief)\(role.part)+1w",
        steps: [
          ("n", "nothing is changed yet"),
          ("Q1<tab>Eva Noor<tab>\(chief)<tab>\(role.part)<tab>+1w<c-p>", "Add the tenure of Q1 as"),
          ("y", "· z undo"),
        ]),
      DeskTask(
        name: "7 a suggested course between two steps", budget: 20, freeText: course,
        steps: [
          ("\(steps)pn", "A step at position 2"),
          ("\(course)<tab><space><c-p>", "y do it    Esc"), ("y", "· z undo"),
        ]),
      DeskTask(
        name: "8 whose award runs out within 60 days, to CSV", budget: 16,
        steps: [
          (":\(expiring.part)<enter>tt", "due 22 Nov 2026 to 21 Jan 2027"), ("x", "to a file"),
          ("a.csv<enter>", "✓ Wrote "),
        ]),
      DeskTask(
        name: "9 the worst course of a role, and who is late in it", budget: 10,
        steps: [("\(role.keys)4", " compliant "), ("np", " · late ")]),
    ]
  }
}
