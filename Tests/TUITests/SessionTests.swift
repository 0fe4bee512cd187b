import Model
import Storage
import TUI
import Testing

struct SessionTests {
  @Test func `A path is assigned after its preview`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let preview = session.picture("atool<enter>+4w<enter><enter>New tools<enter>")
    #expect(preview.contains("Assign Tool care to 1 learner, due Fri 30 Oct 2026: New tools."))
    #expect(preview.contains("Care of tools  + ◐ open  due 30 Oct 2026"))
    #expect(try store.record(of: "P1")?.assignments.isEmpty == true)
    let after = session.picture("y")
    #expect(
      after.foot(1).contains("✓ Assigned Tool care to 1 learner, due Fri 30 Oct 2026. · z undo"))
    #expect(try store.record(of: "P1")?.assignments.map(\.reason) == ["New tools"])
  }

  @Test func `What was done is undone after a look, and redone`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let preview = session.picture("atool<enter><c-p>y" + "z")
    #expect(preview.contains("Undo 3 (Assign the path TOOLS to P1)."))
    #expect(preview.contains("Care of tools  ◐ open → no longer asked for"))
    #expect(
      session.picture("y").foot(1).contains("✓ Undo 3 (Assign the path TOOLS to P1). · Z redo"))
    #expect(try store.record(of: "P1")?.assignments.isEmpty == true)
    let after = session.picture("<enter>Zy")
    #expect(after.foot(1).contains("✓ Redo 3 (Assign the path TOOLS to P1). · z undo"))
    #expect(try store.record(of: "P1")?.assignments.count == 1)
  }

  @Test func `What is agreed to is undone, whatever was done meanwhile`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("atool<enter><c-p>y" + "z")
    try store.put(.person(Person(id: "P9", name: "Zoe")))
    _ = session.picture("y")
    #expect(try store.person("P9") != nil)
    #expect(try store.record(of: "P1")?.assignments.isEmpty == true)
  }

  @Test func `Where there is nothing to redo the screen says so`() throws {
    var session = try Session.workshop()
    #expect(session.picture("Z").contains("office has undone nothing that could be redone."))
    #expect(session.picture("y").contains("Esc goes back"))
  }

  @Test(arguments: ["<esc>", "<enter>", "q", "n"])
  func `Only y carries a preview out`(key: String) throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("atool<enter><c-p>" + key)
    #expect(try store.record(of: "P1")?.assignments.isEmpty == true)
  }

  @Test func `Whoever is marked is assigned to`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("<space><space>atool<enter><c-p>y")
    #expect(try store.record(of: "P1")?.assignments.count == 1)
    #expect(try store.record(of: "P5")?.assignments.count == 1)
    #expect(try store.record(of: "P2")?.assignments.isEmpty == true)
  }

  @Test func `A preview of very many says how far it is, and waits for the end`() throws {
    let store = try Store.workshop()
    let many = (1...1_100).map { Person(id: Person.ID("M\($0)"), name: "Many \($0)") }
    try store.perform(Putting(many.map(Entry.person)), by: office)
    var session = Session(over: store)
    _ = session.picture("<c-a>atool<enter><c-p>")
    let looking = "people … Esc cancels"
    while session.isWorking, !session.picture("").contains(looking) { session.settle() }
    #expect(session.isWorking)
    session.type("y")
    let told = session.draw(Size(width: 80, height: 24)).text
    #expect(told.contains("Not everybody has been looked at yet"))
    while session.isWorking { session.settle() }
    #expect(session.picture("").contains("The first 1,000 of 1,105 are listed."))
    _ = session.picture("y")
    #expect(try store.record(of: "M1100")?.assignments.count == 1)
  }

  @Test func `A preview is cancelled half way`() throws {
    let store = try Store.workshop()
    let many = (1...1_100).map { Person(id: Person.ID("M\($0)"), name: "Many \($0)") }
    try store.perform(Putting(many.map(Entry.person)), by: office)
    var session = Session(over: store)
    _ = session.picture("<c-a>atool<enter><c-p>")
    #expect(session.isWorking)
    session.type("<esc>")
    #expect(!session.isWorking)
    #expect(try store.record(of: "M500")?.assignments.isEmpty == true)
  }

  @Test func `A refusal is told instead of a preview`() throws {
    var session = try Session.workshop()
    let twice = session.picture("atool<enter><c-p>y" + "atool<enter><c-p>")
    #expect(twice.contains("already: withdraw that first."))
    #expect(session.picture("y").contains("Esc goes back"))
  }

  @Test func `A demonstration is signed item by item`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let statement = session.picture("jjs<enter>11<enter>ana<enter>")
    #expect(statement.contains("“I observed Ben Ode (P2) demonstrate Lock out the press (LOCK)"))
    #expect(session.picture("y").foot(1).contains("✓ Signed Lock out the press for Ben Ode."))
    let record = try #require(try store.record(of: "P2")?.records.first)
    #expect((record.signers, record.result) == (["P1"], .passed))
  }

  @Test func `What is not yet met is kept without a signature`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    _ = session.picture("jjs<enter>2<up>rslow<enter>")
    #expect(session.picture("").contains("✗ not yet"))
    _ = session.picture("j1<enter><enter>y")
    #expect(try store.record(of: "P2")?.records.isEmpty == true)
    let seen = try store.observations(of: "P2", in: "LOCK")
    #expect(seen.map(\.outcome) == [.notYet, .observed])
    #expect(seen.map(\.remark) == ["slow", ""])
  }

  @Test func `Only those who may are offered as signers`() throws {
    var session = try Session.workshop()
    let picture = session.picture("jjs<enter>*<enter>")
    #expect(picture.contains("Ana Ruíz"))
    #expect(!picture.contains("│ ▸ Åse Lund"))
  }

  @Test func `A score decides whether a test was passed`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    let picture = session.picture("jjsjj<enter><tab>75")
    #expect(picture.contains("Result   failed"))
    _ = session.picture("<c-p>y")
    #expect(try store.record(of: "P2")?.records.map(\.result) == [.failed])
  }

  @Test func `Leaving the desk ends the session`() throws {
    var session = try Session.workshop()
    _ = session.picture("<enter>q")
    #expect(!session.isOver)
    session.type("q")
    #expect(session.isOver)
  }

  @Test func `Why shows where a day comes from`() throws {
    var session = try Session.workshop()
    let picture = session.picture("jjw")
    #expect(picture.contains("It is overdue since 2026-09-23"))
    #expect(picture.contains("role:op/path:PRESS/starter gives this day: 2026-09-22."))
  }

  @Test func `Whoever has met the starter tier of a role is told to be clear for it`() throws {
    let store = try Store.workshop()
    var session = Session(DeskScreen(for: office), records: store, actor: office)
    #expect(session.picture(":P4<enter>").contains("Fitter since"))
    #expect(!session.picture().contains(", clear"))
    try store.put(.record(TrainingRecord(person: "P4", subject: .course("CARE"), on: today)))
    session.tick()
    #expect(session.picture("<c-r>").contains(", clear"))
  }

  @Test func `Help is made from the key table`() throws {
    var session = try Session.workshop()
    let picture = session.picture("?", 100, 60)
    for binding in DeskScreen.keys.bindings { #expect(picture.contains(binding.explanation)) }
    #expect(session.picture("<esc>").contains("3 Learners"))
  }

  @Test(arguments: [
    ":RUIZ", ":fitx<bs>ter<enter>", "/ana<bs><bs><enter>j", "/role:op overdue", "/role:nobody<esc>",
    "/a<c-u>ruiz<enter>", "Hassign<bs><bs><enter>q", "n<tab>Zo<bs>e", "ja PRE<enter>", "/ana<tab>q",
  ])
  func `Keys that come at once end where they end one by one`(keys: String) throws {
    var (slow, quick) = (try Session.workshop(), try Session.workshop())
    _ = quick.picture()
    let typed = Key.typed(keys)
    for (index, key) in typed.enumerated() { quick.press(key, isFollowed: index < typed.count - 1) }
    _ = quick.draw(Size(width: 80, height: 24))
    #expect(quick.picture() == slow.picture(keys))
  }

  @Test func `Keys for learners do nothing where learners are not in sight`() throws {
    var session = try Session.workshop()
    for key in [" ", "a", "v", "*"] {
      #expect(session.picture("1" + key, 60, 20).contains("3 shows them"), "\(key)")
    }
    #expect(!session.picture("3", 60, 20).contains("marked"))
  }

  @Test func `Where nobody is left the details are empty`() throws {
    let store = try Store.workshop()
    try store.put(.person(Person(id: "T9", name: "Temp")))
    var session = Session(DeskScreen(for: office), records: store, actor: office)
    #expect(session.picture("/temp<enter>").contains("T9"))
    #expect(!session.picture("Dy").contains("Nothing has to be done"))
  }

  @Test func `After a filter the cursor stays on who it found`() throws {
    var session = try Session.workshop()
    #expect(session.picture("/lund<enter><esc>").contains("▸ Åse Lund"))
  }

  @Test func `A range shows whom it would mark`() throws {
    var session = try Session.workshop()
    #expect(session.picture("vjj").split(separator: "\n").count { $0.contains("● ") } >= 3)
    #expect(session.picture("v").contains("3 marked"))
  }

  @Test func `Answers to a checklist go only when that was said twice`() throws {
    var session = try Session.workshop()
    let picture = session.picture("/ode<enter>s<enter>1q")
    #expect(picture.contains("1 answer is not kept yet"))
    #expect(session.picture("q").contains("Turns the key") == false)
  }

  @Test func `After something was added the cursor is on it`() throws {
    var session = try Session.workshop()
    #expect(session.picture("nP9<tab>Nina Neu<c-p>y").contains("▸ Nina Neu"))
    #expect(session.picture("1nnew<tab>Welder<c-p>y").contains("▸ Welder"))
    #expect(session.picture("L").contains("Care of tools"))
    #expect(session.picture("nZZZ<tab>Zinc<c-p>ye").contains("Change the course ZZZ"))
  }

  @Test func `Signing off from a learner's page begins with the line in hand`() throws {
    var session = try Session.workshop()
    #expect(session.picture("/ode<enter><enter>jjs<enter>").contains("Safety law"))
  }
}
