import Interchange
import Model
import Testing

/// Rules that rows of an import and rows of the file can break together.
struct ImportOverFileTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var table: String
    var text: String
    var places: [String]
  }

  @Test(arguments: [
    Case(
      testDescription: "a circle of supervisors through the file", table: "people",
      text: "id,name,supervisor\nB1,Ines Duarte,B3\n", places: ["people.csv:2: supervisor"]),
    Case(
      testDescription: "a circle of needs through the file", table: "needs",
      text: "course,needs\nLAW,OVEN\n", places: ["needs.csv:2: needs"]),
    Case(
      testDescription: "a position that the file has otherwise", table: "steps",
      text: "path,position,course,phase\nMASTER,2,HYG,initial\n", places: ["steps.csv:2: position"]),
    Case(
      testDescription: "a choice of the file's courses and one more", table: "steps",
      text: "path,position,course\nBASE,2,OVEN\n", places: []),
    Case(
      testDescription: "renewal of a certification that loses its window", table: "paths",
      text: "id,title,kind,valid_for\nMASTER,Master baker,certification,2y\n", places: []),
    Case(
      testDescription: "a checklist that history knows nothing of", table: "checklists",
      text: "course,item,text\nLAW,1,Names the law\n", places: []),
    Case(
      testDescription: "a pass without a signer, of a course with a checklist in the file",
      table: "records", text: "person,course,on,result\nB4,OVEN,2024-01-01,passed\n",
      places: ["records.csv:2: signer"]),
    Case(
      testDescription: "a waiver of the file's plain path", table: "waivers",
      text: "person,path,from,reason\nB4,BASE,2024-01-01,medical\n", places: ["waivers.csv:2: path"]
    ),
    Case(
      testDescription: "a person nobody knows", table: "tenures",
      text: "person,role,start\nB9,baker,2024-01-01\n", places: ["tenures.csv:2: person"]),
    Case(
      testDescription: "a group nobody knows", table: "assignments",
      text: "group,course,assigned\ndawn,LAW,2024-01-01\n", places: ["assignments.csv:2: group"]),
  ])
  func `Rows have to fit what the file has`(_ the: Case) throws {
    let file = try MemoryFile(Bakery.reading())
    let it = ProgrammeFolder.read(["\(the.table).csv": Array(the.text.utf8)])
    #expect(try Bakery.verdict(on: it, in: file) == the.places)
  }

  @Test func `A certification keeps its window while steps renew it`() throws {
    var file = try MemoryFile(Bakery.reading())
    try file.take(
      Bakery.reading(Bakery.added("steps", "MASTER,3,HYG,required,,renewal")))
    let it = ProgrammeFolder.read([
      "paths.csv": Array("id,title,kind,valid_for\nMASTER,M,certification,2y\n".utf8)
    ])
    #expect(try Bakery.verdict(on: it, in: file) == ["paths.csv:2: window"])
  }

  @Test func `Renewal steps need a window in the file`() throws {
    var file = try MemoryFile(Bakery.reading())
    try file.take(Bakery.reading(Bakery.swapped("paths", "2y,60d", "2y,")))
    let it = ProgrammeFolder.read([
      "steps.csv": Array("path,position,course,phase\nMASTER,3,HYG,renewal\n".utf8)
    ])
    #expect(try Bakery.verdict(on: it, in: file) == ["steps.csv:2: phase"])
  }

  @Test func `A certification with facts stays one`() throws {
    var file = try MemoryFile(Bakery.reading())
    try file.take(
      Bakery.reading(Bakery.added("waivers", "B3,,MASTER,2026-10-01,,medical,")))
    let it = ProgrammeFolder.read(["paths.csv": Array("id,title\nMASTER,M\n".utf8)])
    #expect(try Bakery.verdict(on: it, in: file) == ["paths.csv:2: kind"])
  }

  @Test(arguments: [
    (
      Bakery.swapped("paths", "2y,60d", "2y,"), "steps.csv",
      "path,position,course,phase\nMASTER,3,HYG,renewal\n",
      "steps.csv:2: phase: “renewal” needs a certification with a window; give MASTER one"
    ),
    (
      Bakery.added("waivers", "B3,,MASTER,2026-10-01,,medical,"), "paths.csv",
      "id,title\nMASTER,M\n",
      "paths.csv:2: kind: “path” can not be: the file has waivers of MASTER; "
        + "it has to stay a certification"
    ),
  ])
  func `What the file forbids is said with its reason`(
    others: [String: String], table: String, text: String, line: String
  ) throws {
    let file = try MemoryFile(Bakery.reading(others))
    let it = ProgrammeFolder.read([table: Array(text.utf8)])
    let refused = #expect(throws: ImportRefused.self) { try it.plan(in: file, by: Bakery.actor) }
    #expect(refused?.description == line)
  }

  @Test func `A refused import says all that is wrong, by table and line`() throws {
    let it = Bakery.reading([
      "records": "person,course,on,result\nB9,LAW,2026-10-01,won\nB1,LAW,2026-12-01,passed\n",
      "people": "id,name\nB1,\nB2,T\nB3,F\nB4,A\n",
      "notes.csv": "x\n",
    ])
    #expect(
      try Bakery.verdict(on: it) == [
        "notes.csv", "people.csv:2: name", "records.csv:2: person", "records.csv:2: result",
        "records.csv:3: on",
      ])
  }
}
