import Testing

struct ConfigurationTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  @Test func `The screens open with a theme of one's own`() throws {
    try bench.write("settings/signoff/config.toml", "theme = \"nord\"\n")
    try bench.write(
      "settings/signoff/themes/nord.toml", "schema = 1\nname = \"Mine\"\ninherits = \"nord\"\n")
    let outcome = try bench.signoff("yard", "--script", "")
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("Learners"))
  }

  @Test func `A theme that is nowhere is said with those there are`() throws {
    try bench.write("settings/signoff/config.toml", "theme = \"mine\"\n")
    try bench.write("settings/signoff/themes/ours.toml", "schema = 1\nname = \"Ours\"\n")
    let outcome = try bench.signoff("yard", "--script", "")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("There is no theme mine. There are: catppuccin-latte, "))
    #expect(outcome.errors.contains("okabe-ito-light, ours, "))
  }

  @Test func `A key that nobody knows ends the call with 2, its file and its line`() throws {
    try bench.write("settings/signoff/config.toml", "ascii = true\nescap_delay = 5\n")
    let outcome = try bench.signoff("yard", "--script", "")
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    let sentence = "unknown key 'escap_delay'; did you mean 'escape_delay'?\n"
    #expect(outcome.errors.hasSuffix("/settings/signoff/config.toml:2: \(sentence)"))
  }

  @Test func `A fault in a theme of one's own names the file and the line`() throws {
    try bench.write(
      "settings/signoff/themes/mine.toml", "schema = 1\nname = \"Mine\"\n[ui]\ntext = \"gren\"\n")
    let outcome = try bench.signoff("yard", "--theme", "mine", "--script", "")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("/themes/mine.toml:4: no colour 'gren'"))
  }

  @Test func `The keys in force are listed, and a conflict ends the call with 2`() throws {
    try bench.write("settings/signoff/config.toml", "[keys.desk]\nA = \"assign\"\n")
    let lines = try bench.signoff("keys", "--screen", "desk").lines
    #expect(lines.contains { $0.hasPrefix("desk    assign          A ") })
    try bench.write("settings/signoff/config.toml", "[keys.desk]\nw = \"assign\"\n")
    let outcome = try bench.signoff("yard", "--script", "")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("/config.toml:2: 'w' is both 'assign' and 'why'"))
  }

  @Test func `Reports do not read the configuration`() throws {
    try bench.write("settings/signoff/config.toml", "nonsense")
    #expect(try bench.signoff("status", "yard").status == 0)
  }

  @Test func `Line by line it reads from a pipe, and writes no controls`() throws {
    let outcome = try bench.signoff("yard", "--plain", input: "/ana\n1\ns\n1\n.\nq\nq\n")
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.lines.contains("desk> 1"))
    #expect(outcome.lines.contains("Ana · ana"))
    #expect(!outcome.output.contains { $0.isASCII && $0 < " " && $0 != "\n" })
  }

  @Test func `The configuration can ask for lines`() throws {
    try bench.write("settings/signoff/config.toml", "plain = true\nascii = true\n")
    let outcome = try bench.signoff("yard", input: "2\n")
    #expect(outcome.lines.contains("Ben . ben"))
  }
}
