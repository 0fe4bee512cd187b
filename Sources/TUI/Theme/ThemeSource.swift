/// A theme as its files say it, one laid over another, before its palette is looked up.
struct ThemeSource {
  /// A word for a colour, and where it stands.
  struct Word {
    var text: String
    var file: String
    var line: Int?

    func error(_ message: String) -> TOMLError {
      TOMLError(file: file, line: line, message: message)
    }
  }

  /// An entry of the palette: a colour, or another name for one.
  enum Entry {
    case colour(Colour)
    case alias(Word)
  }

  /// A face before its colours are looked up.
  struct Face {
    var foreground: Word?
    var background: Word?
    var attributes: Attributes = []
    var mono: Attributes?
  }

  var name = ""
  var variant = Theme.Variant.any
  var contrast = 4.5
  var palette: [String: Entry] = [:]
  var faces: [TUI.Face: Face] = [:]
  var signs: [TUI.Face: Sign] = [:]

  /// Looks every colour up.
  func theme() throws(TOMLError) -> Theme {
    var paints: [TUI.Face: Paint] = [:]
    for (face, source) in faces { paints[face] = try paint(source) }
    return Theme(name: name, variant: variant, contrast: contrast, paints: paints, signs: signs)
  }

  private func paint(_ source: Face) throws(TOMLError) -> Paint {
    var paint = Paint(attributes: source.attributes, mono: source.mono ?? source.attributes)
    if let word = source.foreground { paint.foreground = try colour(word) }
    if let word = source.background { paint.background = try colour(word) }
    return paint
  }

  /// Follows a word through the palette; a name that leads back to itself is an error.
  private func colour(_ word: Word) throws(TOMLError) -> Colour {
    var current = word
    for _ in 0...palette.count {
      switch palette[current.text] {
      case .colour(let colour): return colour
      case .alias(let next): current = next
      case nil:
        if let colour = Colour(current.text) { return colour }
        let nearest = current.text.nearest(of: palette.keys.sorted() + Colour.known)
        throw current.error("no colour '\(current.text)'; did you mean '\(nearest ?? "default")'?")
      }
    }
    throw word.error("the palette's '\(word.text)' leads back to itself")
  }
}
