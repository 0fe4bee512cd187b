public import Model

/// Who observed and signs, chosen by typing among those who may.
public struct SignerScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case choose
    case help
    case close
  }

  public static let title = "Who signs"
  public static let keys = Keymap<Action>([])
  public static let typingKeys = Keymap<Action>([
    .init(
      "<enter><tab>", .choose, "this one", "take the person under the cursor; nothing is done yet"),
    .init("<esc><c-c>", .close, "back", "back to the checklist"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true
  public var field: TextField? = TextField()

  private let person: Person.ID
  private let course: Course.ID
  private let results: [ItemResult]
  private var actor: Actor
  private var title = ""
  private(set) var rights = ""
  private(set) var isComplete = false
  private var isAnyone = false
  var choices = Choices<Person.ID>()
  private var isKnown = false
  /// The demonstration as it was when this was asked first.
  private var edition: ChecklistEdition?

  /// Asks who saw what was noted.
  public init(
    of person: Person.ID, in course: Course.ID, noting results: [ItemResult], by actor: Actor
  ) {
    self.person = person
    self.course = course
    self.results = results
    self.actor = actor
  }

  public mutating func resize(to size: Size) {
    choices.fit(height: size.nearly(Self.box).height - 8)
  }

  public mutating func turn(to today: Day) { actor.today = today }

  public mutating func forget() { isKnown = false }

  public mutating func reload(from records: some Register) throws {
    guard !isKnown else { return }
    let demonstration = try records.demonstration(of: person, in: course)
    edition = try edition ?? records.edition(of: person, in: course, on: actor.today)
    isComplete = demonstration.isComplete(after: results)
    title = demonstration.course.title
    rights = demonstration.course.signers.map(\.sentence).joined(separator: ", or ")
    let learner = try records.knownPerson(person)
    let people = try records.signers(of: demonstration.course, for: learner, on: actor.today)
    isAnyone = people == nil
    choices.offer(try (people ?? found(in: records)).map(\.choice))
    isKnown = true
  }

  public mutating func move(_ motion: Motion) -> [Effect] {
    choices.move(motion)
    return []
  }

  public mutating func edited() -> [Effect] {
    choices.narrow(to: field?.text ?? "")
    if isAnyone { isKnown = false }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .choose: choose()
    case .help: [.open(.help(HelpPage(of: Self.self)))]
    case .close: [.close(1)]
    }
  }

  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog(
      "Who signs · \(title)", wanted: Self.box, in: area)
    let (head, rest) = inside.split(top: 5)
    canvas.write(
      Line.wrapped("It takes \(rights).", to: head.width, .textDim), in: head.split(bottom: 2).rest)
    let entry = head.line(3)
    canvas.write(isComplete ? "Signer   " : "Observer ", row: 0, in: entry, as: .header)
    field?.draw(
      on: &canvas, in: entry.split(left: 9).rest, hasCaret: true, hint: "part of the name or the id"
    )
    if choices.listed.isEmpty {
      canvas.write("Nobody who may has these words.", row: 0, in: rest, as: .warn)
    }
    choices.draw(on: &canvas, in: rest, isFocused: true)
  }

  private func choose() -> [Effect] {
    guard let signer = choices.selected?.value else {
      return [.say(Notice("Nobody is chosen: type part of a name or an id."))]
    }
    guard isComplete else {
      let observe = Observe(person, in: course, by: signer, results)
      return [.open(.confirm(.observe(observe), closing: 4))]
    }
    let sign = SignOff(person, in: course, by: signer, noting: results, of: edition)
    return [.open(.confirm(.signOff(sign), closing: 4))]
  }

  /// The first people with what was typed, where anybody may sign.
  private func found(in records: some Register) throws -> [Person] {
    let query = RosterQuery(words: field?.text ?? "", limit: 51)
    return try records.roster(query, on: actor.today).filter { $0 != person }.prefix(50)
      .compactMap { try records.person($0) }
  }

  private static let box = Size(width: 84, height: 22)
}

extension Person {
  fileprivate var choice: Choice<Person.ID> { Choice(id, title: name, note: id.text) }
}
