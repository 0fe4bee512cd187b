/// What a cell means; a theme decides how it looks.
///
/// The raw value is the letter that stands for the face where tests read a canvas. The order and
/// the names are those of the theme files: `textDim` is `text_dim` there.
public enum Face: Unicode.Scalar, CaseIterable, Sendable {
  // Section [ui].
  case text = " "
  case textDim = "."
  case textStrong = "*"
  case background = "_"
  case border = "-"
  case borderFocus = "="
  case title = "t"
  case titleFocus = "T"
  case header = "h"
  case headerSorted = "H"
  case cursor = "c"
  case cursorBlur = "C"
  case mark = "m"
  case match = "/"
  case zebra = "z"
  case crumb = "b"
  case crumbHere = "B"
  case tab = "["
  case tabHere = "]"
  case count = "#"
  case key = "k"
  case keyText = "K"
  case status = "s"
  case mode = "S"
  case live = "l"
  case stale = "L"
  case input = "i"
  case inputBad = "I"
  case placeholder = "p"
  case button = "u"
  case buttonFocus = "U"
  case buttonDanger = "!"
  case dialog = "d"
  case dialogDanger = "D"
  case info = "n"
  case ok = "+"
  case warn = "w"
  case error = "e"
  case link = "~"
  case scrollbar = "|"

  // Section [standing].
  case upcoming = "o"
  case open = "O"
  case dueSoon = "^"
  case toSign = "?"
  case current = "v"
  case renewal = "%"
  case grace = "g"
  case overdue = "x"
  case expired = "X"
  case waived = "W"
  case blocked = ","

  // Section [chart]; the heat faces are one list, `heat`, in a file.
  case bar = "r"
  case track = "R"
  case spark = "j"
  case heat1 = "1"
  case heat2 = "2"
  case heat3 = "3"
  case heat4 = "4"
  case heat5 = "5"
  case threshold = "J"

  // Section [kiosk].
  case banner = "y"
  case prompt = "P"
  case good = "G"
  case bad = "Y"
  case countdown = "0"
}

extension Face {
  /// The faces of a heat map, from the least to the most.
  public static let heat: [Face] = [.heat1, .heat2, .heat3, .heat4, .heat5]
}
