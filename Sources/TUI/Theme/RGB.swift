/// A colour as a screen mixes it.
public struct RGB: Hashable, Sendable {
  public var red: Int
  public var green: Int
  public var blue: Int

  /// Creates a colour from three parts of 0...255.
  public init(_ red: Int, _ green: Int, _ blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#RGB` or `#RRGGBB`.
  public init?(_ text: some StringProtocol) {
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard text.hasPrefix("#"), digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self.init(
        digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// A colour of the 256 that xterm fixed; the first 16 as xterm has them.
  public init(indexed index: Int) {
    switch index {
    case ..<16: self = RGB.named[max(index, 0)]
    case ..<232:
      let level = { (part: Int) in part == 0 ? 0 : 55 + 40 * part }
      let cube = index - 16
      self.init(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    default:
      let grey = 8 + 10 * (index - 232)
      self.init(grey, grey, grey)
    }
  }

  private static let named: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
    RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
    RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
    RGB(255, 255, 255),
  ]

  /// The colour as one number, as a terminal of direct colours wants it.
  var number: Int { red << 16 | green << 8 | blue }

  /// The nearest of xterm's 256 colours, less the 16 that users choose themselves.
  var nearestIndex: Int {
    (16...255).min { distance(to: RGB(indexed: $0)) < distance(to: RGB(indexed: $1)) } ?? 16
  }

  private func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return red * red + green * green + blue * blue
  }

  /// The ANSI colour of the same hue, 1...6; nothing for greys, which are the text's own colour.
  var nearestHue: Int? {
    let parts = [red, green, blue]
    guard let high = parts.max(), let low = parts.min(), (high - low) * 4 >= high else {
      return nil
    }
    let middle = (high + low) / 2
    return parts.enumerated().reduce(0) { $0 | ($1.element > middle ? 1 << $1.offset : 0) }
  }
}
