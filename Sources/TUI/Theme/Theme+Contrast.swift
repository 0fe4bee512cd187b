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
    let colours = colours(of: face, on: ground)
    let (dark, light) = (RGB(0, 0, 0), RGB(255, 255, 255))
    let text = colours.text.shown(at: depth, own: variant == .light ? dark : light)
    let behind = colours.behind.shown(at: depth, own: variant == .light ? light : dark)
    let found = FaintFace(
      face: face, ground: ground, depth: depth, contrast: text.contrast(with: behind),
      needed: face.isDrawn ? 3 : contrast)
    return found.contrast < found.needed ? found : nil
  }
}
