public import Model

/// Everything that can be done or looked at from where somebody is, found by typing part of it.
public struct PaletteScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case take
    case help
    case close
  }

  public static let title = "Commands"
  public static let keys = Keymap<Action>([])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .take, "go", "do it, or open it"),
    .init("<esc><c-c>", .close, "back", "back to where you were"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  public var field: TextField? = TextField()

  private let actions: [Choice<PaletteItem>]
  private let history: [String]
  /// How far back in the history what is typed comes from; 0 where it was typed anew.
  private var age = 0
  private var today: Day
  private var catalogue: [Choice<PaletteItem>] = []
  var choices = Choices<PaletteItem>()
  private var isKnown = false
  private var asked: String?

  /// Offers what a page says, and the whole file.
  ///
  /// Going up from the first line leads through what was typed before.
  public init(
    _ page: PalettePage, for actor: Actor, on keyboard: Keyboard, after history: [String] = []
  ) {
    actions = page.actions(on: keyboard)
    self.history = history
    today = actor.today
  }

  public mutating func resize(to size: Size) {
    choices.fit(height: size.nearly(Self.box).height - 4)
  }

  public mutating func turn(to today: Day) { self.today = today }

  public mutating func forget() { (isKnown, asked) = (false, nil) }

  public mutating func reload(from records: some Register) throws {
    if !isKnown { catalogue = try records.curriculum().destinations }
    isKnown = true
    guard let text = field?.text, text != asked else { return }
    asked = text
    let people = try people(called: text, in: records)
    choices.offer(actions + catalogue, fitting: text, found: people)
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    switch motion {
    case .up where choices.position.selected == 0 && age < history.count: recall(age + 1)
    case .down where age > 0 && choices.position.selected == 0: recall(age - 1)
    case .up, .down, .pageUp, .pageDown, .halfUp, .halfDown, .home, .end, .left, .right:
      choices.move(motion)
    }
    return []
  }

  public mutating func edited() -> [Effect] {
    age = 0
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .take: take()
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Go to, or do", wanted: Self.box, in: area)
    let (top, list) = inside.split(top: 2)
    canvas.write(":", row: 0, in: top, as: .key)
    let hint = "an action, a person, a course, a path, a role"
    field?.draw(on: &canvas, in: top.line(0).split(left: 2).rest, hasCaret: true, hint: hint)
    guard choices.selected != nil else {
      canvas.write("Nothing here has these letters.", row: 0, in: list, as: .textDim)
      return
    }
    choices.draw(on: &canvas, in: list, isFocused: true)
  }

  private static let box = Size(width: 84, height: 24)

  /// So many people are offered at the most.
  private static let most = 50

  private func take() -> [Effect] {
    let typed = field?.text ?? ""
    let kept: [Effect] = typed.allSatisfy { $0 == " " } ? [] : [.remember(typed)]
    switch choices.selected?.value {
    case .press(let key): return kept + [.close(1), .press(key)]
    case .open(let destination): return kept + [.close(1), .open(destination)]
    case .tell(let request): return kept + [.close(1), .tell(request)]
    case nil: return [.say(Notice("Nothing here has these letters."))]
    }
  }

  /// Puts in what was typed so many times ago.
  private mutating func recall(_ age: Int) {
    self.age = age
    field = TextField(age == 0 ? "" : history[history.count - age])
  }

  private func people(
    called text: String, in records: some Register
  ) throws -> [Choice<PaletteItem>] {
    guard text.contains(where: { $0 != " " }) else { return [] }
    let query = RosterQuery(words: text, limit: Self.most)
    return try records.roster(query, on: today).map { id in
      Choice(.open(.learner(id)), title: try records.name(of: id), note: "\(id)")
    }
  }
}

extension Curriculum {
  /// Every path, role and course that is in use, by title, with what it opens.
  fileprivate var destinations: [Choice<PaletteItem>] {
    let roles = roles.values.map { role in
      Choice(
        PaletteItem.open(.matrix(RosterQuery(role: role.id))), title: role.title,
        note: "\(role.id) role")
    }
    let paths = paths.values.filter { !$0.isRetired }.map { path in
      let opened =
        path.kind == .certification
        ? Destination.cases(CaseQuery(subject: .certification(path.id)))
        : .matrix(RosterQuery(path: path.id))
      return Choice(
        PaletteItem.open(opened), title: path.title, note: "\(path.id) \(path.kind)")
    }
    let courses = courses.values.filter { !$0.isRetired }.map { course in
      Choice(
        PaletteItem.open(.cases(CaseQuery(subject: .course(course.id)))), title: course.title,
        note: "\(course.id) course")
    }
    return roles.byTitle + paths.byTitle + courses.byTitle
  }
}

extension [Choice<PaletteItem>] {
  fileprivate var byTitle: [Choice<PaletteItem>] {
    sorted { ($0.title, $0.note) < ($1.title, $1.note) }
  }
}
