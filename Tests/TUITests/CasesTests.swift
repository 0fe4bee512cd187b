import Model
import Storage
import TUI
import Testing

struct CasesTests {
  @Test func `A course lists everybody of whom it is asked, by due day`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture(":safety law<enter>").lines(0...5) == """
        ━━ Safety law · everything ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ 1 Learners › 2 List ━━
         3 items, 3 people · by due ▲
           Name                                      Due                     Standing
           Ben Ode                P2       required  11 Dec   in 10 weeks    ◐ open
           陳 琳                  P3       required  11 Dec   in 10 weeks    ◐ open
           Åse Lund               P5       required  31 Dec   in 90 days     ◐ open
        """)
  }

  @Test func `t goes on to what is due within 30, 60 and 90 days`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":safety law<enter>").contains("3 items, 3 people"))
    #expect(session.picture("t").contains("due 2 Oct 2026 to 1 Nov 2026"))
    #expect(session.picture("").contains("Nobody has anything like that."))
    #expect(session.picture("t").contains("Nobody has anything like that."))
    #expect(session.picture("t").contains("3 items, 3 people"))
    #expect(session.picture("tt").contains("everything"))
  }

  @Test func `Whoever is marked is assigned to`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture(":safety law<enter><c-a>atool<enter><c-p>y")
    #expect(try store.record(of: "P2")?.assignments.count == 1)
    #expect(try store.record(of: "P5")?.assignments.count == 1)
    #expect(try store.record(of: "P4")?.assignments.isEmpty == true)
  }

  @Test func `Whose award runs out within 60 days is in a file after sixteen keys at most`() throws
  {
    let keys = ":fire<enter>ttxa.csv<enter>"
    let store = try Store.workshop()
    try store.put(
      .course(
        Course(id: "FIRE", title: "Fire drill", policy: ValidityPolicy(validFor: Period(90, .days)))
      ),
      .record(TrainingRecord(person: "P1", subject: .course("FIRE"), on: today)),
      .record(
        TrainingRecord(person: "P2", subject: .course("FIRE"), on: today.advanced(by: -50))))
    var session = Session(over: store)
    #expect(session.picture(keys).foot(1).contains("✓ Wrote 1 row to a.csv."))
    #expect(session.picture("").contains("Ben Ode"))
    #expect(Key.typed(keys).count <= 16)
  }

  @Test func `What is listed is written to a file whose name is asked for`() throws {
    var session = try Session.workshop()
    #expect(session.picture(":safety law<enter>x").contains("Write 3 rows to a file"))
    let refused = session.picture("late.txt<enter>")
    #expect(refused.foot(1).contains("! ExportRefused()"))
    #expect(refused.contains("Write 3 rows to a file"))
    let written = session.picture("<c-u>late.csv<enter>")
    #expect(written.foot(1).contains("✓ Wrote 3 rows to late.csv."))
    #expect(!written.contains("to a file"))
  }

  @Test func `Enter opens the learner, and w says why`() throws {
    var session = try Session.workshop()
    #expect(session.picture("4np<enter>").hasPrefix("━━ Ben Ode · P2 "))
    #expect(session.picture("qw").contains("It is overdue since 2026-09-23"))
  }
}
