import Model
import Storage
import TUI
import Testing

struct TimelineTests {
  @Test func `What is to come stands above today, what happened below it`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture("jjjj<enter>t").lines(0...5) == """
        ━━ Timeline · 陳 琳 · P3 ━━━━━━━━━━━━━━━━━━━━━ 1 Learners › 2 P3 › 3 Timeline ━━
         2026-12-11  ! Safety law is due
         2026-11-11  ! 金型を替える is due
         ── today, Fri 2 Oct 2026
         2026-09-27  ✓ passed Lock out the press
         2026-09-12  ▸ Press operator begins
        """)
    #expect(session.picture("t").hasPrefix("━━ 陳 琳 · P3"))
  }

  @Test func `A learner's page has what is to do, what is settled and what is held`() throws {
    let store = try Store.workshop()
    try store.put(
      .record(TrainingRecord(person: "P3", subject: .course("CARE"), on: today)))
    var session = Session(over: store)
    #expect(
      session.picture("jjjj<enter>").lines(5...8) == """
         To do   ◐ open     金型を替える                        11 Nov   in 40 days
                 ◐ open     Safety law                          11 Dec   in 10 weeks
         Settled ✓ current  Lock out the press         27 Sep
         Held    ✓ current  Care of tools              02 Oct
        """)
  }

  @Test func `Relief, absence and assignments have their days`() throws {
    let store = try Store.workshop()
    try store.put(
      .waiver(
        Waiver(person: "P2", subject: .course("DIE"), from: today, reason: .testedOut)),
      .leave(Leave(person: "P2", from: today.advanced(by: 3))),
      .assignment(Assignment(.person("P2"), .path("TOOLS"), assigned: today)))
    var session = Session(over: store)
    let picture = session.picture("jj<enter>t")
    #expect(picture.contains("2026-10-02  – 金型を替える waived: tested-out"))
    #expect(picture.contains("2026-10-05  ▸ leave begins"))
    #expect(picture.contains("2026-10-02  + assigned: Tool care"))
    #expect(picture.contains("2026-09-22  ! Lock out the press is due"))
  }
}
