extension Unicode.Scalar {
  /// The cells that a terminal gives the scalar, by the same rule as glibc's `wcwidth`.
  ///
  /// Nothing for marks and format characters, two for East Asian wide forms and emoji, otherwise
  /// one; ambiguous width counts as one. Controls never get here: `Glyphs` replaces them.
  var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .format: return isVisibleFormat ? 1 : 0
    default: break
    }
    if isMedialJamo { return 0 }
    return isWide ? 2 : 1
  }

  /// Whether the scalar is a vowel or final consonant that joins the Hangul consonant before it.
  private var isMedialJamo: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  /// Whether the scalar is one of the few format characters that are drawn: Arabic number signs.
  private var isVisibleFormat: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// Whether Unicode's EastAsianWidth.txt marks the scalar W or F.
  private var isWide: Bool {
    if value < 0x1100 { return false }
    var (low, high) = (0, wideRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    if low < wideRanges.count, wideRanges[low].contains(value) { return true }
    return properties.isEmojiPresentation
  }
}

/// The wide blocks besides emoji; gaps that are not assigned are bridged.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
  0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
  0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x2FA1D,
  0x30000...0x3134A,
]
