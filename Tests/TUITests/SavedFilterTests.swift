import Model
import Storage
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

  @Test func `My team is that of who the file says I am`() throws {
    let store = try Store.workshop()
    try store.perform(Grant(UserRight("office", .admin, person: "P1")), by: office)
    var session = Session(over: store)
    #expect(session.picture("F<end><enter>").contains("Workshop › /state:late team:me"))
    #expect(session.picture().contains("1 of 5"))
  }

  @Test func `Where the file does not say who I am the team is typed`() throws {
    var session = try Session.workshop()
    #expect(session.picture("F<end><enter>").foot(1).contains("The file does not say who you are"))
    #expect(
      session.picture("<bs><bs>P1<enter>").contains("› /state:late team:P1"))
  }

  @Test func `A filter that ends in a colon is typed on`() throws {
    var session = try Session.workshop()
    _ = session.picture("/role:<enter>Fnmine<enter>q<esc>")
    #expect(session.picture(":mine<enter>press").contains("3 of 5 · by name ▲ · /role:press"))
  }

  @Test func `A filter is forgotten, and told so that it can be typed again`() throws {
    var session = try Session.workshop()
    #expect(session.picture("FDjy").contains("due or expiring in 60 days"))
    #expect(session.picture("kD").foot(1).contains("y forgets it"))
    let foot = session.picture("y").foot(1)
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
