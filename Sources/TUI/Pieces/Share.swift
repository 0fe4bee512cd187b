/// A part of something that is counted.
struct Share: Hashable {
  /// How many are as they should be.
  var part = 0
  /// How many there are.
  var whole = 0

  /// How many in a hundred; 100 only where all are, nothing where there are none.
  var percent: Int? {
    guard whole > 0 else { return nil }
    return part < whole ? min((part * 100 + whole / 2) / whole, 99) : 100
  }

  /// The figure on six cells and after it a unit, with a glyph that fills as it grows.
  func span(unit: String = "") -> Span {
    guard let percent else { return Span("·".aligned(right: 5 + unit.columns), .textDim) }
    let step = min(percent / 20, Face.heat.count - 1)
    let number = "\(percent)".aligned(right: 4)
    return Span("\(Self.glyphs[step])\(number)\(unit)", Face.heat[step])
  }

  private static let glyphs = ["·", "░", "▒", "▓", "█"]
}
