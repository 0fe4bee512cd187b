import Interchange
import Model
import Testing

struct FindingTests {
  @Test(arguments: [
    (Bakery.swapped("people", "王 芳", ""), "people.csv:4: name: a value is required here"),
    (
      Bakery.swapped("courses", "1y", "1 year"),
      "courses.csv:2: valid_for: “1 year” is not a period; write 90d, 6w, 24m or 2y"
    ),
    (
      Bakery.swapped("tenures", "B2,", "b2,"),
      "tenures.csv:3: person: “b2” is in neither people.csv nor the file"
    ),
    (
      Bakery.added("people", "B3,Else,,B1,,"),
      "people.csv:6: id: “B3” has the same id as line 4; give each row once"
    ),
    (
      Bakery.swapped("people", "Ines", "\u{1B}[2J\u{202E}"),
      "people.csv:2: name: “\\u{1B}[2J\\u{202E} Duarte” has the control character U+001B; take it out"
    ),
    (
      Bakery.swapped("tenures", "2022-05-02,", "2022-05-02"),
      "tenures.csv:3: the row has 3 cells, the header 4; give each column a cell"
    ),
    (
      Bakery.swapped("people", "ines@example.org,", "ines@example.org,B3"),
      "people.csv:2: supervisor: “B3” closes a circle of supervisors: B1, B3, B2, B1"
    ),
  ])
  func `A finding says in one line what is wrong and what would be right`(
    others: [String: String], line: String
  ) throws {
    let it = Bakery.reading(others)
    let refused = #expect(throws: ImportRefused.self) {
      try it.plan(in: MemoryFile(), by: Bakery.actor)
    }
    #expect(refused?.description == line)
  }

  @Test func `A changed fact is told with what the file has`() throws {
    let file = try MemoryFile(Bakery.reading())
    let it = Bakery.reading(Bakery.swapped("records", "88", "93"))
    let refused = #expect(throws: ImportRefused.self) { try it.plan(in: file, by: Bakery.actor) }
    #expect(
      refused?.description
        == "records.csv:2: on: “2022-05-10” is in the file with score 88; "
        + "a fact never changes, so give it as it is there")
  }

  @Test func `A long value is cut`() {
    let finding = Finding(
      file: "people.csv", value: String(repeating: "e\u{301}", count: 500), remedy: "is long")
    #expect(finding.description.unicodeScalars.count < 90)
  }
}
