/// How the screens look: colours, attributes and signs, the same at every depth of colour.
public struct Theme: Sendable {
  /// Which background a theme is made for.
  public enum Variant: String, Sendable {
    case dark
    case light
    case any
  }

  /// The name in words, `Okabe–Ito dark`.
  public let name: String
  /// Which background it is made for.
  public let variant: Variant
  /// The least contrast that it promises for text.
  public let contrast: Double
  private let paints: [Face: Paint]
  private let signs: [Face: Sign]
  /// The scalars of the standings that have another glyph than the screens draw.
  private let ownGlyphs: [Face: (drawn: UInt32, shown: UInt32)]

  init(
    name: String, variant: Variant, contrast: Double, paints: [Face: Paint], signs: [Face: Sign]
  ) {
    self.name = name
    self.variant = variant
    self.contrast = contrast
    self.paints = paints
    self.signs = signs
    ownGlyphs = signs.reduce(into: [:]) { own, entry in
      let (drawn, shown) = (StandingSign(entry.key).glyph, String(entry.value.glyph))
      guard drawn != shown, let old = drawn.unicodeScalars.first,
        let new = shown.unicodeScalars.first
      else { return }
      own[entry.key] = (old.value, new.value)
    }
  }

  /// What the theme says of a face.
  public subscript(face: Face) -> Paint {
    paints[face] ?? Paint()
  }

  /// The scalar that is shown for one that the screens draw: a standing's glyph may be another.
  public func scalar(for drawn: UInt32, as face: Face) -> UInt32 {
    guard !ownGlyphs.isEmpty, let own = ownGlyphs[face], own.drawn == drawn else { return drawn }
    return own.shown
  }

  /// The ASCII twins of the glyphs that the screens draw, for terminals that have no more.
  public var asciiSigns: [Character: Character] {
    let twins = signs.compactMap { face, sign in
      StandingSign(face).glyph.first.map { ($0, sign.ascii) }
    }
    return Dictionary(twins) { first, _ in first }
  }

  /// Works out how a face looks on a ground.
  ///
  /// What cannot be shown for want of colours is shown by the attributes for mono.
  public func style(of face: Face, on ground: Face = .background, depth: ColourDepth) -> Style {
    let (above, below) = (self[face], ground == .background ? Paint() : self[ground])
    let colours = colours(of: face, on: ground)
    var style = Style(attributes: above.attributes.union(below.attributes))
    style.attributes.formUnion(colours.text.attributes)
    style.attributes.formUnion(substitute(for: above, depth: depth))
    style.attributes.formUnion(substitute(for: below, depth: depth))
    guard depth > .mono else { return style }
    style.foreground = colours.text.number(at: depth, isBackground: false) ?? -1
    style.background = colours.behind.number(at: depth, isBackground: true) ?? -1
    if depth == .eight { style.foldBrightColours() }
    return style
  }

  /// The colours of a face on a ground.
  ///
  /// A face with a background of its own keeps both its colours. Otherwise the ground shows, and
  /// its foreground, where it has one, replaces the face's: what stands on a cursor can be read.
  func colours(of face: Face, on ground: Face) -> (text: Colour, behind: Colour) {
    let (above, below) = (self[face], ground == .background ? Paint() : self[ground])
    let text = above.background == nil ? below.foreground ?? above.foreground : above.foreground
    let behind = above.background ?? below.background ?? self[.background].background
    return (text ?? self[.text].foreground ?? .standard, behind ?? .standard)
  }

  /// The attributes that stand in for colours that this depth does not have.
  private func substitute(for paint: Paint, depth: ColourDepth) -> Attributes {
    if depth == .mono || paint.isColourless { return paint.mono }
    let foreground = paint.foreground?.number(at: depth, isBackground: false)
    let background = paint.background?.number(at: depth, isBackground: true)
    let isLost =
      paint.foreground != nil && foreground == nil || paint.background != nil && background == nil
    return isLost ? paint.mono : []
  }
}

extension Style {
  /// Shows the eight bright colours as bold ones; bright black would be bold black.
  fileprivate mutating func foldBrightColours() {
    if foreground == 8 {
      foreground = -1
    } else if foreground > 8 {
      foreground -= 8
      attributes.insert(.bold)
    }
    if background >= 8 { background -= 8 }
  }
}
