import Model
import Storage
import TUI
import Testing

struct CalendarTests {
  @Test func `Weeks stand with what falls due in them, late things first`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture("5").lines(0...6) == """
        ━━ What falls due · 7 in the next 12 months ━━━━━━━━━ 1 Learners › 2 Calendar ━━
         12 months ▁▁▄▁▁▁█▁▁▄█▁▁▄▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁
         Week from                 Due  │ Late now
         late now    ▄▄▄▄            1  │
         2 Oct 2026                  ·  │ By course
         5 Oct 2026                  ·  │ Lock out the press                          1
         12 Oct 2026 ▄▄▄▄            1  │
        """)
  }

  @Test func `The week with the cursor is broken down by course and by team`() throws {
    var session = try Session.workshop()
    let picture = session.picture("5", 100, 30)
    #expect(picture.contains("Late now"))
    let week = session.picture("jjj", 100, 30)
    #expect(week.contains("Mon 12 Oct 2026 to Sun 18 Oct 2026"))
    #expect(week.contains("Lock out the press"))
    #expect(week.contains("Ana Ruíz"))
  }

  @Test func `Enter lists the people of the week and what they have to do`() throws {
    var session = try Session.workshop()
    let picture = session.picture("5jjj<enter>")
    #expect(picture.contains("due 12 Oct 2026 to 18 Oct 2026"))
    #expect(picture.contains("Åse Lund"))
    #expect(!picture.contains("Ben Ode"))
    #expect(session.picture("qk<enter>").contains("Nothing falls due then."))
  }

  @Test func `The calendar is of who is listed`() throws {
    var session = try Session.workshop()
    #expect(session.picture("5").contains("What falls due · 7 in the next 12 months"))
    #expect(session.picture("q/lund<enter>5").contains("“lund” · 3 in the next 12 months"))
  }
}
