import Model
import Storage
import TUI
import Testing

struct OrderTests {
  @Test func `o offers the columns, with the present order marked`() throws {
    var session = try Session.workshop()
    let menu = session.picture("o")
    #expect(menu.contains("n Name"))
    #expect(menu.contains("now ▲"))
    #expect(menu.contains("u Supervisor"))
    #expect(menu.foot().hasPrefix(" Enter sort  O other way"))
  }

  @Test func `A letter sorts at once, arrows and Enter do too`() throws {
    var session = try Session.workshop()
    #expect(session.picture("od").contains("by due ▲"))
    #expect(session.picture("oj<enter>").contains("by standing ▲"))
    #expect(session.picture("ooo<enter>").contains("by name ▲"))
    #expect(session.picture("O").contains("by name ▼"))
  }

  @Test func `What is chosen anew goes upwards, and what is chosen already keeps its way`() throws {
    var session = try Session.workshop()
    #expect(session.picture("oO").contains("by name ▼"))
    #expect(session.picture("o<enter>").contains("by name ▼"))
    #expect(session.picture("od").contains("by due ▲"))
    #expect(session.picture("od").contains("by due ▲"))
    #expect(session.picture("oj<esc>").contains("by due ▲"))
  }

  @Test func `The cursor stays on the person in a list of cases`() throws {
    var session = try Session.workshop()
    _ = session.picture(":safety law<enter>j")
    let byName = session.picture("on")
    #expect(byName.contains("by name ▲"))
    #expect(byName.lines(3...3).contains("Åse Lund"))
    #expect(session.picture("<enter>").contains("陳 琳 · P3"))
    #expect(session.picture("qO").lines(3...3).contains("陳 琳"))
  }

  @Test func `The people of the matrix are sorted, and the courses stay`() throws {
    var session = try Session.workshop()
    let picture = session.picture("4od")
    #expect(picture.contains("by due ▲"))
    #expect(picture.lines(4...4).contains("Ben Ode"))
    #expect(picture.contains("All: 100.0 %"))
    #expect(session.picture("O").lines(8...8).contains("Ben Ode"))
  }

  @Test func `Letters are those of the columns, and none that has a meaning`() {
    let picture = Ordering(["Name", "Number", "Level", "Job"])
    #expect(picture.letters(without: ["j", "l", "o"]) == ["n", "u", "e", "b"])
  }
}
