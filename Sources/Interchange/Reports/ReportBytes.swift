internal import Model

/// The bytes of a report on their way out, handed on in large pieces.
public struct ReportBytes {
  private var bytes: [UInt8] = []
  private let limit: Int
  private let out: ([UInt8]) throws -> Void

  /// Creates a way out; `limit` bytes are gathered before they are handed on.
  public init(limit: Int = 1 << 16, to out: @escaping ([UInt8]) throws -> Void) {
    self.limit = limit
    self.out = out
    bytes.reserveCapacity(limit + 4096)
  }

  /// Hands on what has been gathered, where it is enough to be worth it.
  public mutating func rest() throws {
    if bytes.count >= limit { try flush() }
  }

  /// Hands on everything.
  public mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try out(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// Adds a text as it is.
  @inline(__always)
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds bytes as they are.
  @inline(__always)
  mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
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
    append(digit: year / 1000)
    append(digit: year / 100 % 10)
    append(digit: year / 10 % 10)
    append(digit: year % 10)
    append("-" as Unicode.Scalar)
    append(digit: month / 10)
    append(digit: month % 10)
    append("-" as Unicode.Scalar)
    append(digit: dayOfMonth / 10)
    append(digit: dayOfMonth % 10)
  }

  @inline(__always)
  private mutating func append(digit: Int) {
    bytes.append(UInt8(truncatingIfNeeded: 48 + digit))
  }
}
