extension Defect {
  static let ofTables = [
    Defect("an empty file", ["people": ""], "people.csv:1"),
    Defect("blank lines alone", ["people": "\n\n"], "people.csv:1"),
    Defect(
      "no header", ["roles": "baker,Baker,contributor\nlead,Shift lead,manager\n"],
      "roles.csv:1: baker", "roles.csv:1: Baker", "roles.csv:1: contributor", "roles.csv:1: id",
      "roles.csv:1: title"),
    Defect("an unknown column", Bakery.swapped("people", "email", "badge"), "people.csv:1: badge"),
    Defect(
      "a column in capitals", Bakery.swapped("people", "email", "Email"), "people.csv:1: Email"),
    Defect(
      "a column without a name", Bakery.swapped("people", "email", ""), "people.csv:1"),
    Defect(
      "a column twice", Bakery.swapped("people", "supervisor", "email"), "people.csv:1: email"),
    Defect(
      "a required column missing", ["people": "id,supervisor\nB1,\nB2,B1\nB3,B2\nB4,B2\n"],
      "people.csv:1: name"),
    Defect(
      "groups without a beginning", ["groups": "group,person\nnight,B2\n"], "groups.csv:1: from"),
    Defect("a misspelt table", ["record": "person\n"], "record.csv"),
    Defect("a table in capitals", ["Roles": "id,title\n"], "Roles.csv"),
    Defect(
      "a cell too few", Bakery.swapped("tenures", "2022-05-02,", "2022-05-02"),
      "tenures.csv:3"),
    Defect(
      "a cell too many", Bakery.swapped("tenures", "2022-05-02,", "2022-05-02,,"),
      "tenures.csv:3"),
    Defect(
      "a person whose row is a cell short", Bakery.swapped("people", "wang@example.org,", "w"),
      "people.csv:4"),
    Defect(
      "a million columns",
      Bakery.swapped("tenures", "2022-05-02,", String(repeating: ",", count: 1_000_000)),
      "tenures.csv:3"),
    Defect(
      "a million columns in the header",
      ["tenures": String(repeating: ",", count: 1_000_000) + "\n"], "tenures.csv:1"),
    Defect(
      "a quote never closed", Bakery.swapped("people", "Tomáš", "\"Tomáš"), "people.csv:3"),
    Defect(
      "a quote inside a cell", Bakery.swapped("people", "Tomáš", "\"T\" Tomáš"), "people.csv:3"),
    Defect(
      "text after a quote", Bakery.swapped("people", "Tomáš", "Tomáš \"T\""), "people.csv:3"),
    Defect(
      "three tables at once",
      Bakery.swapped("people", "王 芳", "").merging(
        Bakery.swapped("tenures", "2022-05-02", "2026-02-30")
      ) { $1 }.merging(Bakery.swapped("records", "88", "x")) { $1 },
      "people.csv:4: name", "tenures.csv:3: start", "records.csv:2: score"),
    Defect(
      "two cells of one row, and what another table lacks",
      Bakery.swapped("tenures", "B3,baker,2026-09-14", "B9,backer,2026-9-14"),
      "tenures.csv:4: person", "tenures.csv:4: role", "tenures.csv:4: start"),
    Defect(
      "a late row of many",
      [
        "people": (1...500).reduce(into: "id,name,left\nB1,A,\nB2,B,\nB3,C,\nB4,D,\n") {
          $0 += "P\($1),Person \($1),\($1 == 500 ? "gone" : "")\n"
        }
      ], "people.csv:505: left"),
  ]

  static let ofText = [
    Defect("Latin-1", "people", Array("id,name\nB1,Bj".utf8) + [0xF6, 0x0A], "people.csv:2"),
    Defect("UTF-16", "people", [0xFF, 0xFE, 0x69, 0x00], "people.csv:1"),
    Defect(
      "an overlong slash", "people", Array("id,name\nB1,".utf8) + [0xC0, 0xAF], "people.csv:2"),
    Defect(
      "a null", Bakery.swapped("people", "Ines", "Ines\0"), "people.csv:2: name"),
    Defect(
      "an escape sequence", Bakery.swapped("people", "Ines", "\u{1B}[31mInes"),
      "people.csv:2: name"),
    Defect(
      "a title that sets titles", Bakery.swapped("courses", "Hygiene", "\u{1B}]0;x\u{7}Hygiene"),
      "courses.csv:2: title"),
    Defect("a C1 control", Bakery.swapped("people", "Ines", "\u{9B}2J"), "people.csv:2: name"),
    Defect("backspaces", Bakery.swapped("people", "Ines", "Ines\u{8}\u{7}"), "people.csv:2: name"),
    Defect("a delete", Bakery.swapped("people", "Ines", "In\u{7F}es"), "people.csv:2: name"),
    Defect("a tab", Bakery.swapped("people", "Ines ", "Ines\t"), "people.csv:2: name"),
    Defect("a lone return", Bakery.swapped("people", "Ines ", "Ines\r"), "people.csv:2: name"),
    Defect(
      "a null where a value is required", Bakery.swapped("people", "Ines Duarte", "\0"),
      "people.csv:2: name"),
    Defect("a tab in the header", Bakery.swapped("people", "email", "e\tmail"), "people.csv:1"),
  ]
}
