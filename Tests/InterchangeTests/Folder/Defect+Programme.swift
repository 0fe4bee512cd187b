extension Defect {
  static let ofReferences = [
    Defect(
      "an unknown supervisor", Bakery.swapped("people", "O’Hara,,B2", "O’Hara,,B9"),
      "people.csv:5: supervisor"),
    Defect(
      "an unknown course to observe", Bakery.swapped("people", "B1,,OVEN", "B1,,OVEN;KILN"),
      "people.csv:3: observer_of"),
    Defect(
      "an unknown course", Bakery.swapped("records", "B3,LAW", "B3,LOW"), "records.csv:5: course"),
    Defect(
      "an unknown role", Bakery.swapped("tenures", "B3,baker", "B3,cook"), "tenures.csv:4: role"),
    Defect(
      "ids go byte by byte", Bakery.swapped("tenures", "B2,", "b2,"), "tenures.csv:3: person"),
    Defect(
      "an unknown group", Bakery.added("assignments", ",dawn,,HYG,2026-10-01,,30d,,"),
      "assignments.csv:2: group"),
    Defect(
      "an unknown group that signs", Bakery.swapped("courses", "holder;", "group:dawn;"),
      "courses.csv:3: signers"),
    Defect(
      "an unknown group that is told", Bakery.added("ladder", "1,7d,group:dawn,"),
      "ladder.csv:2: tell"),
    Defect(
      "an unknown item's course", Bakery.added("checklists", "KILN,1,Lights it,"),
      "checklists.csv:4: course"),
    Defect("an unknown need", Bakery.added("needs", "HYG,KILN,"), "needs.csv:3: needs"),
    Defect(
      "an unknown equivalence", ["counts_as": "course,counts_as\nHYG,KILN\n"],
      "counts_as.csv:2: counts_as"),
    Defect(
      "an unknown course revised", Bakery.added("revisions", "KILN,2,2026-06-01,keep,"),
      "revisions.csv:2: course"),
    Defect("an unknown path", Bakery.added("steps", "BAKE,1,LAW,,,"), "steps.csv:6: path"),
    Defect(
      "an unknown role's path", Bakery.added("role_paths", "cook,BASE,,,,"),
      "role_paths.csv:5: role"),
    Defect(
      "an unknown person away", ["leaves": "person,from\nB9,2026-10-01\n"], "leaves.csv:2: person"),
    Defect(
      "whoever is named by a broken row is known",
      Bakery.swapped("people", "B2,Tomáš Žáček", "B2,"), "people.csv:3: name"),
    Defect(
      "whatever a broken table would name is not missed",
      Bakery.swapped("courses", "id,", "code,"), "courses.csv:1: code", "courses.csv:1: id"),
  ]

  static let ofKeys = [
    Defect("a person twice", Bakery.added("people", "B3,Else,,B1,,"), "people.csv:6: id"),
    Defect(
      "the same course twice", Bakery.added("courses", "LAW,Food law,online,open-test,80,,,,,,,45"),
      "courses.csv:5: id"),
    Defect(
      "two contents of a record", Bakery.added("records", "B2,LAW,2022-05-10,passed,93,,,"),
      "records.csv:7: on"),
    Defect(
      "two tenures", Bakery.added("tenures", "B2,baker,2022-05-02,2026-11-01"),
      "tenures.csv:6: start"),
    Defect(
      "an empty tier beside a written one", Bakery.added("role_paths", "baker,BASE,,required,,60d"),
      "role_paths.csv:5: tier"),
    Defect(
      "two memberships", Bakery.added("groups", "night,B3,2025-01-01,2026-12-31"),
      "groups.csv:4: from"),
    Defect(
      "two waivers",
      Bakery.added(
        "waivers", "B3,LAW,,2026-10-01,,medical,", "B3,LAW,,2026-10-01,,administrative,"),
      "waivers.csv:3: from"),
    Defect(
      "two assignments",
      Bakery.added("assignments", "B3,,,HYG,2026-10-01,,30d,,", "B3,,,HYG,2026-10-01,,60d,,"),
      "assignments.csv:3: assigned"),
    Defect(
      "two settings", Bakery.added("programme", "name,A", "name,A"), "programme.csv:3: key"),
    Defect(
      "two keys that can not be read", Bakery.added("tenures", "B2,baker,x,", "B2,baker,y,"),
      "tenures.csv:6: start", "tenures.csv:7: start"),
  ]

  static let ofCircles = [
    Defect(
      "supervisors", Bakery.swapped("people", "ines@example.org,", "ines@example.org,B3"),
      "people.csv:2: supervisor"),
    Defect(
      "one's own supervisor", Bakery.swapped("people", "ines@example.org,", "ines@example.org,B1"),
      "people.csv:2: supervisor"),
    Defect("needs", Bakery.added("needs", "LAW,HYG,", "HYG,OVEN,"), "needs.csv:2: needs"),
    Defect("a course that needs itself", Bakery.added("needs", "HYG,HYG,"), "needs.csv:3: needs"),
    Defect(
      "two circles", Bakery.added("needs", "LAW,OVEN,", "HYG,HYG,"), "needs.csv:2: needs",
      "needs.csv:4: needs"),
  ]

  static let ofSteps = [
    Defect("choices that disagree", steps("1,", "2,"), "steps.csv:4: position"),
    Defect(
      "levels that disagree",
      Bakery.swapped("steps", "2,HYG,required,,", "2,HYG,required,,\nBASE,2,OVEN,suggested,,"),
      "steps.csv:4: position"),
    Defect(
      "phases that disagree", Bakery.added("steps", "MASTER,2,HYG,required,,initial"),
      "steps.csv:6: position"),
    Defect(
      "a choice of more than there are",
      Bakery.swapped("steps", "HYG,required,,", "HYG,required,2,"),
      "steps.csv:3: choose"),
    Defect(
      "renewal without a window",
      Bakery.swapped("paths", "2y,60d", "2y,").merging(
        Bakery.added("steps", "MASTER,3,HYG,required,,renewal")
      ) { $1 }, "paths.csv:3: window"),
  ]

  private static func steps(_ first: String, _ second: String) -> [String: String] {
    Bakery.swapped(
      "steps", "2,HYG,required,,", "2,HYG,required,\(first)\nBASE,2,OVEN,required,\(second)")
  }
}
