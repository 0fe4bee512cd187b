import Interchange
import Model
import Testing

struct ImportNotesTests {
  @Test(arguments: [
    ("passed,88", "passed,79.9", ["records.csv:2: result"]),
    ("passed,88", "failed,80", ["records.csv:2: result"]),
    ("passed,88", "passed,80", []),
    ("failed,65", "failed,", []),
  ])
  func `A result that contradicts its score is taken and noted`(
    old: String, new: String, places: [String]
  ) throws {
    let it = Bakery.reading(Bakery.swapped("records", old, new))
    let plan = try it.plan(in: MemoryFile(), by: Bakery.actor)
    #expect(plan.notes.map(\.place) == places)
  }

  @Test(arguments: [
    ("B4,OVEN,2023-01-19,passed,,B1,,", ["records.csv:7: on"]),
    ("B4,OVEN,2023-01-20,passed,,B1,,", []),
    ("B3,OVEN,2026-10-01,failed,,,,", ["records.csv:7: on"]),
    ("B3,OVEN,2026-10-01,passed,,,,yes", []),
  ])
  func `Records out of order are taken and noted, prior learning is not`(
    row: String, places: [String]
  ) throws {
    let it = Bakery.reading(Bakery.added("records", row))
    let plan = try it.plan(in: MemoryFile(), by: Bakery.actor)
    #expect(plan.notes.map(\.place) == places)
  }

  @Test func `A note says what is odd`() throws {
    let rows = Bakery.added("records", "B4,OVEN,2023-01-19,passed,,B1,,")["records", default: ""]
    let it = Bakery.reading(["records": rows.replacing("passed,88", with: "passed,60")])
    #expect(
      try it.plan(in: MemoryFile(), by: Bakery.actor).notes.map(\.description) == [
        "records.csv:2: result: “passed” contradicts the score 60 and the pass mark 80; "
          + "the result decides",
        "records.csv:7: on: “2023-01-19” was out of order: LAW had not been met",
      ])
  }

  @Test func `What the file has already is not noted again`() throws {
    let it = Bakery.reading(Bakery.swapped("records", "passed,88", "passed,60"))
    var file = MemoryFile()
    #expect(try file.take(it).notes.count == 1)
    #expect(try file.take(it).notes.count == 0)
  }
}
