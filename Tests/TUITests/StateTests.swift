import Model
import Storage
import TUI
import Testing

struct StateTests {
  private func session(over store: Store, as state: DeskState) -> Session<Store> {
    Session(
      DeskScreen(for: office, as: state), records: store, actor: office)
  }

  /// A state as it comes back from its file.
  private func kept(_ state: DeskState?) throws -> DeskState {
    let text = try #require(state).text(of: "/a/b.signoff")
    return try DeskState(of: "/a/b.signoff", file: "b.toml", text: text)
  }

  @Test(arguments: [
    "jj", "1jj2j3j", "/lund<enter>", "/state:late<enter>O", "oooO", "2j", "C<end><space>KK+q",
    "1j<enter><enter>", "MajjMb2jM1", "1+++3--", "2f", "/\"\\é<enter>", "jj<enter>w",
  ])
  func `A file is opened as it was left`(keys: String) throws {
    let store = try Store.workshop()
    var first = Session(over: store)
    _ = first.picture(keys, 100, 30)
    let state = try kept(first.state)
    #expect(state == first.state)
    let before = first.picture("qqqq".prefix(keys.contains("w") ? 2 : 0).description, 100, 30)
    var second = session(over: store, as: state)
    let after = second.picture("", 100, 30)
    #expect(after.split(separator: "\n").dropLast(2) == before.split(separator: "\n").dropLast(2))
  }

  @Test(arguments: ["q", "Q", "<enter>Q"])
  func `The state outlives the last screen`(keys: String) throws {
    var session = try Session.workshop()
    _ = session.picture("jj" + keys)
    #expect(session.isOver)
    #expect(session.state?.view.person == "P2")
  }

  @Test func `What is not there any more is passed over`() throws {
    let text = """
      file = "f"\nrole = "gone"\npath = "gone"\nperson = "P99"\norder = "height"\npane = 3
      columns = [["due", 9], ["height", 9], "id", ["due", 1]]
      """
    let state = try DeskState(of: "f", file: "s.toml", text: text)
    #expect(state.columns == DeskColumns([(.due, 9)]))
    var second = try session(over: .workshop(), as: state)
    #expect(second.picture().contains("▸ All roles"))
    #expect(second.picture().contains("5 of 5 · by name ▲"))
  }

  @Test func `The state of another file is not taken`() throws {
    var state = DeskState()
    state.view.filter = "lund"
    let text = state.text(of: "/a/b.signoff")
    #expect(try DeskState(of: "/a/c.signoff", file: "b.toml", text: text) == DeskState())
  }

  @Test(arguments: ["Q250", "Q399", "Q101"])
  func `The cursor is on somebody far down a long list before that is read`(id: Person.ID) throws {
    let store = try Store.workshop()
    let crowd = (1...400).map { Person(id: Person.ID("Q\($0)"), name: "Zoë \($0)") }
    try store.perform(Putting(crowd.map(Entry.person)), by: office)
    var state = DeskState()
    state.view.person = id
    var session = session(over: store, as: state)
    let first = session.draw(Size(width: 100, height: 30)).text
    #expect(first.contains("▸ Zoë \(id.text.dropFirst())"))
    #expect(session.picture("", 100, 30) == first)
    #expect(session.picture("k", 100, 30).contains("▸ Zoë"))
  }

  @Test func `The cursor begins at the top where its person is gone`() throws {
    let store = try Store.workshop()
    try store.perform(
      Putting([.person(Person(id: "P9", name: "Zoë", left: Day(number: 0)))]), by: office)
    var state = DeskState()
    state.view.person = "P9"
    var second = session(over: store, as: state)
    #expect(second.picture().contains("▸ Ana Ruíz"))
  }
}
