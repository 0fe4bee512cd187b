/// A number without a sign, kept as it was written: a score, a pass mark, hours.
///
/// Digits, optionally followed by `.` and digits (formats.md); equal numbers are equal values,
/// however many noughts they carry.
public struct Quantity: Sendable {
  private let text: String
}

extension Quantity: LosslessStringConvertible {
  /// Reads `88` or `88.5`, or returns nothing when the text is no such number.
  public init?(_ text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    self.text = text
  }

  /// The number as it was written.
  public var description: String { text }
}

extension Quantity: Hashable, Comparable {
  /// Tells whether two numbers are the same.
  public static func == (a: Quantity, b: Quantity) -> Bool {
    if let a = a.short, let b = b.short { return a == b }
    return a.normal == b.normal
  }

  /// Orders numbers by value.
  public static func < (a: Quantity, b: Quantity) -> Bool {
    if let a = a.short, let b = b.short { return a < b }
    let (a, b) = (a.normal, b.normal)
    if a.whole.count != b.whole.count { return a.whole.count < b.whole.count }
    if !a.whole.elementsEqual(b.whole) { return a.whole.lexicographicallyPrecedes(b.whole) }
    return a.fraction.lexicographicallyPrecedes(b.fraction)
  }

  /// Hashes the value, not its spelling.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(normal)
  }

  /// The value of one to nine digits and nothing else, as most are; quicker to compare.
  private var short: Int? {
    guard text.utf8.count < 10 else { return nil }
    var value = 0
    for byte in text.utf8 {
      guard byte.isDigit else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private struct Normal: Hashable {
    var whole: [UInt8]
    var fraction: [UInt8]
  }

  private var normal: Normal {
    let zero = UInt8(ascii: "0")
    let parts = text.utf8.split(separator: UInt8(ascii: "."))
    var fraction = parts.count == 2 ? Array(parts[1]) : []
    while fraction.last == zero { fraction.removeLast() }
    return Normal(whole: Array(parts[0].drop { $0 == zero }), fraction: fraction)
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
