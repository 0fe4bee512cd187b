import Model

/// What is stated, what follows from it, and who signs: number and PIN come last.
struct KioskSigning: KioskPage {
  private let person: Person.ID
  private let course: Course.ID
  private let results: [ItemResult]
  private let isCompetent: Bool
  private var pin = KioskPIN()
  private var subject = ""
  private var name = ""
  private var consequences = Consequences()
  private var isAsked = false

  init(
    of person: Person.ID, in course: Course.ID, noting results: [ItemResult], isCompetent: Bool
  ) {
    self.person = person
    self.course = course
    self.results = results
    self.isCompetent = isCompetent
  }

  var patience: Int? { 30 }

  var isTyping: Bool { true }

  var title: (left: String, right: String) { ("Step 4 of 4 · Sign", "\(subject) · \(name)") }

  var hints: [Hint] {
    [
      Hint(key: "Enter", help: pin.isAtPIN ? "sign" : "go on to the PIN"),
      Hint(key: "Esc", help: "back without signing"),
    ]
  }

  mutating func reload(from records: some Register, by actor: Actor) throws {
    subject = try records.curriculum().name(of: .course(course))
    name = try records.knownPerson(person).name
    guard isAsked else { return }
    isAsked = false
    do {
      consequences = try Consequences(of: command, in: records, by: actor)
      while consequences.isWorking { try consequences.advance(in: records) }
      try consequences.advance(in: records)
      pin.isAtPIN = true
    } catch let refusal as Refusal {
      consequences = Consequences(refused: refusal, command, by: actor)
      pin = KioskPIN()
    }
  }

  mutating func type(_ character: Character) -> KioskWish {
    pin.type(character)
    return .nothing
  }

  mutating func erase() { pin.erase() }

  mutating func refuse() { pin.wipe() }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter:
      guard pin.isAtPIN else {
        isAsked = true
        return .nothing
      }
      return .sign(command, pin.person, pin.secret)
    case .back: return .back
    case .up, .down, .met, .notYet, .allMet, .again, .leave: return .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    let (text, foot) = area.split(bottom: 2)
    let lines = pin.isAtPIN || consequences.isRefused ? consequences.lines(text.width) : draft
    canvas.write(lines, in: text)
    pin.draw("Observer number", on: &canvas, in: foot)
  }

  private var command: Command {
    isCompetent
      ? .signOff(SignOff(person, in: course, by: pin.person, noting: results))
      : .signNotYet(SignNotYet(person, in: course, by: pin.person, noting: results))
  }

  private var draft: [Line] {
    let met = results.count { $0.outcome == .observed }
    let found = isCompetent ? Line("COMPETENT", .good) : Line("NOT YET COMPETENT", .bad)
    return [
      Line("You are about to sign that \(name) (\(person)) is"), found,
      Line("in \(subject)."), Line(),
      Line("\(met) met, \(results.count - met) not yet in this visit.", .textDim), Line(),
      Line("It stays on record under your name. Type your own number, never another's."),
    ]
  }
}

/// Who ends the kiosk.
struct KioskLeaving: KioskPage {
  private var pin = KioskPIN()

  var patience: Int? { 30 }

  var isTyping: Bool { true }

  var title: (left: String, right: String) { ("End the kiosk", "") }

  var hints: [Hint] { [Hint(key: "Enter", help: "go on"), Hint(key: "Esc", help: "back")] }

  mutating func type(_ character: Character) -> KioskWish {
    pin.type(character)
    return .nothing
  }

  mutating func erase() { pin.erase() }

  mutating func refuse() { pin.wipe() }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter:
      guard !pin.isAtPIN else { return .end(pin.person, pin.secret) }
      pin.isAtPIN = true
      return .nothing
    case .back: return .back
    case .up, .down, .met, .notYet, .allMet, .again, .leave: return .nothing
    }
  }

  func draw(on canvas: inout Canvas, in area: Area) {
    canvas.write("Only its keeper ends the kiosk.", row: 0, in: area, as: .prompt)
    pin.draw("Number", on: &canvas, in: area.split(top: 2).rest)
  }
}
