import Storage
import TUI
import Testing

/// The first run.
struct WelcomeTests {
  /// A session over an empty file, whose errands put what they are into the notice.
  private func session() throws -> Session<Store> {
    var session = Session(
      DeskScreen(for: office), records: try Store.inMemory(), actor: office,
      outside: Outside(run: { errand, _ in
        guard errand != .importFolder("nowhere") else { throw Unavailable() }
        return Notice("\(errand)", .done)
      }))
    session.open(.welcome)
    return session
  }

  @Test func `An empty file offers the demo, an import, an empty start and a tour`() throws {
    var session = try session()
    let picture = session.picture()
    for words in ["L   load the demo", "I   import", "N   start empty", "?   tour"] {
      #expect(picture.contains(words))
    }
    #expect(picture.foot().hasPrefix(" L load the demo  I import  N start empty"))
  }

  @Test func `The demo is loaded, and the desk is there`() throws {
    var session = try session()
    let picture = session.picture("L")
    #expect(picture.foot(1).contains("✓ loadDemo"))
    #expect(picture.foot().contains("s sign off"))
  }

  @Test func `A folder is asked for, and a refusal leaves everything as it was`() throws {
    var session = try session()
    #expect(session.picture("inowhere<enter>").foot(1).contains("! That can not be done here."))
    #expect(session.picture("<c-u>yard<enter>").foot(1).contains("✓ importFolder(\"yard\")"))
    #expect(session.picture().foot().contains("s sign off"))
  }

  @Test func `N goes on with an empty desk`() throws {
    var session = try session()
    #expect(session.picture("n").foot(1).contains("n makes somebody new"))
    #expect(session.picture("").contains("0 people"))
  }

  @Test func `The tour has six steps that fit, and ends where it began`() throws {
    var session = try Session.workshop()
    for step in 1...6 {
      let picture = session.picture(step == 1 ? "<f12>" : "n")
      #expect(picture.contains("┌─ \(step) of 6 · "))
      #expect(picture.contains("└─"))
      #expect(picture.hasPrefix(" Signoff  Workshop"))
    }
    #expect(!session.picture("n").contains(" of 6 · "))
  }

  @Test func `The tour names the keys in force, and the help leads to it`() throws {
    let text = "[keys.desk]\nu = \"filter\"\n"
    var session = Session(
      DeskScreen(for: office), records: try Store.workshop(), actor: office,
      keyboard: try Configuration(file: "config.toml", text: text).keyboard)
    #expect(session.picture("?t<right>").contains(" u        filter: words"))
    #expect(session.picture("<left><left>").contains("1 of 6"))
  }

  @Test func `Line by line the same is offered`() throws {
    var telling = Telling(try session())
    #expect(telling.tell().contains { $0.hasPrefix("  L   load the demo") })
    telling.answer("i")
    telling.answer("yard")
    #expect(telling.tell().first == "importFolder(\"yard\")")
  }

  @Test(arguments: [(60, 20), (80, 24)])
  func `No step of the tour, and no line of the welcome, is cut`(width: Int, height: Int) throws {
    var session = Session(over: try Store.inMemory())
    session.open(.welcome)
    #expect(!session.picture("", width, height).contains("…"))
    session.type("?")
    for step in 1...6 {
      let picture = session.picture(step == 1 ? "" : "n", width, height)
      #expect(picture.contains("\(step) of 6"))
      #expect(!picture.contains("…"))
    }
    #expect(session.picture("", width, height).contains("? F1     every key that works here"))
  }
}
