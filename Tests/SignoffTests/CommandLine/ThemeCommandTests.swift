import Testing

struct ThemeCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
  }

  private let faint = """
    schema = 1
    name = "Mine"
    inherits = "terminal"
    contrast = 1
    [ui]
    link = "#222"

    """

  @Test func `A theme that can be read ends with 0, and the faintest face comes last`() throws {
    let outcome = try bench.signoff("theme", "check", "high-contrast-dark")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let needed = outcome.lines.dropFirst().map { $0.split(separator: " ")[1] }
    #expect(Set(needed) == ["7.0", "3.0"])
  }

  @Test func `A theme that is too faint ends with 1 and says where`() throws {
    try bench.write("mine.toml", faint)
    let outcome = try bench.signoff("theme", "check", "mine.toml")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("link on background: contrast 1.31, needs 4.5"))
    #expect(outcome.errors.contains(" are too faint.\n"))
    #expect(outcome.lines.last?.contains("link") == true)
  }

  @Test func `A theme file that is none ends with 2`() throws {
    #expect(try bench.signoff("theme", "check", "nowhere.toml").status == 2)
    try bench.write("mine.toml", "name = ")
    #expect(try bench.signoff("theme", "check", "mine.toml").status == 2)
  }

  @Test func `The list has one's own themes, also those with a fault`() throws {
    try bench.write("settings/signoff/themes/mine.toml", faint)
    try bench.write("settings/signoff/themes/bad.toml", "[ui]\ntext = \"gren\"\n")
    let lines = try bench.signoff("theme", "list").lines
    #expect(lines.count == 1 + 16 + 2)
    #expect(lines.contains { $0.hasPrefix("mine ") && $0.hasSuffix("you      Mine") })
    #expect(lines.contains { $0.hasPrefix("bad ") && $0.contains("bad.toml:") })
  }
}
