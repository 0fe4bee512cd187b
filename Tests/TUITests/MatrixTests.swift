import Model
import Storage
import TUI
import Testing

struct MatrixTests {
  @Test func `People stand against courses, under the figures of each course`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture("4").lines(0...8) == """
        ━━ Matrix · 5 people × 4 courses ━━━━━━━━━━━━━━━━━━━━━━ 1 Learners › 2 Matrix ━━
                              CARE     DIE      LAW      LOCK
         compliant            █ 100 %  █ 100 %  █ 100 %  ▓  67 %
         late                                              1
         Ana Ruíz
         Åse Lund                      ◐ 8w     ◐ 12w    ▴ 10d
         Ben Ode                       ◐ 5w     ◐ 10w    ! -10d
         ليلى حداد            ◐
         陳 琳                         ◐ 5w     ◐ 10w    ✓
        """)
  }

  @Test func `n finds the worst course, and p the people who are late with it`() throws {
    var session = try Session.workshop()
    let worst = session.picture("4n")
    #expect(worst.contains("Lock out the press · LOCK"))
    #expect(worst.contains("All: 66.7 % (2 of 3, 1 only open), 1 late"))
    let late = session.picture("p")
    #expect(late.hasPrefix("━━ Lock out the press · late ━"))
    #expect(late.contains("Ben Ode"))
    #expect(!late.contains("Åse Lund"))
  }

  @Test func `The people late with the worst course of a role are at most ten keys away`() throws {
    let keys = "1jj4np"
    var session = try Session.workshop()
    #expect(session.picture(keys).contains("Lock out the press · Press operator · late"))
    #expect(Key.typed(keys).count <= 10)
  }

  @Test func `The cell with the cursor is explained, and w says why`() throws {
    var session = try Session.workshop()
    let picture = session.picture("4jjlll")
    #expect(picture.contains("Ben Ode  ! overdue  due 22 Sep 2026, 10 days ago"))
    #expect(session.picture("w").contains("It is overdue since 2026-09-23"))
    #expect(session.picture("qkk").contains("Ana Ruíz  not asked of them"))
    #expect(session.picture("w").contains("This is not asked of them."))
  }

  @Test func `The matrix is written to a file whose name is asked for`() throws {
    var session = try Session.workshop()
    #expect(session.picture("4x").contains("Write 5 rows to a file"))
    #expect(session.picture("m.csv<enter>").foot(1).contains("✓ Wrote 5 rows to m.csv."))
  }

  @Test func `Somebody late is given more time from the list of the late`() throws {
    var session = try Session.workshop()
    #expect(session.picture("4npW").contains("Ben Ode"))
    #expect(session.picture("").contains("Lock out the press"))
  }

  @Test func `A role narrows the people and the courses`() throws {
    var session = try Session.workshop()
    let picture = session.picture("1j34")
    #expect(picture.hasPrefix("━━ Matrix · Fitter · 1 person × 1 course "))
    #expect(!picture.contains("LOCK"))
  }

  @Test func `Courses scroll sideways while the names stay`() throws {
    let store = try Store.workshop()
    for name in ["A1", "A2"] {
      try store.put(
        .course(Course(id: Course.ID(name), title: name)),
        .assignment(Assignment(.person("P1"), .course(Course.ID(name)), assigned: today)))
    }
    var session = Session(over: store)
    #expect(!session.picture("4", 60, 20).contains("LOCK"))
    let picture = session.picture("lllll", 60, 20)
    #expect(picture.contains("LOCK"))
    #expect(!picture.contains("A1"))
    #expect(picture.contains("Ben Ode"))
  }

  @Test func `Very many people are looked at while keys work`() throws {
    let store = try Store.workshop()
    let crowd = (1...1_200).map { Person(id: Person.ID("Q\($0)"), name: "Zoë \($0)") }
    let tenures = crowd.map { Tenure(person: $0.id, role: "fit", start: today) }
    try store.perform(Putting(crowd.map(Entry.person) + tenures.map(Entry.tenure)), by: office)
    var session = Session(over: store)
    _ = session.draw(Size(width: 80, height: 24))
    session.type("4")
    #expect(
      session.draw(Size(width: 80, height: 24)).text.contains("looked at 512 of 1,205 people"))
    session.type("jG")
    while session.isWorking { session.settle() }
    #expect(session.picture("gG").contains("All: 100.0 % (1201 of 1201, 1201 only open), 0 late"))
  }
}
