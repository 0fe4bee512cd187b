/// The only way from text to cells: what is hostile, invisible or unpredictable is replaced.
///
/// Text from a file may hold anything. Controls become visible pictures, bidirectional and
/// zero-width characters go, an emoji sequence shows its first emoji without skin tone, a flag its
/// two letters, and no glyph keeps more than two marks. So columns can be counted, and a name can
/// neither move the cursor nor turn the text beside it round.
public struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var waiting: Unicode.Scalar?

  /// Reads text as glyphs.
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    waiting = scalars.next()
  }

  public mutating func next() -> Glyph? {
    while let scalar = waiting {
      waiting = scalars.next()
      if scalar.isPlain { return glyph(on: scalar, columns: 1) }
      if scalar.isIdeograph { return glyph(on: scalar, columns: 2) }
      guard let shown = scalar.shown else { continue }
      let columns = shown.columns
      if columns == 0 { return marked("◌", with: shown) }
      return glyph(on: shown, columns: columns)
    }
    return nil
  }

  /// Takes up what joins a scalar.
  private mutating func glyph(on scalar: Unicode.Scalar, columns: Int) -> Glyph {
    var glyph = Glyph(scalar: scalar, columns: columns)
    while let follower = waiting, !follower.isPlain, !follower.isIdeograph {
      if follower == "\u{200D}" {
        skipJoined()
      } else if let mark = follower.shown {
        guard mark.columns == 0 else { break }
        glyph.add(mark)
      }
      waiting = scalars.next()
    }
    return glyph
  }

  /// Leaves out the emoji after a joiner, so that the sequence shows as its first.
  private mutating func skipJoined() {
    var ahead = scalars
    guard let joined = ahead.next(), !joined.isPlain, joined.properties.isEmoji else { return }
    scalars = ahead
  }

  /// Shows a mark that has nothing to stand on.
  private mutating func marked(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Glyph {
    var glyph = glyph(on: base, columns: 1)
    (glyph.mark, glyph.secondMark) = (mark, glyph.mark)
    return glyph
  }
}

extension Glyph {
  fileprivate mutating func add(_ scalar: Unicode.Scalar) {
    if mark == "\0" { mark = scalar } else if secondMark == "\0" { secondMark = scalar }
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is one cell and always safe; a quick answer for what is shown most.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x2190...0x2193, 0x21AB...0x2319, 0x2500...0x25FC, 0x2713...0x2718: true
    default: false
    }
  }

  /// Whether the scalar is two cells and always safe; a quick answer for most of East Asian text.
  fileprivate var isIdeograph: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
    default: false
    }
  }

  /// What is shown for the scalar; nothing where it has to go.
  fileprivate var shown: Unicode.Scalar? {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "␡"
    case 0x80...0x9F, 0xFFFE...0xFFFF: "\u{FFFD}"
    case 0xAD, 0x2028...0x2029, 0x2065, 0x3164, 0xFFA0, 0x115F...0x1160: nil
    case 0x180B...0x180F, 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x34F, 0x17B4...0x17B5: nil
    case 0x1F1E6...0x1F1FF: Unicode.Scalar(0x41 + value - 0x1F1E6)
    case 0x1F3FB...0x1F3FF: nil
    default: properties.generalCategory == .format && columns == 0 ? nil : self
    }
  }
}
