import Interchange
import Model
import Testing

struct ImportIntoFileTests {
  @Test func `An import says how many rows it adds`() throws {
    var file = MemoryFile()
    let report = try file.take(Bakery.reading()).report
    #expect(report.description.contains("people: 4 added, 0 changed, 0 left as they were"))
    #expect(report.counts.map(\.added).reduce(0, +) == 32)
  }

  @Test func `The same folder again changes nothing`() throws {
    var file = try MemoryFile(Bakery.reading())
    let plan = try file.take(Bakery.reading())
    #expect(plan.changes == [])
    #expect(plan.report.counts.map(\.unchanged).reduce(0, +) == 32)
  }

  @Test func `A thousand rows again change nothing`() throws {
    let people = (1...1_500).reduce(into: "id,name\n") { $0 += "P\($1),Person \($1)\n" }
    let it = ProgrammeFolder.read(["people.csv": Array(people.utf8)])
    var file = try MemoryFile(it)
    #expect(try file.take(it).changes == [])
  }

  @Test func `Tables come in the order in which they need each other`() throws {
    let changes = try Bakery.reading().decide(in: MemoryFile(), by: Bakery.actor)
    let tables = changes.compactMap { change in
      if case .put(let entry) = change { Table.allCases.firstIndex(of: entry.table) } else { nil }
    }
    #expect(tables.count == 32)
    #expect(tables == tables.sorted())
  }

  @Test(arguments: [
    ("courses", "Deck oven", "Stone oven"),
    ("people", "Ines Duarte", "Inês Duarte"),
    ("people", "O’Hara,,B2", "O’Hara,,B1"),
    ("groups", "2025-12-31", ""),
    ("tenures", "2025-03-31", "2025-04-30"),
    ("steps", "HYG,required", "HYG,suggested"),
    ("courses", "80,", "85,"),
  ])
  func `A catalogue row that says something else is changed`(
    table: String, old: String, new: String
  ) throws {
    var file = try MemoryFile(Bakery.reading())
    let plan = try file.take(Bakery.reading(Bakery.swapped(table, old, new)))
    #expect(plan.changes.count == 1)
    #expect(plan.report.counts.first { $0.changed == 1 }?.table.rawValue == table)
  }

  @Test(arguments: [
    ("courses", "80,", "80.0,"),
    ("courses", "holder;supervisor", "supervisor;holder"),
    ("role_paths", "lead,BASE,starter,required", "lead,BASE,,"),
    ("paths", "path,free", ","),
    ("checklists", "oven,yes", "oven,"),
    ("records", "Sheet 12,yes", "\" Sheet 12\n\",yes"),
  ])
  func `A row that says the same in other words is left`(
    table: String, old: String, new: String
  ) throws {
    var file = try MemoryFile(Bakery.reading())
    #expect(try file.take(Bakery.reading(Bakery.swapped(table, old, new))).changes == [])
  }

  @Test func `A name in other scalars is another name`() throws {
    var file = try MemoryFile(Bakery.reading(Bakery.swapped("people", "王 芳", "Zoe\u{301}")))
    let plan = try file.take(Bakery.reading(Bakery.swapped("people", "王 芳", "Zo\u{E9}")))
    #expect(plan.changes.count == 1)
  }

  @Test(arguments: [
    (Bakery.swapped("records", "88", "93"), "records.csv:2: on"),
    (Bakery.swapped("records", "failed,65", "passed,65"), "records.csv:5: on"),
    (Bakery.swapped("records", "Sheet 12", "Sheet 13"), "records.csv:4: on"),
  ])
  func `A fact never changes`(others: [String: String], place: String) throws {
    let file = try MemoryFile(Bakery.reading())
    #expect(try Bakery.verdict(on: Bakery.reading(others), in: file) == [place])
  }

  @Test func `An empty day of entry agrees with any`() throws {
    let header = "person,course,on,result,entered\n"
    var file = try MemoryFile(Bakery.reading())
    let entered = Bakery.reading(["records": "\(header)B3,HYG,2026-10-02,passed,2026-10-03\n"])
    let open = Bakery.reading(["records": "\(header)B3,HYG,2026-10-02,passed,\n"])
    let other = Bakery.reading(["records": "\(header)B3,HYG,2026-10-02,passed,2026-10-04\n"])
    try file.take(entered)
    #expect(try file.take(open).changes == [])
    #expect(try Bakery.verdict(on: other, in: file) == ["records.csv:2: on"])
    let both = ["", "2026-10-03"].map { "B2,HYG,2026-10-02,passed,\($0)\n" }.joined()
    #expect(
      try Bakery.verdict(on: Bakery.reading(["records": header + both]), in: file)
        == ["records.csv:3: on"])
  }

  @Test func `What a row names may be in the file already`() throws {
    var file = try MemoryFile(Bakery.reading())
    let it = ProgrammeFolder.read([
      "records.csv": Array("person,course,on,result,signer\nB4,HYG,2023-02-01,passed,B1\n".utf8),
      "revocations.csv": Array(
        "person,course,record_on,on,reason\nB2,LAW,2022-05-10,2026-10-01,Cheated\n".utf8),
      "assignments.csv": Array("group,course,assigned\nnight,LAW,2026-10-01\n".utf8),
    ])
    #expect(try file.take(it).changes.count == 3)
  }
}
