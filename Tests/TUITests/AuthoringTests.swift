import Model
import Storage
import TUI
import Testing

/// What belongs to a course or to somebody, written in the screens.
struct AuthoringTests {
  private let store: Store
  private var session: Session<Store>

  init() throws {
    store = try Store.workshop()
    session = Session(over: store)
  }

  private var programme: Programme {
    get throws { try store.curriculum().programme }
  }

  private var items: [String] {
    get throws {
      try programme.checklistItems.filter { $0.course == "LOCK" }.map(\.id.text)
    }
  }

  @Test mutating func `What a course needs, counts as and its revisions follow its checklist`()
    throws
  {
    #expect(session.picture("Lp<tab>").contains("Needed before · Care of tools"))
    _ = session.picture(
      "nlaw<tab>a<c-p>y" + "<tab>n金<c-p>y" + "<tab>n2<tab><tab><space><tab>4w<c-p>y")
    #expect(try programme.prerequisites == [Prerequisite(course: "CARE", needs: "LAW", any: "a")])
    #expect(try programme.equivalences == [Equivalence(course: "CARE", countsAs: "DIE")])
    let revision = Revision(
      course: "CARE", id: "2", effective: today, policy: .retake, retakeWithin: Period(4, .weeks))
    #expect(try programme.revisions == [revision])
    #expect(session.picture("").contains("retake"))
  }

  @Test mutating func `Items of a checklist move down and up, and undoing sets them back`() throws {
    let last = try #require(try store.curriculum().courses["LOCK"])
    let ways = session.picture("L").split(separator: "\n").firstIndex { $0.contains(last.title) }
    let downs = String(repeating: "j", count: (ways ?? 2) - 2)
    let preview = session.picture("\(downs)pJ")
    #expect(preview.contains("Move the item a of the checklist of LOCK"))
    _ = session.picture("y")
    #expect(try items == ["b", "a", "c"])
    _ = session.picture("Jy")
    #expect(try items == ["b", "c", "a"])
    _ = session.picture("zyKyKy")
    #expect(try items == ["a", "b", "c"])
    #expect(session.picture("K").foot(1).contains("It is the first already."))
  }

  @Test mutating func `The start of a role held is set right`() throws {
    let start = today.advanced(by: -3)
    _ = session.picture("jjpe<c-u>\(start)<c-p>y")
    #expect(
      try store.record(of: "P2")?.tenures == [Tenure(person: "P2", role: "op", start: start)])
  }

  @Test mutating func `What was assigned is changed, and withdrawn`() throws {
    _ = session.picture("atool<enter><c-p>y" + "p<tab><tab><tab>")
    #expect(session.picture("").contains("Tool care"))
    _ = session.picture("e<tab>+4w<c-p>y")
    let due = try store.record(of: "P1")?.assignments.first?.due
    #expect(due == .on(today.advanced(by: 28)))
    _ = session.picture("Dy")
    #expect(try store.record(of: "P1")?.assignments.first?.withdrawn == today)
  }

  @Test mutating func `A group is told to do something, once for whoever is in it`() throws {
    _ = session.picture("jjp<tab>nnight<c-p>y" + "pn" + "tool<c-p>y")
    let told = try #require(try store.record(of: "P2")?.assignments.first)
    #expect((told.assignee, told.task) == (.group("night"), .path("TOOLS")))
    #expect(told.assigned == today)
  }

  @Test mutating func `A record has its details, is never changed, and is revoked with a reason`()
    throws
  {
    let records = "p<tab><tab><tab><tab>"
    _ = session.picture(
      records + "ncare<tab><tab><tab><tab>2.5<tab>ben<tab><tab>Shelf 3<tab><tab><space><c-p>y")
    let record = try #require(try store.record(of: "P1")?.records.first)
    #expect((record.hours, record.signers, record.evidence) == (Quantity("2.5"), ["P2"], "Shelf 3"))
    #expect(record.isPriorLearning)
    #expect(session.picture("e").foot(1).contains("What happened is never changed"))
    _ = session.picture("Dwrong person<enter>y")
    #expect(try store.record(of: "P1")?.revocations.map(\.reason) == ["wrong person"])
  }
}
