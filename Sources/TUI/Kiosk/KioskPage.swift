import Model

/// One step at the kiosk: a value that keys change and a canvas shows.
protocol KioskPage: Sendable {
  /// How many seconds without a key are waited for before everything is wiped; nothing for ever.
  var patience: Int? { get }

  /// Whether characters are text.
  var isTyping: Bool { get }

  /// The line above, and what stands at its right.
  func title(in words: KioskWords) -> (left: String, right: String)

  /// What becomes of what was typed when nobody presses a key.
  var warning: KioskText { get }

  /// What the keys do, for the last line.
  func hints(in words: KioskWords) -> [Hint]

  /// Takes note of how much room there is for a page as it was read.
  mutating func fit(_ size: Size, _ words: KioskWords)

  /// Counts what was read as out of date.
  mutating func forget()

  /// Reads what is shown.
  mutating func reload(from records: some Register, by actor: Actor) throws

  /// Takes note that it was drawn as it is.
  mutating func noteDrawn()

  /// Takes a character where text is typed, or wakes up.
  mutating func type(_ character: Character) -> KioskWish

  /// Takes the last character back.
  mutating func erase()

  mutating func update(_ action: KioskAction) -> KioskWish

  /// Takes note that a PIN was refused, or whoever it was to prove.
  mutating func refuse(_ error: any Error)

  func draw(on canvas: inout Canvas, in area: Area, words: KioskWords)
}

extension KioskPage {
  var patience: Int? { 60 }
  var isTyping: Bool { false }
  var warning: KioskText { .everythingGoes }
  mutating func fit(_ size: Size, _ words: KioskWords) {}
  mutating func forget() {}
  mutating func reload(from records: some Register, by actor: Actor) throws {}
  mutating func type(_ character: Character) -> KioskWish { .nothing }
  mutating func noteDrawn() {}
  mutating func erase() {}
  mutating func refuse(_ error: any Error) {}
}

/// A step at which one of several lines is chosen.
protocol KioskList: KioskPage {
  var position: ListPosition { get set }

  /// Takes the line with the cursor.
  mutating func choose() -> KioskWish
}

extension KioskList {
  mutating func update(_ action: KioskAction) -> KioskWish { pick(action) }

  /// Moves the cursor, takes its line, or goes back.
  mutating func pick(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter: return choose()
    case .back: return .back
    case .up: position.move(.up)
    case .down: position.move(.down)
    case .pageUp: position.move(.pageUp)
    case .pageDown: position.move(.pageDown)
    case .met, .notYet, .allMet, .clear, .again, .void, .help, .language, .progress, .mistake,
      .leave:
      break
    }
    return .nothing
  }
}

/// A step at which a PIN is typed, and perhaps something before it.
protocol KioskEntry: KioskPage {
  var pin: KioskPIN { get set }

  /// Takes what was typed.
  mutating func enter() -> KioskWish

  /// Reads on, or back, where there is more than fits.
  mutating func scroll(_ motion: Motion)
}

extension KioskEntry {
  var isTyping: Bool { true }

  mutating func type(_ character: Character) -> KioskWish {
    pin.type(character)
    return .nothing
  }

  mutating func erase() { pin.erase() }

  mutating func scroll(_ motion: Motion) {}

  mutating func refuse(_ error: any Error) {
    switch error as? Refusal {
    case .unknownPerson, .signing(.noKey): pin = KioskPIN()
    case nil, .some: pin.wipe()
    }
  }

  mutating func update(_ action: KioskAction) -> KioskWish {
    switch action {
    case .enter: return enter()
    case .back: return .back
    case .up: scroll(.up)
    case .down: scroll(.down)
    case .pageUp: scroll(.pageUp)
    case .pageDown: scroll(.pageDown)
    case .met, .notYet, .allMet, .clear, .again, .void, .help, .language, .progress,
      .mistake, .leave:
      break
    }
    return .nothing
  }
}

/// Work that a step asks for and never does itself.
enum KioskWish: Sendable {
  case nothing
  case open(any KioskPage)
  case back
  /// Says something that stands in the table of texts.
  case say(KioskText)
  /// Says what has to happen first, or next.
  case explain(RequirementRow)
  /// Takes back what was signed a short while ago.
  case recall
  /// Keeps what was seen of a demonstration.
  case keep([ItemResult], Person.ID, Course.ID)
  /// Somebody proves with their PIN who they are.
  case prove(Person.ID, Secret, KioskPurpose)
}

/// What a PIN is for.
enum KioskPurpose: Sendable {
  case sign(Command)
  /// To take back what was signed a short while ago.
  case void(KioskSigned, reason: String)
  /// To see one's own progress.
  case progress
  /// To let a locked kiosk go on.
  case unlock
  case end
}
