import Foundation
import Interchange
import Model
import Testing

struct ExportTests {
  @Test func `An export has every table with all its columns`() throws {
    let file = try MemoryFile(Bakery.reading())
    for table in Table.allCases {
      let lines = try text(table, of: file).split(separator: "\n")
      #expect(lines.first.map(String.init) == table.columns.joined(separator: ","))
      #expect(lines.count == file.programme.entries(of: table).count + 1)
    }
  }

  @Test(arguments: [
    (Table.people, "B2,Tomáš Žáček,,B1,,OVEN"),
    (
      .courses,
      "OVEN,Deck oven,on-the-job,demonstration,,3y,,month,3m,,,holder;supervisor,,240,,,,,,"
    ),
    (.steps, "MASTER,2,OVEN,required,,both,,"),
    (.records, "B2,OVEN,,2025-04-11,passed,,,B1,Sheet 12,,yes,"),
    (.rolePaths, "lead,BASE,starter,required,,30d,"),
  ])
  func `Rows are written as they came`(table: Table, row: String) throws {
    let text = try text(table, of: MemoryFile(Bakery.reading()))
    #expect(text.contains("\n\(row)\n"))
  }

  @Test func `An export imports as what it is, and exports the same bytes`() throws {
    let others = Bakery.swapped("people", "王 芳", "\"Wang, \"\"F\"\"\n\u{202E}\"").merging(
      Bakery.swapped("checklists", "Lights the oven", "\"a\tb\"")
    ) { $1 }
    let file = try MemoryFile(Bakery.reading(others))
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try ProgrammeFolder.export(from: file, to: folder)
    let it = try ProgrammeFolder.read(folder)
    #expect(it.rows.programme == file.programme)
    let again = try MemoryFile(it)
    for table in Table.allCases { #expect(try text(table, of: again) == text(table, of: file)) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(Set(names) == Set(Table.allCases.map(\.fileName)))
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `Text loses the blanks around it, which no import would keep`() throws {
    var file = try MemoryFile(Bakery.reading())
    let record = TrainingRecord(
      person: "B3", subject: .course("HYG"), on: Bakery.today, evidence: " A note.\n")
    file.add(.record(record))
    let exported = try text(.records, of: file)
    #expect(exported.hasSuffix("A note.,,,\n"))
    let it = ProgrammeFolder.read(["records.csv": Array(exported.utf8)])
    #expect(try file.take(it).changes == [])
  }

  @Test func `A folder that is not there can not be read, nor one made in a file`() throws {
    #expect(throws: UnreadableFolder.self) { try ProgrammeFolder.read("/nowhere/at/all") }
    #expect(throws: UnwritableFile.self) {
      try ProgrammeFolder.export(from: MemoryFile(), to: "/dev/null/tables")
    }
  }

  private func text(_ table: Table, of file: MemoryFile) throws -> String {
    String(decoding: try ProgrammeFolder.csv(of: table, from: file), as: UTF8.self)
  }
}
