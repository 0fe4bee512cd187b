extension Canvas {
  /// The same picture in ASCII, cell by cell, for terminals and fonts that have no more.
  ///
  /// What a theme says of its own glyphs goes before the table here.
  public func ascii(signs: [Character: Character] = [:]) -> Canvas {
    var twins = asciiTwins
    for (glyph, twin) in signs {
      guard let glyph = glyph.unicodeScalars.first, let twin = twin.unicodeScalars.first else {
        continue
      }
      twins[glyph.value] = twin.value
    }
    return mapped { cell in
      if cell.columns == 1, cell.scalar < 0x7F, cell.mark == 0 { return cell }
      var cell = cell
      if cell.columns != 1 || cell.scalar >= 0x7F { cell.scalar = twins[cell.scalar] ?? unknown }
      (cell.mark, cell.secondMark, cell.columns) = (0, 0, 1)
      return cell
    }
  }
}

extension String {
  /// The same text in ASCII, for a terminal that has no more.
  public var ascii: String {
    String(
      String.UnicodeScalarView(
        Glyphs(self).map { glyph in
          glyph.scalar.isASCII
            ? glyph.scalar : asciiTwins[glyph.scalar.value].flatMap(Unicode.Scalar.init) ?? "?"
        }))
  }
}

private let unknown = ("?" as Unicode.Scalar).value

/// What stands for a scalar that is not ASCII.
private let asciiTwins: [UInt32: UInt32] = {
  let twins: [(Unicode.Scalar, String)] = [
    ("-", "─━═╌┄–—−‒"), ("|", "│┃║▏▎▍▌▋▊▉▐▕"), ("+", "┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╭╮╯╰✓✔"),
    (".", "…·▁▂░"), (":", "▃▒"), ("-", "▄"), ("=", "▅▓"), ("+", "▆"), ("*", "▇●•◉★"),
    ("#", "█■□▪"), (">", "▸▶→›»▹"), ("<", "◀←‹«◂"), ("^", "↑▲▴▵"), ("v", "↓▼▾▿"),
    ("o", "○◯◌"), ("~", "◐◑◒◓"), ("?", "◔◕"), ("x", "✗✘×"), ("!", "⚠"), ("%", "↻↺"),
    ("'", "‘’‚ʼ"), ("\"", "“”„"), ("/", "÷⁄"), (" ", "\u{A0}\u{2007}\u{202F}\u{3000}"),
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ÐĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"),
    ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("J", "Ĵ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"),
    ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚÞ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("W", "Ŵ"), ("Y", "ÝŶŸ"), ("Z", "ŹŻŽ"), ("a", "àáâãäåāăąæ"), ("c", "çćĉċč"), ("d", "ðďđ"),
    ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"),
    ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏőœ"), ("r", "ŕŗř"), ("s", "śŝşšșß"),
    ("t", "ţťŧțþ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
  var table: [UInt32: UInt32] = [:]
  for (ascii, glyphs) in twins {
    for glyph in glyphs.unicodeScalars { table[glyph.value] = ascii.value }
  }
  return table
}()
