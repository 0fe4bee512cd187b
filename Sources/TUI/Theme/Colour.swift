/// A colour at every depth that a terminal may have.
public struct Colour: Hashable, Sendable {
  /// The exact colour; nothing where the terminal's own palette decides.
  public var rgb: RGB?
  /// One of xterm's 256 colours.
  public var indexed: Int?
  /// One of the 16 ANSI colours.
  public var ansi: Int?
  /// What sets the text apart where the colour alone may not.
  public var attributes: Attributes = []

  /// The terminal's own colour.
  public static let standard = Colour()

  /// Whether it is the terminal's own colour.
  public var isStandard: Bool { rgb == nil && indexed == nil && ansi == nil }

  /// The number that a terminal knows the colour by, -1 for its own; nothing where it has none.
  ///
  /// A background needs a number that the theme chose: of a hue alone nobody knows what can be
  /// read on it.
  func number(at depth: ColourDepth, isBackground: Bool) -> Int? {
    if isStandard { return -1 }
    switch depth {
    case .mono: return nil
    case .eight, .sixteen: return ansi ?? (isBackground ? nil : rgb?.nearestHue)
    case .indexed: return indexed ?? rgb?.nearestIndex ?? ansi
    case .direct: return rgb?.number ?? ansi ?? indexed
    }
  }

  /// The colour as a terminal of a depth shows it; its own is taken as given.
  func shown(at depth: ColourDepth, own: RGB) -> RGB {
    if depth == .direct, let rgb { return rgb }
    guard let number = number(at: .indexed, isBackground: false), number >= 0 else { return own }
    return RGB(indexed: number)
  }
}

extension Colour {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The names of colours that are no theme's own.
  static let known = ["default"] + names + names.map { "bright-\($0)" }

  /// Reads `#E69F00`, `default`, `red` or `bright-red`.
  init?(_ text: String) {
    if let rgb = RGB(text) {
      self.init(rgb: rgb)
    } else if let index = Colour.known.firstIndex(of: text) {
      self.init(ansi: index == 0 ? nil : index - 1)
    } else {
      return nil
    }
  }
}
