import Model
import Storage
import TUI
import Testing

struct ComplianceScreenTests {
  @Test func `The organisation, each role and each group has its figures`() throws {
    let store = try Store.workshop()
    try store.put(.membership(Membership(group: "night", person: "P2", from: today)))
    var session = Session(over: store)
    #expect(
      session.picture("r").lines(0...5) == """
        ━━ Compliance on 2 Oct 2026 · by title ▲ ━━━━━━━━━━ 1 Learners › 2 Compliance ━━
                                    people   late compliant       of required only open
         all   Workshop                  5      1    90.0 %           9 of 10         8
         role  Fitter                    1          100.0 %            1 of 1         1
         role  Press operator            3      1    88.9 %            8 of 9         7
         group night                     1      1    66.7 %            2 of 3         2
        """)
  }

  @Test func `The least compliant come first, and the organisation stays on top`() throws {
    var session = try Session.workshop()
    let roles = session.picture("roc").split(separator: "\n").filter { $0.contains("role ") }
    #expect(roles.first?.contains("Press operator") == true)
    #expect(roles.last?.contains("Fitter") == true)
    #expect(session.picture("jO").lines(2...2).contains("all   Workshop"))
  }

  @Test func `Enter shows whom a row counts, and a bookmark finds them again`() throws {
    let store = try Store.workshop()
    try store.put(.membership(Membership(group: "night", person: "P2", from: today)))
    var session = Session(over: store)
    #expect(session.picture("rj<enter>").contains("Matrix · Fitter · 1 person"))
    let group = session.picture("qG<enter>Mn")
    #expect(group.contains("Ben Ode") && group.contains("1 person × 3 courses"))
    #expect(session.picture("11'n").contains("1 person × 3 courses"))
  }

  @Test func `Closing it goes back to the desk`() throws {
    var session = try Session.workshop()
    #expect(session.picture("rq").contains("3 Learners"))
  }
}
