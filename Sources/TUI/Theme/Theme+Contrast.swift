/// How well a face of a theme can be read, or seen, on a ground.
public struct FaceContrast: Hashable, Sendable, CustomStringConvertible {
  /// What stands there.
  public var face: Face
  /// What it stands on.
  public var ground: Face
  /// The depth of colour at which it is the faintest.
  public var depth: ColourDepth
  /// The contrast it has, 1...21.
  public var contrast: Double
  /// The contrast it needs.
  public var needed: Double

  /// Whether it is too faint.
  public var isFaint: Bool { contrast < needed }

  /// The contrast with two decimals, cut off: 4.499 is not 4.5.
  public var figure: Double { (contrast * 100).rounded(.down) / 100 }

  public var description: String {
    "\(face.name) on \(ground.name): contrast \(figure), needs \(needed) (\(depth))"
  }
}

extension Theme {
  /// The contrast of each face on each ground (WCAG 2.1, 1.4.3 and 1.4.11).
  ///
  /// A terminal's own colours are taken to be xterm's, on black or, for a light theme, on white.
  public var contrasts: [FaceContrast] {
    Face.grounds.flatMap { ground in
      Face.allCases.filter { !Face.grounds.contains($0) || [$0, .background].contains(ground) }
        .compactMap { face in
          [ColourDepth.direct, .indexed].map { contrast(of: face, on: ground, depth: $0) }
            .min { $0.contrast < $1.contrast }
        }
    }
  }

  /// Finds what is too faint to read or, for lines and bars, to see.
  public var faintFaces: [FaceContrast] { contrasts.filter(\.isFaint) }

  private func contrast(of face: Face, on ground: Face, depth: ColourDepth) -> FaceContrast {
    let colours = colours(of: face, on: ground)
    let (dark, light) = (RGB(0, 0, 0), RGB(255, 255, 255))
    let text = colours.text.shown(at: depth, own: variant == .light ? dark : light)
    let behind = colours.behind.shown(at: depth, own: variant == .light ? light : dark)
    return FaceContrast(
      face: face, ground: ground, depth: depth, contrast: text.contrast(with: behind),
      needed: face.isDrawn ? 3 : max(contrast, 4.5))
  }
}
