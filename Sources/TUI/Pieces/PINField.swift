import Model

/// A PIN that is being typed, as bytes that can be wiped; its dots do not tell how long it is.
struct PINField {
  private(set) var secret = Secret()

  mutating func type(_ character: Character) {
    if secret.bytes.count < 200 { secret.append(character) }
  }

  mutating func erase() { secret.removeLast() }

  mutating func wipe() { secret.wipe() }

  func draw(on canvas: inout Canvas, in area: Area) {
    TextField(secret.bytes.isEmpty ? "" : "••••••").draw(on: &canvas, in: area, hasCaret: true)
  }
}
