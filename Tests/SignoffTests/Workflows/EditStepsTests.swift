import Model
import Testing

struct EditStepsTests {
  private let steps = [
    Step(path: "p", position: 1, course: "a"), Step(path: "p", position: 2, course: "b"),
    Step(path: "p", position: 2, course: "c"), Step(path: "p", position: 5, course: "d"),
    Step(path: "q", position: 2, course: "a"),
  ]

  /// The steps after an edit, as `1 a`.
  private func after(_ edit: Edit) -> [String] {
    let left = steps.map(Entry.step).filter { row in
      !(edit.removing + edit.putting).contains { $0.isSameRow(as: row) }
    }
    return (left + edit.putting).map { $0.cells[0...2].joined(separator: " ") }.sorted()
  }

  @Test func `A step put at a taken position moves those from there on`() {
    let edit = Edit.inserting(Step(path: "p", position: 2, course: "e"), among: steps)
    #expect(after(edit) == ["p 1 a", "p 2 e", "p 3 b", "p 3 c", "p 6 d", "q 2 a"])
  }

  @Test func `A step put at a free position moves nothing`() {
    let edit = Edit.inserting(Step(path: "p", position: 3, course: "e"), among: steps)
    #expect(edit.removing.isEmpty)
    #expect(after(edit) == ["p 1 a", "p 2 b", "p 2 c", "p 3 e", "p 5 d", "q 2 a"])
  }

  @Test func `The courses of a position move together`() throws {
    let moved = try #require(Edit.moving(2, of: "p", isUp: false, among: steps))
    #expect(moved.position == 5)
    #expect(after(moved.edit) == ["p 1 a", "p 2 d", "p 5 b", "p 5 c", "q 2 a"])
  }

  @Test func `The first position has none before it, and the last none after`() {
    #expect(Edit.moving(1, of: "p", isUp: true, among: steps)?.position == nil)
    #expect(Edit.moving(5, of: "p", isUp: false, among: steps)?.position == nil)
  }
}
