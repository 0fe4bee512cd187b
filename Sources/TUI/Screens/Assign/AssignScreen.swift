public import Model

/// Says what is to be done by whom, and by when; nothing is changed before a preview was seen.
public struct AssignScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case next
    case previous
    case take
    case preview
    case toggle
    case help
    case close
  }

  /// The fields, from top to bottom.
  enum Place: Int, CaseIterable {
    case what
    case due
    case level
    case reason
  }

  public static let title = "Assign"
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .take, "take, next", "take what is chosen and go on; at the end, preview"),
    .init("<tab>", .next, "next", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<esc><c-c>", .close, "cancel", "back; nothing is changed"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])
  public static let keys = Keymap<Action>([
    .init("<space>", .toggle, "change", "required or suggested"),
    .init("<enter>", .take, "next", "to the next field"),
    .init("<tab>", .next, "", "to the next field"),
    .init("<s-tab>", .previous, "", "to the field before"),
    .init("<c-p>", .preview, "preview", "see what it would do"),
    .init("<esc>q<c-c>", .close, "cancel", "back; nothing is changed"),
    .init("?<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  let actor: Actor
  private let people: [Person.ID]
  private(set) var names: [String] = []
  private(set) var place = Place.what
  private(set) var choices = Choices<Assignment.Task>()
  private(set) var task: Choice<Assignment.Task>?
  private(set) var level = Level.required
  private(set) var fields: [Place: TextField] = [:]
  private var isKnown = false

  /// Assigns something to people.
  public init(to people: [Person.ID], by actor: Actor) {
    self.people = people
    self.actor = actor
    for place in Place.allCases where place != .level { fields[place] = TextField() }
  }

  public var field: TextField? {
    get { fields[place] }
    set { fields[place] = newValue }
  }

  public mutating func resize(to size: Size) {
    choices.fit(height: size.nearly(Self.box).height - 10)
  }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    names = try people.prefix(4).map { try records.person($0)?.name ?? $0.text }
    choices.offer(try records.curriculum().tasks)
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    if place == .what { choices.move(motion) }
    if place == .level, motion == .left || motion == .right { toggle() }
    return []
  }

  public mutating func edited() -> [Effect] {
    if place == .what {
      task = nil
      choices.narrow(to: field?.text ?? "")
    }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .next: return go(by: 1)
    case .previous: return go(by: -1)
    case .take: return place == .reason ? preview() : go(by: 1)
    case .preview: return preview()
    case .toggle: toggle()
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
    return []
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let title = "Assign · nothing is changed yet"
    let inside = canvas.drawDialog(title, wanted: Self.box, in: area)
    drawForm(on: &canvas, in: inside)
  }

  var due: DueEntry { DueEntry(fields[.due]?.text ?? "", on: actor.today) }

  /// Who it is for, in words.
  var who: String {
    let more = people.count > names.count ? " and \(people.count - names.count) more" : ""
    return "\(people.count) \(people.count == 1 ? "learner" : "learners"): "
      + names.joined(separator: ", ") + more
  }

  private static let box = Size(width: 84, height: 26)
}

extension AssignScreen {
  /// Leaves a field, with what was chosen in it, for another.
  private mutating func go(by places: Int) -> [Effect] {
    if place == .what, !take() { return [.say(Notice("No path or course has these words."))] }
    let count = Place.allCases.count
    place = Place.allCases[(place.rawValue + places + count) % count]
    return []
  }

  /// Takes the path or course under the cursor.
  private mutating func take() -> Bool {
    task = task ?? choices.selected
    guard let task else { return false }
    fields[.what] = TextField(task.title)
    return true
  }

  private mutating func toggle() {
    level = level == .required ? .suggested : .required
  }

  private mutating func preview() -> [Effect] {
    guard take(), let task else {
      place = .what
      return [.say(Notice("Choose a path or a course first."))]
    }
    var day: Assignment.Due?
    switch due {
    case .none: break
    case .due(let typed): day = typed
    case .unreadable(let why):
      place = .due
      return [.say(Notice("That is no due day: \(why).", .refused))]
    }
    let assign = Assign(
      task.value, to: people.map { .person($0) }, due: day,
      level: level == .required ? nil : level, reason: fields[.reason]?.text ?? "")
    return [.open(.confirm(.assign(assign), closing: 2))]
  }
}

extension Curriculum {
  /// Everything that can be assigned: paths first, then courses, each by title.
  fileprivate var tasks: [Choice<Assignment.Task>] {
    let paths = paths.values.filter { !$0.isRetired }.map { path in
      Choice(Assignment.Task.path(path.id), title: path.title, note: "\(path.id.text) \(path.kind)")
    }
    let courses = courses.values.filter { !$0.isRetired }.map { course in
      Choice(
        Assignment.Task.course(course.id), title: course.title, note: "\(course.id.text) course")
    }
    return paths.sorted { $0.title < $1.title } + courses.sorted { $0.title < $1.title }
  }
}
