/// A value that a row may leave to its default.
///
/// An export writes an empty cell where an empty one came in; everywhere else only the value
/// matters, so an empty cell equals the default written out (formats.md, Defaults).
@propertyWrapper
public struct Defaulted<Value: Hashable & Sendable>: Sendable {
  /// The value, given or by default.
  public var wrappedValue: Value {
    didSet { isBlank = false }
  }

  /// Whether nobody wrote the value.
  public private(set) var isBlank: Bool

  /// The wrapper itself, for who wants to know whether the value was written.
  public var projectedValue: Defaulted { self }

  /// Takes a value, or the default where there is none.
  public init(_ value: Value?, default standard: Value) {
    wrappedValue = value ?? standard
    isBlank = value == nil
  }

  /// The value if somebody wrote it.
  public var written: Value? { isBlank ? nil : wrappedValue }
}

extension Defaulted: Hashable {
  /// Compares the values alone.
  public static func == (a: Defaulted, b: Defaulted) -> Bool {
    a.wrappedValue == b.wrappedValue
  }

  /// Hashes the value alone.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(wrappedValue)
  }
}
