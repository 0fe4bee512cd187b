import Model
import Storage
import TUI
import Testing

struct DeskScreenTests {
  @Test func `Three panes stand on 80 columns and 24 lines`() throws {
    var session = try Session.workshop()
    #expect(
      session.picture().lines(0...9) == """
         Signoff  Workshop                                   5 people · 1 late · office
        ── 1 Roles ───────────────│━━ 3 Learners · 5 of 5 · by name ▲ ━━━━━━━━━━━━━━━━━━
        ▸ All roles           5  1│  Name ▲                     Done Due      Standing
          Fitter              1   │▸ Ana Ruíz
          Press operator      3  1│  Åse Lund            ▁▁▁▁▁   0/3 12 Oct   ▴ due soon
                                  │  Ben Ode             ▁▁▁▁▁   0/3 22 Sep   ! overdue
                                  │  ليلى حداد           ▁▁▁▁▁   0/1          ◐ open
                                  │  陳 琳               ▄▁▁▁▁   1/3 11 Nov   ◐ open
        ── 2 Learning paths ──────│
        ▸ All paths               │
        """)
  }

  @Test func `A role narrows its paths and its learners`() throws {
    var session = try Session.workshop()
    let picture = session.picture("1j")
    #expect(picture.contains("▸ Fitter"))
    #expect(picture.contains("1 of 5"))
    #expect(picture.contains("Tool care"))
    #expect(!picture.contains("Press operation"))
  }

  @Test(arguments: ["j", "G", "/o<enter>", "1j", "2j", "<space>", "a<esc>", "f", "+", "o", "<tab>"])
  func `What stays while the cursor moves is drawn as if it were drawn anew`(keys: String) throws {
    var session = try Session.workshop()
    for size in [Size(width: 80, height: 24), Size(width: 140, height: 40)] {
      _ = session.draw(size)
      session.type(keys)
      let picture = session.draw(size)
      _ = session.draw(Size(width: 70, height: 20))
      #expect(session.draw(size) == picture)
    }
  }

  @Test func `The details follow the cursor under a dialog, too`() throws {
    var session = try Session.workshop()
    _ = session.picture("")
    session.type("jjo")
    #expect(!session.isSettled)
    #expect(session.picture().contains("── Ben Ode"))
    #expect(session.isSettled)
  }

  @Test func `A path narrows the learners`() throws {
    var session = try Session.workshop()
    #expect(session.picture("2j").contains("3 of 5"))
    #expect(session.picture("k").contains("5 of 5"))
  }

  @Test func `The filter takes words in any order, without case and diacritics`() throws {
    var session = try Session.workshop()
    #expect(session.picture("/LUND as").contains("1 of 5 · by name ▲ · /LUND as"))
    #expect(session.picture("<esc>").contains("5 of 5"))
  }

  @Test func `The cursor stays on the person when the list is filtered and sorted`() throws {
    var session = try Session.workshop()
    #expect(session.picture("jj").contains("▸ Ben Ode"))
    #expect(session.picture(">>").contains("▸ Ben Ode"))
    #expect(!session.picture("/lund").contains("▸ Ben Ode"))
    #expect(session.picture("<esc>").contains("▸ Ben Ode"))
  }

  @Test func `Marked people are kept through a filter`() throws {
    var session = try Session.workshop()
    let picture = session.picture("<space><space>/lund<enter>")
    #expect(picture.contains("2 marked"))
    #expect(session.picture("<esc>").contains("● Ana Ruíz"))
    #expect(!session.picture("<esc>").contains("marked"))
  }

  @Test func `A range is marked from where it began`() throws {
    var session = try Session.workshop()
    #expect(session.picture("jvjjv").contains("3 marked"))
    #expect(session.picture("*").contains("2 marked"))
    #expect(session.picture("<c-a>").contains("5 marked"))
  }

  @Test func `Pasted ids are marked, and it is said which are not listed`() throws {
    var session = try Session.workshop()
    _ = session.picture()
    session.paste("P2, P3;P2\nP99")
    let picture = session.picture("")
    #expect(picture.contains("2 marked"))
    #expect(picture.foot(1).contains("! Marked 2 of the 3 pasted; not listed here: P99."))
    #expect(!session.picture("<esc>").contains("marked"))
  }

  @Test func `A long sentence is cut before the key that takes it back`() throws {
    var session = try Session.workshop()
    let foot = session.picture("atool<enter>+4w<c-p>y", 70, 20).foot(1)
    #expect(foot.contains("… · z undo"))
  }

  @Test func `Another process's change is shown at the next tick`() throws {
    let store = try Store.workshop()
    var session = Session(over: store)
    #expect(session.picture("jj").contains("▸ Ben Ode"))
    try store.put(.person(Person(id: "P0", name: "Abe First")))
    session.tick()
    let picture = session.picture()
    #expect(picture.contains("Abe First"))
    #expect(picture.contains("▸ Ben Ode"))
    #expect(picture.contains("◌ updated"))
  }

  @Test func `The details follow once the cursor has come to rest`() throws {
    var session = try Session.workshop()
    _ = session.picture("", 140, 40)
    session.type("jj")
    #expect(!session.isSettled)
    #expect(session.draw(Size(width: 140, height: 40)).text.contains("Ana Ruíz · P1"))
    session.settle()
    #expect(session.isSettled)
    #expect(session.draw(Size(width: 140, height: 40)).text.contains("Ben Ode · P2"))
  }

  @Test func `The first screen of a long list is read before the rest of it`() throws {
    var session = try Session(over: .crowdedWorkshop())
    #expect(session.picture().contains("3 Learners · 405 of 405"))
    while session.readAhead() {}
    #expect(session.picture("<end>").contains("▸ 陳 琳"))
  }

  @Test func `A key that comes before the rest is read finds all of it`() throws {
    var session = try Session(over: .crowdedWorkshop())
    #expect(session.picture("<end>").contains("▸ 陳 琳"))
  }

  @Test func `Sixty columns show one list with tabs`() throws {
    var session = try Session.workshop()
    let picture = session.picture("", 60, 20)
    #expect(picture.contains(" 1 Roles   2 Learning paths   3 Learners"))
    #expect(!picture.contains("All roles"))
    #expect(session.picture("1", 60, 20).contains("▸ All roles"))
  }

  @Test func `A list gets all the room, and gives it back`() throws {
    var session = try Session.workshop()
    let before = session.picture("j")
    let full = session.picture("f")
    #expect(full.contains(" 1 Roles   2 Learning paths   3 Learners"))
    #expect(!full.contains("All roles"))
    #expect(session.picture("f") == before)
  }

  @Test func `A list gets more room, as far as there is any`() throws {
    var session = try Session.workshop()
    let width = { (picture: String) in
      picture.lines(1...1).prefix { $0 != "│" }.count
    }
    #expect(width(session.picture("1++")) == width(session.picture("----")) + 8)
    #expect(width(session.picture(String(repeating: "+", count: 40))) == 36)
    #expect(session.picture("3++++++++").contains("── Ana Ruíz · P1"))
  }

  @Test func `A hundred and forty columns show where the learner stands`() throws {
    var session = try Session.workshop()
    let picture = session.picture("jj", 140, 40)
    #expect(picture.contains("Ben Ode · P2"))
    #expect(picture.contains("Press operator since 12 Sep"))
    #expect(picture.contains("Next: Lock out the press."))
  }

  @Test func `The line at the foot ends in help and fits`() throws {
    var session = try Session.workshop()
    #expect(session.picture("", 60, 20).foot().hasSuffix("? help"))
    #expect(session.picture("", 140, 40).foot().hasSuffix("q quit  : commands  ? help"))
  }

  @Test func `Wide and right-to-left names leave the columns where they are`() throws {
    var session = try Session.workshop()
    let lines = session.picture("", 80, 24).split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.contains("陳 琳") || $0.contains("ليلى") || $0.contains("Ben Ode") }
    #expect(Set(rows.prefix(3).compactMap(\.columnsBeforeSlash)).count == 1)
  }
}

extension Store {
  /// A workshop with four hundred more people.
  fileprivate static func crowdedWorkshop() throws -> Store {
    let store = try Store.workshop()
    let crowd = (1...400).map { Person(id: Person.ID("Q\($0)"), name: "Zoë \($0)") }
    try store.perform(Putting(crowd.map(Entry.person)), by: office)
    return store
  }
}

extension String {
  /// The columns before the first figure like 1/3.
  fileprivate var columnsBeforeSlash: Int? {
    firstIndex(of: "/").map { String(self[..<$0]).columns }
  }
}
