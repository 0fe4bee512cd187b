import Model
import Storage
import TUI
import Testing

struct SettingsTests {
  /// A session with three themes, whose settings nobody keeps.
  private func session(_ settings: Settings = Settings()) throws -> Session<Store> {
    Session(
      DeskScreen(for: office), records: try Store.workshop(), actor: office, settings: settings,
      outside: Outside(
        run: { errand, _ in
          guard case .keep(let new, _) = errand, new.theme != "broken" else { throw Unavailable() }
          return Notice("kept \(new.theme)", .done)
        }, themes: { ["broken", "nord", "terminal"] }))
  }

  @Test func `The theme under the cursor is shown, and Esc takes the old one back`() throws {
    var session = try session()
    #expect(session.picture(",").contains(" ▸ terminal  as it was"))
    _ = session.picture("k")
    #expect(session.settings.theme == "nord")
    _ = session.picture("<esc>")
    #expect(session.settings == Settings())
    #expect(session.picture().contains("3 Learners"))
  }

  @Test func `Enter keeps what was chosen, and the screens follow`() throws {
    var session = try session()
    #expect(session.picture(",k<home><space>j<space>j<space><enter>").foot(1).contains("kept nord"))
    let wanted = Settings(theme: "nord", isASCII: true, takesMouse: true, preset: .plain)
    #expect(session.settings == wanted)
  }

  @Test func `The keys stay as they are until they are kept`() throws {
    var session = try session()
    _ = session.picture(",<home>jj<right>")
    #expect(session.settings.preset == .vim)
  }

  @Test func `What can not be kept is told, and asked again`() throws {
    var session = try session()
    #expect(session.picture(",kk<enter>").foot(1).contains("! That can not be done here."))
    #expect(session.picture().contains("┌─ Settings"))
  }

  @Test func `R reads themes again`() throws {
    var session = try session()
    _ = session.picture("R")
    #expect(session.rereads == 1)
  }

  /// A file, settings that change in it, and the file then.
  static let files: [(text: String, new: Settings, wanted: String)] = [
    ("", Settings(theme: "nord"), "theme = \"nord\"\n"),
    (
      "# mine\ntheme   = 'mono'   # dark\nascii = true\n\n[keys.desk]\nA = \"why\"\n",
      Settings(theme: "nord"),
      "# mine\ntheme   = \"nord\"   # dark\nascii = true\n\n[keys.desk]\nA = \"why\"\n"
    ),
    (
      "[layout]\ncyrillic = true\n", Settings(theme: "nord", background: .dark),
      "dark = \"nord\"\n[layout]\ncyrillic = true\n"
    ),
    ("mouse = true # click\n", Settings(takesMouse: true), "mouse = true # click\n"),
    ("escape_delay = 9", Settings(takesMouse: true), "escape_delay = 9\nmouse = true\n"),
    ("ascii = true\n", Settings(isASCII: false), "ascii = false\n"),
    ("keys = \"vim\"\n", Settings(preset: .plain), "keys = \"plain\"\n"),
    (
      "# a\n[keys.desk]\nA = \"why\"\n", Settings(preset: .plain),
      "# a\n[keys]\npreset = \"plain\"\n\n[keys.desk]\nA = \"why\"\n"
    ),
    (
      "[keys]\npreset = \"vim\"\n[layout]\n", Settings(preset: .plain),
      "[keys]\npreset = \"plain\"\n[layout]\n"
    ),
  ]

  @Test(arguments: files.indices)
  func `Only what is set is written, and comments stay`(index: Int) throws {
    let file = Self.files[index]
    let text = file.new.written(into: file.text, since: Settings())
    #expect(text == file.wanted)
    let read = Settings(try Configuration(file: "config.toml", text: text), onLight: false)
    #expect((read.theme, read.preset) == (file.new.theme, file.new.preset))
  }

  @Test func `What is left to the terminal again is no longer written`() {
    let text = Settings().written(
      into: "ascii = true\nmouse = true\n", since: Settings(isASCII: true))
    #expect(text == "mouse = true\n")
  }

  @Test func `The theme of a background is changed where it came from`() throws {
    let text = "light = \"nord\"\ntheme = \"mono\"\n"
    let configuration = try Configuration(file: "config.toml", text: text)
    #expect(Settings(configuration, onLight: true).background == .light)
    #expect(Settings(configuration, onLight: false).background == .any)
  }
}
