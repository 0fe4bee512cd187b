import Model
import Storage
import TUI
import Testing

/// The screens line by line.
struct TellingTests {
  private let store: Store
  private var telling: Telling<Store>

  init() throws {
    store = try .workshop()
    telling = Telling(Session(over: store))
    _ = telling.tell()
  }

  /// What is told after some answers, each on a line of its own.
  private mutating func told(_ answers: String) -> [String] {
    var lines: [String] = []
    for answer in answers.split(separator: "\n", omittingEmptySubsequences: false) {
      telling.answer(String(answer))
      while telling.isWorking { telling.work() }
      lines = telling.tell()
    }
    return lines
  }

  @Test mutating func `Learners are numbered, and a number opens one`() {
    #expect(
      told("=")[..<3] == [
        "Workshop. 5 listed, 1 to 5 of them.", "1  Ana Ruíz, P1",
        "2  Åse Lund, P5: due soon, Lock out the press, due 12 Oct, 0/3 done",
      ])
    let page = told("3")
    #expect(page[0] == "Ben Ode · P2")
    #expect(
      page.contains(
        "1  overdue: Lock out the press, due 22 Sep, 10 days ago. A demonstration: "
          + "2 of 2 items are still to be observed."))
    #expect(telling.prompt == "learner> ")
    #expect(told(".") == ["Workshop. 5 listed, 1 to 5 of them."])
  }

  @Test mutating func `A filter narrows, and a dot takes it away`() {
    #expect(
      told("/state:late")[..<2] == [
        "Workshop. 1 listed with state:late, 1 to 1 of them.",
        "1  Ben Ode, P2: overdue, Lock out the press, due 22 Sep, 0/3 done",
      ])
    #expect(told(".").first == "Workshop. 5 listed, 1 to 5 of them.")
  }

  @Test mutating func `Why is told of the row with a number`() {
    #expect(told("3\nwhy 2").first?.hasPrefix("金型を替える (DIE) for Ben Ode (P2)") == true)
    #expect(told("q").first == "Ben Ode · P2")
  }

  @Test mutating func `A demonstration is signed after its statement was told`() throws {
    #expect(told("s 3\n1").first == "Item 1 of 3: Turns the key and keeps it")
    #expect(told("1\n1\nnext").first?.hasPrefix("Who signs?") == true)
    let statement = told("ana").joined(separator: " ")
    #expect(statement.contains("“I observed Ben Ode (P2) demonstrate Lock out the press (LOCK)"))
    #expect(try store.record(of: "P2")?.records.isEmpty == true)
    #expect(told("y").first == "Signed Lock out the press for Ben Ode. · z undo")
    #expect(try store.record(of: "P2")?.records.map(\.signers) == [["P1"]])
  }

  @Test mutating func `Several are assigned to at once, and that is undone`() throws {
    let preview = told("assign 1 2\ntool care\n+4w\n\nNew tools")
    #expect(preview.contains("Assign Tool care to 2 learners, due Fri 30 Oct 2026: New tools."))
    #expect(preview.contains("  Care of tools  + open  due 30 Oct 2026"))
    #expect(told("y").first?.hasPrefix("Assigned Tool care to 2 learners") == true)
    #expect(try store.record(of: "P5")?.assignments.count == 1)
    _ = told("undo\ny")
    #expect(try store.record(of: "P5")?.assignments.isEmpty == true)
  }

  @Test mutating func `A choice is listed until one is left`() {
    #expect(told("a 1\no").contains("1  Press operation, PRESS path"))
    #expect(told("care of tools").contains("Due? A day, or a period from when it opens, as 4w."))
    #expect(told("<").contains("What? Now: Care of tools. Enter keeps it."))
  }

  @Test mutating func `A result is recorded with its score`() throws {
    _ = told("s 3\n3\n\n75\n\n" + String(repeating: "\n", count: 6) + "y")
    #expect(try store.record(of: "P2")?.records.map(\.result) == [.failed])
  }

  @Test mutating func `What is not there is said`() {
    #expect(told("9").first == "There is no 9 here.")
    #expect(told("frobnicate") == ["There is no 'frobnicate' here; ? tells what there is."])
    #expect(told("why 9").first == "There is no 9 here.")
  }

  @Test mutating func `A screen without words of its own is told by its picture`() {
    let lines = told(":matrix of")
    #expect(lines.first?.hasPrefix("Matrix · ") == true)
    #expect(lines.allSatisfy { line in !line.contains { "─━│┌".contains($0) } })
  }

  @Test mutating func `A number is no glyph, and what is not found is said`() throws {
    _ = told("s 3\n1\n1\n1\nnext\nana\ny")
    #expect(told("z").contains("1 learner newly overdue or expired"))
    #expect(told(".\n:zzzz").first == "Nothing here has these letters.")
  }

  @Test mutating func `The palette finds a person, and q ends`() {
    #expect(told(":ruiz").first == "Ana Ruíz · P1")
    _ = told(".\nq")
    #expect(telling.isOver)
  }

  @Test(arguments: [("Åse 陳 – “x”", "Ase ? - \"x\""), ("a\u{202E}b\u{1B}", "ab?")])
  func `A terminal without Unicode gets ASCII`(text: String, ascii: String) {
    #expect(text.ascii == ascii)
  }

  @Test mutating func `Any answers lead nowhere bad`() {
    let answers = [
      "1", "2", "s", "a", "w", ".", "", "y", "n 2", "/x", ":z", "+", "-", "<", "e 1", "L",
    ]
    var number: UInt64 = 7
    for _ in 0..<300 where !telling.isOver {
      number = number &* 6_364_136_223_846_793_005 &+ 1
      _ = told(answers[Int(number >> 33) % answers.count])
    }
    #expect(!telling.prompt.isEmpty)
  }
}
