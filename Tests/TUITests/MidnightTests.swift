import Model
import Storage
import TUI
import Testing

struct MidnightTests {
  private let later = today.advanced(by: 40)
  private let size = Size(width: 100, height: 40)

  /// Every screen that depends on the day, as the keys that open it; at a bar they pause.
  @Test(arguments: [
    "", "jj<enter>", "jj<enter>t", "jjw", "jj|s", "jj|s<enter>*<enter>", "4", "5", "5<enter>", "4p",
    "r", ":ana",
    "a", "W", "p", "atool<enter>+4w<enter><enter>", "atool<enter>2026-12-24<c-p>",
  ])
  func `What is open at midnight is as if it had been opened after it`(keys: String) throws {
    let store = try Store.workshop()
    var before = Session(over: store)
    for keys in keys.split(separator: "|") { _ = before.picture(String(keys), 100, 40) }
    before.turn(to: later)
    var after = Session(
      DeskScreen(for: Actor(name: "office", today: later)), records: store,
      actor: Actor(name: "office", today: later)
    )
    for keys in keys.split(separator: "|") { _ = after.picture(String(keys), 100, 40) }
    let wanted = after.picture("", 100, 40).split(separator: "\n").dropLast(2)
    #expect(before.picture("", 100, 40).split(separator: "\n").dropLast(2) == wanted)
  }

  @Test func `The new day is told`() throws {
    var session = try Session.workshop()
    _ = session.picture()
    session.turn(to: today.next)
    #expect(session.draw(size).text.foot(1).contains("Today is Sat 3 Oct 2026."))
  }

  @Test func `The same day changes nothing`() throws {
    var session = try Session.workshop()
    let before = session.picture()
    session.turn(to: today)
    #expect(session.picture() == before)
  }

  @Test func `What is done after midnight counts from the new day`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("atool<enter>")
    session.turn(to: today.next)
    _ = session.picture("<c-p>y")
    #expect(try store.record(of: "P1")?.assignments.map(\.assigned) == [today.next])
  }
}
