public import Model

/// The PIN with which somebody signs what they have just read; it comes last, every time.
public struct PINScreen: Screen {
  public enum Action: CaseIterable, Sendable {
    case sign
    case help
    case close
  }

  public static let title = "The PIN"
  public static let keys = Keymap<Action>([])
  public static let typingKeys = Keymap<Action>([
    .init("<enter>", .sign, "sign", "sign with the PIN; it is done then"),
    .init("<esc><c-c>", .close, "back", "back without signing"),
    .init("<f1>", .help, "help", "every key that works here"),
  ])

  public let isDialog = true

  /// What is typed is kept apart, as bytes that can be wiped.
  public var field: TextField? {
    get { TextField() }
    set {}
  }

  private let command: Command
  private let signer: Person.ID
  private let closing: Int
  private var name = ""
  private var pin = PINField()

  /// Asks a signer for their PIN; once it is signed, so many screens are closed.
  public init(of signer: Person.ID, to command: Command, closing: Int) {
    self.signer = signer
    self.command = command
    self.closing = closing
  }

  public mutating func reload(from records: some Register) throws {
    name = try records.name(of: signer)
  }

  public mutating func press(_ key: Key, on keyboard: Keyboard) -> [Effect] {
    if let action = Self.typingKeys.action(for: key) { return update(action) }
    if case .character(let character) = key { pin.type(character) }
    if key == .backspace { pin.erase() }
    return []
  }

  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .sign: return sign(with: pin.secret)
    case .help: return [.open(.help(HelpPage(of: Self.self)))]
    case .close: return [.close(1)]
    }
  }

  /// What is asked where nothing can be drawn.
  var question: String { "PIN of \(name), to sign; nothing goes back: " }

  /// Signs with a PIN, and forgets what was typed.
  mutating func sign(with typed: Secret) -> [Effect] {
    defer { pin.wipe() }
    return [.sign(command, signer, typed), .close(closing)]
  }

  /// Draws dots that do not tell how long the PIN is.
  public func draw(on canvas: inout Canvas, in area: Area) {
    let inside = canvas.drawDialog("Sign", wanted: Self.box, in: area)
    canvas.write(Line(name, .textStrong), row: 1, in: inside)
    let entry = inside.line(3)
    canvas.write("PIN  ", row: 0, in: entry, as: .header)
    pin.draw(on: &canvas, in: entry.split(left: 5).rest)
    canvas.write(
      Line.wrapped("It signs what was just shown, in this name.", to: inside.width, .textDim),
      in: inside.split(top: 5).rest)
  }

  private static let box = Size(width: 56, height: 10)
}
