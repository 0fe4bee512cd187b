import Embedded
import TUI
import Testing

struct ThemeTests {
  @Test(arguments: shippedThemes)
  func `A shipped theme can be read with enough contrast`(name: String) throws {
    let theme = try theme(name)
    #expect(theme.faintFaces.map(\.description) == [])
    if name.hasPrefix("high-contrast") { #expect(theme.contrast == 7) }
  }

  @Test(arguments: shippedThemes)
  func `A shipped theme gives each standing a sign of its own`(name: String) throws {
    let twins = try theme(name).asciiSigns
    #expect(twins.count == 11)
    #expect(Set(twins.values).count == 11)
  }

  @Test func `A glyph of a theme's own is shown where its standing is drawn, and nowhere else`()
    throws
  {
    let open: UInt32 = 0x25D0
    let mine = try read(
      "schema = 1\nname = \"Mine\"\ninherits = \"nord\"\n[standing]\nopen = { glyph = \"◇\" }\n")
    #expect(mine.scalar(for: open, as: .open) == 0x25C7)
    #expect(mine.scalar(for: open, as: .text) == open)
    #expect(mine.scalar(for: 0x61, as: .open) == 0x61)
    #expect(try theme("nord").scalar(for: open, as: .open) == open)
    #expect(mine.asciiSigns["◐"] == "~")
  }

  @Test(arguments: shippedThemes, ColourDepth.allCases)
  func `The cursor can be told from other lines at any depth`(name: String, depth: ColourDepth)
    throws
  {
    let theme = try theme(name)
    #expect(
      theme.style(of: .text, on: .cursor, depth: depth) != theme.style(of: .text, depth: depth))
  }

  @Test func `Without colours attributes tell what matters`() throws {
    let theme = try theme("nord")
    let mono = { theme.style(of: $0, depth: .mono).attributes }
    #expect(mono(.overdue) == [.bold, .underline])
    #expect(mono(.mark) == .bold)
    #expect(theme.style(of: .ok, on: .cursor, depth: .mono).attributes == .reverse)
    #expect(mono(.text) == [])
  }

  @Test func `With few colours a hue stands for a colour and reverse for a background`() throws {
    let theme = try theme("nord")
    #expect(theme.style(of: .ok, depth: .eight) == Style(foreground: 2))
    #expect(theme.style(of: .text, depth: .sixteen) == Style())
    #expect(
      theme.style(of: .ok, on: .cursor, depth: .sixteen) == Style(attributes: .reverse))
  }

  @Test func `With 256 colours the palette is xterm's`() throws {
    let style = try theme("gruvbox-dark").style(of: .ok, depth: .indexed)
    #expect(style == Style(foreground: 142, background: 235))
    #expect(try theme("gruvbox-dark").style(of: .ok, depth: .direct).foreground == 0xB8BB26)
  }

  @Test func `A theme says only what it changes`() throws {
    let nord = try theme("nord")
    let mine = try read(
      "schema = 1\nname = \"Mine\"\ninherits = \"nord\"\n[ui]\nmark = \"#ff0000\"")
    #expect(mine[.mark].foreground?.rgb == RGB(255, 0, 0))
    #expect(mine[.text] == nord[.text])
    #expect(mine[.cursor].mono == .reverse)
  }
}

struct ThemeErrorTests {
  struct Case: CustomTestStringConvertible {
    var text: String
    var error: String
    var testDescription: String { error }
  }

  static let cases = [
    Case(
      text: "[ui]\ncurser = \"red\"",
      error: "mine.toml:4: unknown key 'curser' in [ui]; did you mean 'cursor'?"),
    Case(text: "[chrat]", error: "mine.toml:3: unknown key 'chrat'; did you mean 'chart'?"),
    Case(
      text: "[ui]\n\ntext = \"gren\"", error: "mine.toml:5: no colour 'gren'; did you mean 'green'?"
    ),
    Case(
      text: "[ui]\nmark = { colour = \"red\" }",
      error: "mine.toml:4: unknown key 'colour' in [ui.mark]; did you mean 'mono'?"),
    Case(
      text: "[palette]\na = \"b\"\nb = \"a\"\n[ui]\ntext = \"a\"",
      error: "mine.toml:7: the palette's 'a' leads back to itself"),
    Case(
      text: "[palette]\na = { rgb = \"#12345\" }",
      error: "mine.toml:4: '#12345' is no colour: #RRGGBB, default, red, bright-red"),
    Case(
      text: "[standing]\nopen = { glyph = \"金\" }",
      error: "mine.toml:4: '金' is not one character of one column"),
    Case(
      text: "[ui]\nmark = { attr = [\"loud\"] }",
      error: "mine.toml:4: 'loud' is none of the attributes bold, dim, reverse, underline"),
    Case(text: "[chart]\nheat = [\"red\"]", error: "mine.toml:4: 'heat' is a list of 5 colours"),
    Case(
      text: "inherits = \"mine\"",
      error: "mine.toml:3: no theme to inherit from, or one that comes back"),
    Case(text: "variant = 3", error: "mine.toml:3: 'variant' has to be a text"),
  ]

  @Test(arguments: cases)
  func `An error names its line and what could be meant`(wrong: Case) {
    let error = #expect(throws: TOMLError.self) {
      try read("schema = 1\nname = \"Mine\"\n" + wrong.text)
    }
    #expect(error?.description == wrong.error)
  }

  @Test func `What is not TOML is an error with its line`() {
    let error = #expect(throws: TOMLError.self) { try read("schema = 1\nname = \n") }
    #expect(error?.line == 2)
  }
}

private let shippedThemes = (0..<embedded_count()).map {
  String(cString: embedded_file_at($0).name)
}
.filter { $0.hasPrefix("themes/") }.map { String($0.dropFirst(7).dropLast(5)) }

private func theme(_ name: String) throws -> Theme {
  try Theme(file: "\(name).toml", text: embeddedTheme(name) ?? "", find: embeddedTheme)
}

private func read(_ text: String) throws -> Theme {
  try Theme(file: "mine.toml", text: text) { $0 == "mine" ? text : embeddedTheme($0) }
}

private func embeddedTheme(_ name: String) -> String? {
  let files = (0..<embedded_count()).map(embedded_file_at)
  return files.first { String(cString: $0.name) == "themes/\(name).toml" }.map {
    String(decoding: UnsafeBufferPointer(start: $0.bytes, count: $0.length), as: UTF8.self)
  }
}
