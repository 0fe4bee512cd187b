internal import Model

/// A piece of a report as bytes, made without a detour over strings.
struct ReportText {
  private(set) var bytes: [UInt8] = []

  /// Adds a text as it is.
  @inline(__always)
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds one ASCII character.
  @inline(__always)
  mutating func append(_ character: Unicode.Scalar) {
    bytes.append(UInt8(truncatingIfNeeded: character.value))
  }

  /// Adds a day as `YYYY-MM-DD`, or nothing for none.
  mutating func append(_ day: Day?) {
    guard let day else { return }
    let (year, month, dayOfMonth) = day.civil
    guard 0...9999 ~= year else { return append("\(day)") }
    append(digits: year / 100)
    append(digits: year % 100)
    append("-" as Unicode.Scalar)
    append(digits: month)
    append("-" as Unicode.Scalar)
    append(digits: dayOfMonth)
  }

  /// Adds a list of texts with semicolons between them.
  mutating func append<Value>(list values: [Value], _ add: (Value, inout ReportText) -> Void) {
    var isFirst = true
    for value in values {
      if !isFirst { append(";" as Unicode.Scalar) }
      isFirst = false
      add(value, &self)
    }
  }

  @inline(__always)
  private mutating func append(digits number: Int) {
    bytes.append(UInt8(truncatingIfNeeded: 48 + number / 10))
    bytes.append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }
}
