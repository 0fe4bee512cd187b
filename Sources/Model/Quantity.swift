/// A number without a sign, exact as it is written: a score, a pass mark, hours.
///
/// Digits, optionally followed by `.` and digits (formats.md); equal numbers are equal values.
public struct Quantity: Hashable, Sendable {
  private let whole: String
  private let fraction: String
}

extension Quantity: LosslessStringConvertible {
  /// Reads `88` or `88.5`, or returns nothing when the text is no such number.
  public init?(_ text: String) {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }) else { return nil }
    let zero = UInt8(ascii: "0")
    whole = String(parts[0].drop { $0 == zero }) ?? ""
    let digits = parts.count == 2 ? parts[1] : Substring().utf8
    let last = digits.lastIndex { $0 != zero }
    fraction = last.flatMap { String(digits[...$0]) } ?? ""
  }

  /// The number in its shortest form.
  public var description: String {
    (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}

extension Quantity: Comparable {
  /// Orders numbers by value.
  public static func < (a: Quantity, b: Quantity) -> Bool {
    if a.whole.utf8.count != b.whole.utf8.count { return a.whole.utf8.count < b.whole.utf8.count }
    return (a.whole, a.fraction) < (b.whole, b.fraction)
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
