import Model

/// A number and a PIN: who somebody says they are, and that they are.
struct KioskPIN: Sendable {
  private(set) var field = TextField()
  private(set) var secret = Secret()
  /// Whether the number is there and the PIN is being typed.
  var isAtPIN = false

  /// Who somebody says they are.
  var person: Person.ID { Person.ID(field.text) }

  mutating func type(_ character: Character) {
    guard isAtPIN else {
      if field.text.count < 100 { field.insert(String(character)) }
      return
    }
    if secret.bytes.count < 200 { secret.append(character) }
  }

  mutating func erase() {
    if isAtPIN { secret.removeLast() } else { _ = field.press(.backspace) }
  }

  /// Forgets the PIN.
  mutating func wipe() { secret.wipe() }

  /// Draws both; the dots do not tell how long the PIN is.
  func draw(_ title: String, on canvas: inout Canvas, in area: Area) {
    let (number, pin) = area.line(0).split(left: area.width / 2)
    canvas.write("\(title)  ", row: 0, in: number, as: .prompt)
    let entry = number.split(left: title.columns + 2).rest
    field.draw(on: &canvas, in: entry, hasCaret: !isAtPIN)
    guard isAtPIN else { return }
    canvas.write("PIN  ", row: 0, in: pin, as: .prompt)
    TextField(secret.bytes.isEmpty ? "" : "••••••")
      .draw(on: &canvas, in: pin.split(left: 5).rest, hasCaret: true)
  }
}
