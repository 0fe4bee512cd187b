import Model

/// A number and a PIN: who somebody says they are, and that they are.
struct KioskPIN: Sendable {
  private(set) var field = TextField()
  private var pin = PINField()
  /// Whether the number is there and the PIN is being typed.
  var isAtPIN = false

  /// Whether nothing is typed.
  var isEmpty: Bool { !isAtPIN && field.text.isEmpty }

  /// The PIN as far as it is typed.
  var secret: Secret { pin.secret }

  private var found: Person.ID?

  /// Who somebody says they are, as they typed it until it was looked up.
  var person: Person.ID { found ?? Person.ID(field.text) }

  /// Looks up who has the number that is typed, in whatever case.
  mutating func identify(in records: some Register) throws {
    found = try records.person(typed: field.text)
  }

  mutating func type(_ character: Character) {
    if isAtPIN {
      pin.type(character)
    } else if field.text.count < 100 {
      field.insert(String(character))
    }
  }

  mutating func erase() {
    if isAtPIN { pin.erase() } else { _ = field.press(.backspace) }
  }

  /// Forgets the PIN.
  mutating func wipe() { pin.wipe() }

  /// Draws both; the dots do not tell how long the PIN is.
  func draw(_ title: String, _ words: KioskWords, on canvas: inout Canvas, in area: Area) {
    let (number, rest) = area.line(0).split(left: area.width / 2)
    canvas.write("\(title)  ", row: 0, in: number, as: .prompt)
    let entry = number.split(left: title.columns + 2).rest
    field.draw(on: &canvas, in: entry, hasCaret: !isAtPIN)
    guard isAtPIN else { return }
    drawPIN(words, on: &canvas, in: rest)
  }

  /// Draws the PIN alone.
  func drawPIN(_ words: KioskWords, on canvas: inout Canvas, in area: Area) {
    let title = words[.pin]
    canvas.write("\(title)  ", row: 0, in: area, as: .prompt)
    pin.draw(on: &canvas, in: area.split(left: title.columns + 2).rest)
  }
}
