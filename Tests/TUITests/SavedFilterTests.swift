import Model
import TUI
import Testing

struct SavedFilterTests {
  @Test func `A filter gets a name and is applied by it`() throws {
    var session = try Session.workshop()
    _ = session.picture("/lund<enter>Fnmy Åse<enter>q<esc>")
    #expect(session.picture().contains("5 of 5"))
    #expect(session.picture("F<down><enter>").contains("1 of 5 · by name ▲ · /lund"))
    #expect(session.state?.filters.contains(SavedFilter("my Åse", "lund")) == true)
  }

  @Test func `A filter is found in the palette`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":60 days<enter>").contains("· /due<+60d"))
  }

  @Test func `A filter that ends in a colon is typed on`() throws {
    var session = try Session.workshop()
    #expect(session.picture("F<end><enter>P1<enter>").contains("1 of 5 · by name ▲ · /state:late"))
    #expect(session.picture().contains("Ben Ode"))
  }

  @Test func `A filter is forgotten, and told so that it can be typed again`() throws {
    var session = try Session.workshop()
    let foot = session.picture("FD").foot(1)
    #expect(foot.contains("✓ Forgot “due or expiring in 60 days”: due<+60d"))
    #expect(session.state?.filters.map(\.name) == ["overdue in my team"])
  }

  @Test func `Without a filter there is nothing to name`() throws {
    var session = try Session.workshop()
    #expect(session.picture("Fn").foot(1).contains("type a filter with / first"))
    #expect(
      session.picture("<esc>/lund<enter>Fn <enter>").foot(1).contains("! A filter needs a name"))
  }
}
