import Model
import Storage
import TUI
import Testing

struct PartsTests {
  private func steps(_ store: Store) throws -> [String] {
    let steps = try store.curriculum().programme.steps.filter { $0.path == "PRESS" }
    return steps.sorted { $0.position < $1.position }.map { "\($0.position) \($0.course)" }
  }

  @Test func `A path's steps stand in their order`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture("2jp").lines(0...4) == """
        ━━ Steps · Press operation ━━━━━━━━━━━━━━━━━━━━━━━ 1 Learners › 2 Steps PRESS ━━
         At                                      Id             Level     Choose Within
         1   Lock out the press                  LOCK           required         10d
         2   金型を替える                        DIE            required         60d
         3   Safety law                          LAW            required         90d
        """)
  }

  @Test func `A suggested course is put between two steps, after a look at whom it touches`() throws
  {
    let store = try Store.workshop()
    var session = Session(over: store)
    let preview = session.picture("2jpncare<tab><space><c-p>")
    #expect(preview.contains("Add the step CARE at position 2 of PRESS; Move the step DIE at"))
    #expect(preview.contains("Ben Ode (P2)"))
    _ = session.picture("y")
    #expect(try steps(store) == ["1 LOCK", "2 CARE", "3 DIE", "4 LAW"])
    let step = try #require(try store.curriculum().programme.steps.first { $0.course == "DIE" })
    #expect((step.dueWithin, step.since) == (Period(60, .days), nil))
    _ = session.picture("zy")
    #expect(try steps(store) == ["1 LOCK", "2 DIE", "3 LAW"])
  }

  @Test func `A step moves down and up, and the cursor with it`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("2jpJy")
    #expect(try steps(store) == ["1 DIE", "2 LOCK", "3 LAW"])
    _ = session.picture("JyKy")
    #expect(try steps(store) == ["1 DIE", "2 LOCK", "3 LAW"])
    #expect(session.picture("kK").foot(1).contains("It is the first already."))
  }

  @Test func `A step is removed, and suggested where it was required`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("2jpDyty")
    #expect(try steps(store) == ["2 DIE", "3 LAW"])
    let step = try #require(try store.curriculum().programme.steps.first { $0.course == "DIE" })
    #expect(step.level == .suggested)
  }

  @Test func `A new role gets a path that is in force from today`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("1nhelp<tab>Helper<c-p>y" + "pntool<c-p>y")
    let paths = try store.curriculum().programme.rolePaths.filter { $0.role == "help" }
    #expect(paths == [RolePath(role: "help", path: "TOOLS", since: today)])
  }

  @Test func `A course and its checklist are written`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("Le<tab><tab><tab><tab>24m<c-p>y" + "pna<tab>Cleans it<c-p>y")
    let course = try #require(try store.curriculum().courses["CARE"])
    #expect(course.policy.validFor == Period(24, .months))
    let items = try store.curriculum().programme.checklistItems.filter { $0.course == "CARE" }
    #expect(items == [ChecklistItem(course: "CARE", id: "a", text: "Cleans it")])
  }

  @Test func `Roles held, groups and leaves follow each other`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    #expect(session.picture("jjp").contains("Press operator"))
    _ = session.picture("<tab>nnight<c-p>y" + "<tab>n<tab>+2w<c-p>y")
    let record = try #require(try store.record(of: "P2"))
    #expect(record.memberships == [Membership(group: "night", person: "P2", from: today)])
    #expect(record.leaves.map(\.until) == [today.advanced(by: 14)])
  }

  @Test func `Ladder, holidays and settings follow the courses`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    #expect(session.picture("L").contains("━ Courses"))
    _ = session.picture("<tab>n1<tab>-14d<tab>learner;supervisor<c-p>y")
    #expect(session.picture().contains("learner;supervisor"))
    _ = session.picture("<tab>n2026-12-25<tab>Christmas<c-p>y")
    #expect(session.picture("").contains("Christmas"))
    _ = session.picture("<tab>e<c-u>Yard<c-p>y")
    #expect(try store.curriculum().setting(.name) == "Yard")
  }
}
