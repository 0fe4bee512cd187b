import Model
import Storage
import TUI
import Testing

struct TrailTests {
  @Test func `Back and forward lead through the views that were looked at`() throws {
    var session = try Session.workshop()
    _ = session.picture("jj<enter>w")
    #expect(session.picture("b").contains("━━ Ben Ode · P2 ━"))
    #expect(session.picture("[").contains("3 Learners · 5 of 5"))
    #expect(session.picture("[").foot(1).contains("There was no view before this."))
    #expect(session.picture("]]").contains("3 Why LOCK"))
    #expect(session.picture("]").foot(1).contains("This is the newest view."))
  }

  @Test func `A view that was closed is gone back to`() throws {
    var session = try Session.workshop()
    _ = session.picture("jj<enter>tqq")
    #expect(session.picture("b").contains("━━ Ben Ode · P2 ━"))
    #expect(session.picture("b").contains("━━ Timeline · Ben Ode"))
  }

  @Test func `Back brings what the desk listed`() throws {
    var session = try Session.workshop()
    _ = session.picture("/lund<enter><enter>q<esc>F<enter>")
    #expect(session.picture().contains("/due<+60d"))
    #expect(session.picture("bb").contains("━━ Åse Lund · P5"))
    #expect(session.picture("b").contains("1 of 5 · by name ▲ · /lund"))
  }

  @Test func `A bookmark leads to a learner, or to what the desk lists`() throws {
    var session = try Session.workshop()
    _ = session.picture("2j/ode<enter>Mv<esc>k3jj<enter>Mp")
    #expect(session.picture("q'v").contains("/ode"))
    #expect(session.picture("").contains("▸ Press operation"))
    #expect(session.picture("'p").contains("━━ 陳 琳 · P3"))
    #expect(session.picture("'").foot(1).contains("To which bookmark? p P3 · v PRESS /ode"))
    #expect(session.picture("x").foot(1).contains("Nothing has the letter x."))
  }

  @Test func `A key that is no letter sets no bookmark, and does nothing else`() throws {
    var session = try Session.workshop()
    #expect(session.picture("M<enter>").foot(1).contains("A bookmark is a letter or a digit."))
    #expect(session.picture().contains("3 Learners"))
    #expect(session.picture("5M").foot(1).contains("A letter for this bookmark"))
    #expect(session.picture("a").foot(1).contains("' and a comes back here."))
  }

  @Test func `The line at the top says where one is, and its numbers lead back`() throws {
    var session = try Session.workshop()
    #expect(session.picture("1j").contains("Signoff  Workshop › Fitter"))
    #expect(session.picture("1k3jj<enter>w").contains("━ 1 Learners › 2 P2 › 3 Why LOCK ━━"))
    #expect(session.picture("2").contains("━ 1 Learners › 2 P2 ━━"))
    #expect(session.picture("1").contains("3 Learners · 5 of 5"))
  }

  @Test func `Forms and fields take these keys for themselves`() throws {
    var session = try Session.workshop()
    #expect(session.picture("/b").contains("/b"))
    #expect(session.picture("<esc>jjeb", 100, 30).foot().contains("help"))
    #expect(!session.picture("", 100, 30).contains("3 Learners · 5 of 5 · by name ▲ · /b"))
  }

  static let pages = [
    "4", "5", "6", "r", "i", "6/by:x<enter>", "6<enter>", "jj<enter>w", "jj<enter>t", "4np",
    ":safety law<enter>t", ":press operation<enter>", ":fitter<enter>", "2jp", "L", "L<tab>",
    "Lp<tab>", "1jp", "1j4", "/lund<enter>4", "/state:late<enter>5", "4osg", "jjp<tab><tab>",
  ]

  @Test(arguments: pages)
  func `A bookmark of any view leads back to it, in another session too`(keys: String) throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let before = session.picture(keys + "Mv", 120, 40)
    #expect(before.foot(1).contains("' and v comes back here."))
    #expect(session.picture("11'v", 120, 40).body == before.body)
    let text = try #require(session.state).text(of: "f")
    let state = try DeskState(of: "f", file: "f.toml", text: text)
    #expect(state.bookmarks == session.state?.bookmarks)
    var other = Session(DeskScreen(for: office, as: state), records: store, actor: office)
    #expect(other.picture("'v", 120, 40).body == before.body)
  }

  @Test func `A list of the next days counts them from the day on which it is opened`() throws {
    var session = try Session.workshop()
    _ = session.picture(":safety law<enter>tMd1")
    session.turn(to: today.advanced(by: 7))
    #expect(session.picture("'d").contains("due 9 Oct 2026 to 8 Nov 2026"))
  }

  @Test func `A bookmark that means nothing says so`() throws {
    var state = DeskState()
    state.bookmarks["x"] = .page(BookmarkedPage(view: DeskView(), fields: ["open": "moon"]))
    var session = Session(
      DeskScreen(for: office, as: state), records: try Store.workshop(), actor: office)
    #expect(session.picture("'x").foot(1).contains("! What the letter x led to is not there"))
  }
}

extension String {
  /// The lines above the two at the foot, without the way to them.
  fileprivate var body: [Substring] {
    Array(split(separator: "\n").dropFirst().dropLast(2))
  }
}
