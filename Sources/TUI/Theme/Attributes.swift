/// How text is set apart besides its colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Attributes(rawValue: 1)
  public static let reverse = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let dim = Attributes(rawValue: 8)

  /// The attributes by the names that theme files use.
  static let named: [String: Attributes] = [
    "bold": .bold, "reverse": .reverse, "underline": .underline, "dim": .dim,
  ]
}
