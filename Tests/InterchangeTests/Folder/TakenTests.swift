import Interchange
import Model
import Testing

struct TakenTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var files: [String: [UInt8]]

    init(_ description: String, _ change: (String) -> String) {
      testDescription = description
      files = Bakery.files().mapValues { Array(change(String(decoding: $0, as: UTF8.self)).utf8) }
    }

    init(_ description: String, _ others: [String: String]) {
      testDescription = description
      files = Bakery.files(others)
    }
  }

  @Test(arguments: [
    Case("a byte-order mark") { "\u{FEFF}" + $0 },
    Case("CRLF") { $0.replacing("\n", with: "\r\n") },
    Case("CR") { $0.replacing("\n", with: "\r") },
    Case("semicolons") { $0.with(separator: ";") },
    Case("tabs") { $0.with(separator: "\t") },
    Case("what a European spreadsheet saves") {
      "\u{FEFF}" + $0.with(separator: ";").replacing("\n", with: "\r\n")
    },
    Case("no final newline") { String($0.dropLast()) },
    Case("everything quoted") { $0.allQuoted },
    Case("blank lines") { $0.replacing("\n", with: "\n\n,,\n \n") },
    Case("blanks") { $0.replacing(",", with: " , ") },
    Case(
      "columns in another order",
      [
        "roles": "kind,id,title\ncontributor,baker,Baker\nmanager,lead,Shift lead\n"
      ]),
    Case("other files", ["notes.txt": "Not a table.\n", "backup.csv.old": "id\n"]),
    Case("the same record twice", Bakery.added("records", "B2,LAW,2022-05-10,passed,88,,,")),
    Case(
      "the same record in other words",
      Bakery.added("records", "B2,LAW,2022-05-10,passed,088.0,,,no")),
    Case(
      "defaults left empty",
      Bakery.swapped("role_paths", "lead,BASE,starter,required", "lead,BASE,,")),
    Case(
      "defaults beside written ones",
      Bakery.swapped("steps", "BASE,1,LAW,required,,", "BASE,1,LAW,,,initial")),
  ])
  func `The same programme is read from what spreadsheets make of it`(_ the: Case) throws {
    let it = ProgrammeFolder.read(the.files)
    #expect(it.findings == [])
    #expect(try MemoryFile(it).programme == MemoryFile(Bakery.reading()).programme)
  }

  @Test(arguments: [
    ("people", "王 芳", "=cmd()|' /C calc'!A0"),
    ("people", "王 芳", "Al\u{202E}gnp.exe\u{2066}x"),
    ("people", "王 芳", String(repeating: "W", count: 1_000)),
    ("people", "王 芳", "Ẓ̌̈oë 👩🏽‍✈️\u{200F}"),
    ("people", "王 芳", "\"Wang, \"\"Fang\"\"\""),
    ("checklists", "Turns the loaves", "\"Turns the loaves\nand smells them\""),
    ("records", "Sheet 12", String(repeating: "x", count: 100_000)),
    ("records", "2022-05-10", "2024-02-29"),
    ("roles", "baker,", String(repeating: "r", count: 100) + ",R,\nbaker,"),
    ("role_paths", "30d", "0d"),
    ("courses", "1y,,,30d,14d", "0d,03-31,,30d,14d"),
    ("courses", "1y,,,30d", "1y,02-29,,30d"),
    ("courses", "1y,,,30d,14d", "1y,,,364d,14d"),
    ("courses", "80,", "100.0,"),
    ("steps", "BASE,2,HYG,required,,", "BASE,2,HYG,required,2,\nBASE,2,OVEN,required,,"),
    ("paths", "order,", "order,status,"),
  ])
  func `What may be hard is taken`(table: String, old: String, new: String) throws {
    var others = Bakery.swapped(table, old, new)
    if old == "order," {
      others[table] = others[table]?.replacing("free,", with: "free,active,")
        .replacing("strict,", with: "strict,retired,")
    }
    #expect(try Bakery.verdict(on: Bakery.reading(others)) == [])
  }

  @Test(arguments: [
    ("assignments", "B3,,,HYG,2026-10-01,,30d,,2026-10-01"),
    ("assignments", ",night,BASE,,2026-10-01,2026-10-01,,suggested,"),
    ("waivers", "B3,,MASTER,2026-10-01,2026-10-01,medical,"),
    ("extensions", "B3,HYG,,2026-12-01,2026-10-01,Ill"),
    ("revisions", "HYG,2,2027-06-01,keep,"),
    ("revocations", "B3,LAW,2026-09-21,2026-10-01,Wrong person"),
    ("ladder", "1,-5wd,learner; supervisor2 ;group:night,"),
    ("programme", "ladder_since,2026-11-01"),
    ("programme", "required_budget,012"),
    ("needs", "HYG,LAW,a.1"),
  ])
  func `Rows of every kind are taken`(table: String, row: String) throws {
    #expect(try Bakery.verdict(on: Bakery.reading(Bakery.added(table, row))) == [])
  }

  @Test(arguments: [
    "B2,,MASTER,2025-05-20,passed,,,Licence 81,2027-05-31,yes,2025-05-21T09:30:00Z",
    "B3,OVEN,,2026-10-02,passed,,B1;B4,,,,2026-10-02",
    "B3,OVEN,,2026-10-02,failed,,,,,,",
    "B3,HYG,,2026-11-22,passed,0,,,2026-11-22,no,2026-11-22T23:59:59.123Z",
  ])
  func `Records of every kind are taken`(row: String) throws {
    let header = "person,course,path,on,result,score,signer,evidence,expires,prior_learning,entered"
    let it = Bakery.reading(["records": "\(header)\n\(row)\n"])
    #expect(try Bakery.verdict(on: it) == [])
  }
}

extension String {
  /// A table of commas with another separator.
  fileprivate func with(separator: String) -> String {
    allQuoted.replacing("\",\"", with: "\"\(separator)\"")
  }

  /// A table of plain cells with quotes round each.
  fileprivate var allQuoted: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : "\"" + line.replacing(",", with: "\",\"") + "\""
    }.joined(separator: "\n")
  }
}
