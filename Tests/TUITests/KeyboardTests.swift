import Storage
import TUI
import Testing

/// Keys that somebody has chosen.
struct KeyboardTests {
  /// A session whose keys are those of a configuration.
  private func session(_ text: String) throws -> Session<Store> {
    let configuration = try Configuration(file: "config.toml", text: text)
    return Session(
      DeskScreen(for: office), records: try .workshop(), actor: office,
      keyboard: configuration.keyboard
    )
  }

  @Test func `A command has the keys it was given, and no others`() throws {
    var session = try session("[keys.desk]\n\"A\" = \"orderNext\"\n\"<f4>\" = \"orderNext\"\n")
    #expect(session.picture(">").contains("by name ▲"))
    #expect(session.picture("A").contains("by id ▲"))
    #expect(session.picture("<f4>").contains("by progress ▲"))
  }

  @Test func `Foot, help and palette name the keys in force`() throws {
    var session = try session("[keys.desk]\nA = \"why\"\n'!' = \"help\"\n")
    let foot = session.picture().foot()
    #expect(foot.contains("A why") && foot.hasSuffix("! help"))
    #expect(session.picture("!", 100, 60).contains("  A                   why the first thing"))
    #expect(session.picture("qj:why the first", 120, 40).contains(" A  "))
    #expect(session.picture("<enter>").hasPrefix("━━ Why"))
  }

  @Test func `Two commands can swap their keys, and motions can move`() throws {
    let text = "[keys.desk]\na = \"why\"\nw = \"assign\"\n[keys.moving]\nT = \"down\"\n"
    var session = try session(text)
    #expect(session.picture("T").contains("▸ Åse Lund"))
    #expect(session.picture("j").contains("▸ Åse Lund"))
    #expect(session.picture("a").hasPrefix("━━ Why"))
    #expect(session.picture("qw").contains("Assign"))
  }

  @Test func `The plain preset moves by arrows and acts by F-keys`() throws {
    var session = try session("keys = \"plain\"")
    #expect(session.picture().foot().contains("F7 sign off  F5 assign"))
    #expect(session.picture("j").contains("▸ Ana Ruíz"))
    #expect(session.picture("<down>").contains("▸ Åse Lund"))
    #expect(session.picture("<f9>").contains("Go to, or do"))
    #expect(session.picture("<esc><f3>lund<enter>").contains("▸ Åse Lund"))
    session.type("<f10>")
    #expect(session.isOver)
  }

  @Test func `A preset can be changed key by key`() throws {
    var session = try session("[keys]\npreset = \"plain\"\n[keys.desk]\nj = \"why\"\n")
    #expect(session.picture("<down>j").hasPrefix("━━ Why"))
  }

  @Test func `A Cyrillic letter does what stands at its place, and is typed as it is`() throws {
    var session = try session("[layout]\ncyrillic = true\n")
    #expect(session.picture("о").contains("▸ Åse Lund"))
    #expect(session.picture(".ю").contains("/ю"))
    #expect(session.picture("<esc>Ц").contains("waive"))
  }

  @Test func `Without a layout a Cyrillic letter does nothing`() throws {
    var session = try session("")
    #expect(session.picture("о").contains("▸ Ana Ruíz"))
  }

  @Test(arguments: [
    (
      "[keys.desk]\n\nw = \"assign\"",
      "config.toml:3: 'w' is both 'assign' and 'why' on the screen 'desk'; "
        + "give 'why' another key in [keys.desk]"
    ),
    (
      "[keys.desk]\nj = \"why\"",
      "config.toml:2: 'j' is both 'why' and 'down' on the screen 'desk'; "
        + "give 'down' another key in [keys.moving]"
    ),
    (
      "[keys.moving]\ns = \"down\"",
      "config.toml:2: 's' is both 'down' and 'signOff' on the screen 'desk'; "
        + "give 'signOff' another key in [keys.desk]"
    ),
    (
      "[keys.desk]\n\"<space>\" = \"why\"\n\" \" = \"assign\"",
      "config.toml:2: 'Space' is both 'why' and 'assign' on the screen 'desk'; "
        + "give 'assign' another key in [keys.desk]"
    ),
    (
      "[keys.desk]\nx = \"asign\"",
      "config.toml:2: no command 'asign' in [keys.desk]; did you mean 'assign'?"
    ),
    (
      "[keys.dsek]\nx = \"assign\"",
      "config.toml:1: unknown key 'dsek' in [keys]; did you mean 'desk'?"
    ),
    (
      "[keys.desk]\nf5 = \"assign\"",
      "config.toml:2: 'f5' is not one key, as \"a\", \"<f5>\" or \"<c-a>\"; did you mean '<f5>'?"
    ),
    ("keys = \"emacs\"", "config.toml:1: the keys are \"vim\" or \"plain\"; did you mean 'plain'?"),
    ("[layout]\ncyrillic = 1", "config.toml:2: 'cyrillic' has to be true or false"),
    (
      "[keys.confirm]\nx = \"apply\"",
      "config.toml:1: unknown key 'confirm' in [keys]; did you mean 'form'?"
    ),
  ])
  func `What can not be taken is said with its line`(_ text: String, _ message: String) {
    let error = #expect(throws: TOMLError.self) {
      try Configuration(file: "config.toml", text: text)
    }
    #expect(error?.description == message)
  }

  @Test func `Each screen with keys of its own can be given others, but for the preview`() {
    let known = Set(KeyTable.all.map(\.title))
    let screens = ScreenTests.tables.filter { $0.hasKeys && $0.screen != "ConfirmScreen" }
    #expect(screens.filter { !known.contains($0.title) }.isEmpty)
  }

  @Test(arguments: Keyboard.Preset.allCases)
  func `No preset has a conflict`(preset: Keyboard.Preset) throws {
    let text = "keys = \"\(preset.rawValue)\""
    let keyboard = try Configuration(file: "config.toml", text: text).keyboard
    let moving = keyboard.keys(of: KeyTable.all[0]).bindings.flatMap(\.keys)
    for table in KeyTable.all.dropFirst(3) {
      let keys = keyboard.keys(of: table)
      #expect(keys.conflicts.isEmpty)
      #expect(keys.bindings.flatMap(\.keys).filter(moving.contains).isEmpty)
    }
  }
}
