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
    #expect(session.picture("a").foot(1).contains("Bookmarks are set on the desk"))
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
}
