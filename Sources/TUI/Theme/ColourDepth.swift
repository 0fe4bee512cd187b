/// How many colours a terminal has.
public enum ColourDepth: Int, Comparable, CaseIterable, Sendable {
  case mono
  case eight
  case sixteen
  case indexed
  /// A colour is its RGB value; only terminal types like `xterm-direct` say so.
  case direct

  /// The depth of a terminal with so many colours.
  public init(colours: Int) {
    switch colours {
    case ..<8: self = .mono
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<(1 << 24): self = .indexed
    default: self = .direct
    }
  }

  public static func < (one: ColourDepth, other: ColourDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}
