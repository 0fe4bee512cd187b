import Model

/// What keys ask for at the kiosk; there are no others.
public enum KioskAction: CaseIterable, Hashable, Sendable {
  case enter
  case back
  case up
  case down
  case met
  case notYet
  case allMet
  case again
  case leave
}

/// The keys of the kiosk, and those that work while text is typed.
public enum KioskKeys {
  /// Where nothing is typed.
  public static let choosing = Keymap<KioskAction>([
    .init("<enter>", .enter, "go on"),
    .init("<esc>", .back, "back"),
    .init("<up>", .up, ""),
    .init("<down>", .down, ""),
    .init("1", .met, "met"),
    .init("2", .notYet, "not yet"),
    .init("*", .allMet, "all met"),
    .init("n", .again, "next for the same learner"),
    .init("<f10>", .leave, ""),
  ])

  /// Where text is typed.
  public static let typing = Keymap<KioskAction>([
    .init("<enter>", .enter, "go on"),
    .init("<esc>", .back, "back"),
    .init("<up>", .up, ""),
    .init("<down>", .down, ""),
  ])
}

/// One step at the kiosk: a value that keys change and a canvas shows.
protocol KioskPage: Sendable {
  /// How many seconds without a key are waited for before everything is wiped; nothing for ever.
  var patience: Int? { get }

  /// Whether characters are text.
  var isTyping: Bool { get }

  /// The line above, and what stands at its right.
  var title: (left: String, right: String) { get }

  /// What becomes of what was typed when nobody presses a key.
  var warning: String { get }

  /// What the keys do, for the last line.
  var hints: [Hint] { get }

  /// Reads what is shown.
  mutating func reload(from records: some Register, by actor: Actor) throws

  /// Takes a character where text is typed, or wakes up.
  mutating func type(_ character: Character) -> KioskWish

  /// Takes the last character back.
  mutating func erase()

  mutating func update(_ action: KioskAction) -> KioskWish

  /// Takes note that a PIN was refused.
  mutating func refuse()

  func draw(on canvas: inout Canvas, in area: Area)
}

extension KioskPage {
  var patience: Int? { 60 }
  var isTyping: Bool { false }
  var warning: String { "All that was typed goes in" }
  mutating func reload(from records: some Register, by actor: Actor) throws {}
  mutating func type(_ character: Character) -> KioskWish { .nothing }
  mutating func erase() {}
  mutating func refuse() {}
}

/// Work that a step asks for and never does itself.
enum KioskWish: Sendable {
  case nothing
  case open(any KioskPage)
  case back
  case say(String)
  /// Somebody signs with their PIN.
  case sign(Command, Person.ID, Secret)
  /// Somebody who may wants to end the kiosk.
  case end(Person.ID, Secret)
}
