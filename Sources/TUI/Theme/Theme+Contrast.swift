/// A face of a theme that is too faint.
public struct FaintFace: Hashable, Sendable, CustomStringConvertible {
  /// What stands there.
  public var face: Face
  /// What it stands on.
  public var ground: Face
  /// The colours there are.
  public var depth: ColourDepth
  /// The contrast it has, 1...21.
  public var contrast: Double
  /// The contrast it needs.
  public var needed: Double

  public var description: String {
    let (has, needs) = ((contrast * 100).rounded() / 100, needed)
    return "\(face.name) on \(ground.name): contrast \(has), needs \(needs) (\(depth))"
  }
}

extension Theme {
  /// Finds what is too faint to read or, for lines and bars, to see (WCAG 2.1, 1.4.3 and 1.4.11).
  ///
  /// A terminal's own colours are taken to be xterm's, on black or, for a light theme, on white.
  public var faintFaces: [FaintFace] {
    [ColourDepth.direct, .indexed].flatMap { depth in
      Face.grounds.flatMap { ground in
        Face.allCases.compactMap { faintness(of: $0, on: ground, depth: depth) }
      }
    }
  }

  private func faintness(of face: Face, on ground: Face, depth: ColourDepth) -> FaintFace? {
    guard !Face.grounds.contains(face) || [face, .background].contains(ground) else { return nil }
    let style = colours(of: face, on: ground, depth: depth)
    let found = FaintFace(
      face: face, ground: ground, depth: depth,
      contrast: style.text.contrast(with: style.ground), needed: face.isDrawn ? 3 : contrast)
    return found.contrast < found.needed ? found : nil
  }

  private func colours(of face: Face, on ground: Face, depth: ColourDepth) -> (
    text: RGB, ground: RGB
  ) {
    let isLight = variant == .light
    let black = RGB(0, 0, 0)
    let white = RGB(255, 255, 255)
    let below = ground == .background ? Paint() : self[ground]
    let text = below.foreground ?? self[face].foreground ?? self[.text].foreground ?? .standard
    let behind =
      self[face].background ?? below.background ?? self[.background].background ?? .standard
    return (
      text.shown(at: depth, own: isLight ? black : white),
      behind.shown(at: depth, own: isLight ? white : black)
    )
  }
}
