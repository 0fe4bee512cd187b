import TUI
import Testing

struct ConfigurationTests {
  @Test func `A file says how the screens look and listen`() throws {
    let text = "theme = \"nord\"\nascii = true\nescape_delay = 50\nrestore = false\n"
    let configuration = try Configuration(file: "config.toml", text: text)
    #expect(configuration.theme == "nord")
    #expect(configuration.isASCII == true)
    #expect(configuration.escapeDelay == 50)
    #expect(!configuration.restores)
    #expect(!configuration.dependsOnBackground)
  }

  @Test func `An empty file sets nothing`() throws {
    #expect(try Configuration(file: "config.toml", text: "") == Configuration())
  }

  @Test func `The background chooses between a light and a dark theme`() throws {
    let text = "theme = \"mono\"\nlight = \"solarized-light\"\ndark = \"nord\""
    let configuration = try Configuration(file: "config.toml", text: text)
    #expect(configuration.dependsOnBackground)
    #expect(configuration.theme(onLight: true) == "solarized-light")
    #expect(configuration.theme(onLight: false) == "nord")
    #expect(configuration.theme(onLight: nil) == "mono")
  }

  @Test func `Where only one background has a theme the other has the general one`() throws {
    let configuration = try Configuration(
      file: "config.toml", text: "theme = \"mono\"\nlight = \"solarized-light\"")
    #expect(configuration.theme(onLight: false) == "mono")
  }

  @Test(arguments: [
    ("# mine\ntheem = \"nord\"", "config.toml:2: unknown key 'theem'; did you mean 'theme'?"),
    ("theme = 3", "config.toml:1: 'theme' has to be a text, \"nord\""),
    ("\nascii = \"yes\"", "config.toml:2: 'ascii' has to be true or false"),
    (
      "escape_delay = 1001",
      "config.toml:1: 'escape_delay' has to be a whole number of milliseconds, 0 to 1000"
    ),
  ])
  func `What is wrong is said with its line`(_ text: String, _ message: String) {
    let error = #expect(throws: TOMLError.self) {
      try Configuration(file: "config.toml", text: text)
    }
    #expect(error?.description == message)
  }
}
