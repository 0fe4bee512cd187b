import Model
import Storage
import TUI
import Testing

struct FormTests {
  @Test func `A form shows its fields, and what can be chosen in the one in hand`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture("atool").lines(0...6) == """
        ┌─ Assign · nothing is changed yet ────────────────────────────────────────────┐
        │ Who    1 learner: Ana Ruíz                                                   │
        │                                                                              │
        │ What  tool                                        choose one of those below  │
        │ Due   no due day       no due day                                            │
        │ Level required                                                               │
        │ Why                                                                          │
        """)
    #expect(session.picture().contains("▸ Tool care "))
  }

  @Test func `What is wrong is said beside the field while it is typed`() throws {
    var session = try Session.workshop()
    #expect(session.picture("atool<enter>+4x").contains("write 2027-01-15, 15 jan, +4w"))
    #expect(session.picture("<bs>w").contains("Fri 30 Oct 2026, in 4 weeks"))
    #expect(session.picture("<c-u>2026-01-01").contains("that day is over; the first that can be"))
  }

  @Test func `A preview of a form with a fault goes to the fault`() throws {
    var session = try Session.workshop()
    let picture = session.picture("a<tab>+4x<c-p>")
    #expect(picture.foot(1).contains("Due: write 2027-01-15, 15 jan, +4w, eom, mon or 4w."))
    #expect(session.picture("<bs>w<c-p>").contains("Nothing has been changed yet"))
  }

  @Test func `A calendar follows the day, by weeks, days and months`() throws {
    var session = try Session.workshop()
    let page = session.picture("atool<enter>+4w").split(separator: "\n").map(String.init)
    #expect(page.contains { $0.contains("Oct 2026") })
    #expect(page.contains { $0.contains("26 27 28 29 30 31") })
    #expect(session.picture("<down>").contains("Fri 6 Nov 2026"))
    #expect(session.picture("<s-left>").contains("Thu 5 Nov 2026"))
    #expect(session.picture("<pgdn>").contains("Sat 5 Dec 2026"))
  }

  @Test func `A changed form is left only when asked twice`() throws {
    var session = try Session.workshop()
    #expect(session.picture("atool<esc>").foot(1).contains("would be lost"))
    #expect(session.picture("s<esc>").contains("┌─ Assign"))
    #expect(!session.picture("<esc>").contains("┌─ Assign"))
  }

  @Test func `A form as it was is left at once`() throws {
    var session = try Session.workshop()
    #expect(!session.picture("a<esc>").contains("┌─ Assign"))
  }

  @Test func `Somebody new gets a supervisor, a role and a start day in one act`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let preview = session.picture("nP9<tab>Eva Noor<tab>ana<tab>oper<tab>+1w<c-p>")
    #expect(preview.contains("Add the person P9"))
    let after = session.picture("y")
    #expect(after.foot(1).contains("✓ "))
    #expect(try store.person("P9")?.supervisor == "P1")
    let tenure = Tenure(person: "P9", role: "op", start: today.advanced(by: 7))
    #expect(try store.record(of: "P9")?.tenures == [tenure])
    _ = session.picture("zy")
    #expect(try store.person("P9") == nil)
  }

  @Test func `Somebody new takes fewer than twenty keys besides the text`() {
    let keys = "n<tab><tab><tab><tab><enter><c-p>y"
    #expect(Key.typed(keys).count <= 20)
  }

  @Test func `A person is changed and keeps what no field asks for`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("jje<c-u>Ben Odem<c-p>y")
    #expect(try store.person("P2") == Person(id: "P2", name: "Ben Odem", supervisor: "P1"))
  }

  @Test func `A person whom others need is not removed`() throws {
    var session = try Session.workshop()
    #expect(session.picture("D").contains("is still needed by"))
  }

  @Test func `More time begins at the present day`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let keys = "jjWe<down><down><tab>ill for weeks<enter>y"
    _ = session.picture(keys)
    let given = try #require(try store.record(of: "P2")?.extensions.first)
    #expect((given.due, given.reason) == (today.advanced(by: 14), "ill for weeks"))
    #expect(Key.typed(keys).count <= 30)
  }

  @Test func `Those marked are let off in one act`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("jj<space><space>Ww<s-tab>safety law<tab><space><c-p>y")
    #expect(try store.record(of: "P2")?.waivers.map(\.reason) == [.equivalentInside])
    #expect(try store.record(of: "P4")?.waivers.map(\.subject) == [.course("LAW")])
    _ = session.picture("zy")
    #expect(try store.record(of: "P4")?.waivers.isEmpty == true)
  }

  @Test func `A text is edited elsewhere, and nothing else is`() throws {
    let outside = Outside(edit: { "\($0) and\nmore" })
    let store = try Store.workshop()
    var session = Session(
      DeskScreen(for: office), records: store, actor: office, outside: outside)
    _ = session.picture("jje<c-o>")
    #expect(session.picture("<c-p>").contains("Ben Ode and"))
    _ = session.picture("y")
    #expect(try store.person("P2")?.name == "Ben Ode and\nmore")
    #expect(session.picture("e<tab><tab><c-o>").foot(1).contains("Only text of one's own words"))
  }

  @Test(arguments: [
    ("LE", "Outcome"), ("1jE", "Note"), ("L<tab>E", "Consequence"),
  ])
  func `E edits the long text of the row in hand, and shows it in its form`(
    keys: String, label: String
  ) throws {
    let outside = Outside(edit: { "\($0)Much was written." })
    let store = try Store.workshop()
    try store.put(
      .rung(Rung(number: 1, offset: .workingDays(7), tell: [.learner], consequence: "Oh. ")))
    var session = Session(
      DeskScreen(for: office), records: store, actor: office, outside: outside)
    let picture = session.picture(keys, 100, 40)
    #expect(
      picture.split(separator: "\n").contains { $0.contains("Much was") && $0.contains(label) })
    #expect(session.picture("<c-p>", 100, 40).contains("Nothing has been changed yet"))
  }

  @Test func `E says so where nothing is long`() throws {
    var session = try Session.workshop()
    #expect(session.picture("E").foot(1).contains("Nothing of this is a long text; e changes it."))
    #expect(session.picture("2jpE").foot(1).contains("Nothing of this is a long text"))
  }

  @Test func `A text is as it was where nothing edits it`() throws {
    var session = try Session.workshop()
    let picture = session.picture("jje<f4>")
    #expect(picture.foot(1).contains("That can not be done here."))
    #expect(picture.contains("Ben Ode "))
  }

  @Test(arguments: [
    ("atool<enter>", "2026-12-25", "Thu 24 Dec 2026"), ("atool<enter>", "2026-09-30", "today"),
    ("jjWe", "2026-12-25", "Thu 24 Dec 2026"),
  ])
  func `A day that is over or closed is refused, and Enter takes the nearest`(
    keys: String, day: String, nearest: String
  ) throws {
    let store = try Store.workshop()
    try store.put(
      .holiday(Holiday(day: Day(number: 20_812), name: "Christmas")),
      .holiday(Holiday(day: Day(number: 20_813), name: "")))
    var session = Session(over: store)
    let refused = session.picture("\(keys)<c-u>\(day)")
    #expect(refused.contains(day < "2026-10" ? "is over" : "is closed (Christmas)"))
    #expect(session.picture("<c-p>").foot(1).contains("Due: "))
    #expect(session.picture("<enter>").contains(nearest))
    #expect(session.picture("").foot(1).contains("is the nearest day that can be"))
  }

  @Test func `Up and down lead through fields in which there is nothing to choose`() throws {
    var session = try Session.workshop()
    #expect(session.picture("n").contains("The staff number"))
    #expect(!session.picture("<down>").contains("The staff number"))
    #expect(session.picture("<up>").contains("The staff number"))
  }
}
