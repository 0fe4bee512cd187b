extension Defect {
  static let ofCells = [
    Defect("a value left out", Bakery.swapped("people", "王 芳", ""), "people.csv:4: name"),
    Defect("a value of blanks", Bakery.swapped("people", "王 芳", "\" \t\""), "people.csv:4: name"),
    Defect("a day that is none", tenure("2026-02-30"), "tenures.csv:3: start"),
    Defect("a day misspelt", tenure("2022-5-2"), "tenures.csv:3: start"),
    Defect("a day as in a spreadsheet", tenure("02/05/2022"), "tenures.csv:3: start"),
    Defect("a day before 1900", tenure("1899-12-31"), "tenures.csv:3: start"),
    Defect("a day after 2199", tenure("2200-01-01"), "tenures.csv:3: start"),
    Defect("a day in other digits", tenure("٢٠٢٢-٠٥-٠٢"), "tenures.csv:3: start"),
    Defect("a time for a day", tenure("2022-05-02T00:00:00Z"), "tenures.csv:3: start"),
    Defect(
      "not a leap year", Bakery.swapped("records", "2026-06-03", "2025-02-29"), "records.csv:3: on"),
    Defect("a period in words", policy("1 year,,,30d,14d"), "courses.csv:2: valid_for"),
    Defect("a negative period", policy("-1y,,,30d,14d"), "courses.csv:2: valid_for"),
    Defect("a unit without a number", policy("y,,,30d,14d"), "courses.csv:2: valid_for"),
    Defect(
      "a period in capitals", Bakery.swapped("role_paths", "30d", "30D"),
      "role_paths.csv:2: due_within"),
    Defect(
      "a score in words", Bakery.swapped("records", "88", "good"), "records.csv:2: score"),
    Defect("a score with a sign", Bakery.swapped("records", "88", "-5"), "records.csv:2: score"),
    Defect("a score too high", Bakery.swapped("records", "88", "100.01"), "records.csv:2: score"),
    Defect(
      "a score with a comma", Bakery.swapped("records", "88", "\"8,8\""), "records.csv:2: score"),
    Defect("a score without digits", Bakery.swapped("records", "88", "."), "records.csv:2: score"),
    Defect("no minutes", Bakery.swapped("courses", ",30\n", ",0\n"), "courses.csv:2: minutes"),
    Defect(
      "half a minute", Bakery.swapped("courses", ",30\n", ",30.5\n"), "courses.csv:2: minutes"),
    Defect(
      "more minutes than there are", Bakery.swapped("courses", ",30\n", ",99999999999999999999\n"),
      "courses.csv:2: minutes"),
    Defect(
      "position nought", Bakery.swapped("steps", "BASE,1,", "BASE,0,"), "steps.csv:2: position"),
    Defect(
      "an unknown delivery", Bakery.swapped("courses", "online", "webinar"),
      "courses.csv:4: delivery"),
    Defect(
      "an unknown kind", Bakery.swapped("roles", "manager", "boss"), "roles.csv:3: kind"),
    Defect(
      "yes in capitals", Bakery.swapped("records", "12,yes", "12,Yes"),
      "records.csv:4: prior_learning"),
    Defect(
      "an id with a blank", ["roles": "id,title\nbaker,B\nlead,L\nshift lead,S\n"],
      "roles.csv:4: id"),
    Defect(
      "an id with a letter of another alphabet", Bakery.added("roles", "bäcker,B,"),
      "roles.csv:4: id"),
    Defect(
      "an id too long", Bakery.added("roles", String(repeating: "r", count: 101) + ",Long,"),
      "roles.csv:4: id"),
    Defect(
      "a name too long", Bakery.swapped("people", "王 芳", String(repeating: "王", count: 1_001)),
      "people.csv:4: name"),
    Defect(
      "a cell too long",
      Bakery.swapped("records", "Sheet 12", String(repeating: "x", count: 100_001)),
      "records.csv:4: evidence"),
    Defect(
      "an unknown signer", Bakery.swapped("courses", "holder;", "holder;boss;"),
      "courses.csv:3: signers"),
    Defect(
      "an offset without a unit", Bakery.added("ladder", "1,14,learner,"), "ladder.csv:2: offset"),
    Defect(
      "nobody told", Bakery.added("ladder", "1,14d,;,"), "ladder.csv:2: tell"),
    Defect(
      "an unknown setting", Bakery.added("programme", "colour,red"), "programme.csv:2: key"),
    Defect(
      "a setting that is no period", Bakery.added("programme", "due_soon,soon"),
      "programme.csv:2: value"),
    Defect(
      "a setting out of range", Bakery.added("programme", "ladder_since,1899-12-31"),
      "programme.csv:2: value"),
    Defect(
      "a setting without a value", Bakery.added("programme", "name,"), "programme.csv:2: value"),
  ]

  static let ofRows = [
    Defect(
      "an end before its start", Bakery.swapped("tenures", "2025-03-31", "2022-06-30"),
      "tenures.csv:5: end"),
    Defect(
      "a membership that ends before it starts",
      Bakery.swapped("groups", "2025-12-31", "2024-12-31"), "groups.csv:3: until"),
    Defect(
      "a waiver that ends before it starts",
      Bakery.added("waivers", "B3,LAW,,2026-10-01,2026-09-30,medical,"), "waivers.csv:2: until"),
    Defect(
      "a leave that ends before it starts",
      ["leaves": "person,from,until\nB3,2026-10-01,2026-09-30\n"], "leaves.csv:2: until"),
    Defect(
      "a person and a group", assignment("B3,night,,HYG,2026-10-01,,30d,,"),
      "assignments.csv:2: person"),
    Defect(
      "neither person nor group", assignment(",,,HYG,2026-10-01,,30d,,"),
      "assignments.csv:2: person"),
    Defect(
      "neither path nor course", assignment("B3,,,,2026-10-01,,30d,,"), "assignments.csv:2: path"),
    Defect(
      "a path and a course", assignment("B3,,BASE,HYG,2026-10-01,,30d,,"), "assignments.csv:2: path"
    ),
    Defect(
      "two ways to be due", assignment("B3,,,HYG,2026-10-01,2026-11-01,30d,,"),
      "assignments.csv:2: due"),
    Defect(
      "due before it is assigned", assignment("B3,,,HYG,2026-10-01,2026-09-30,,,"),
      "assignments.csv:2: due"),
    Defect(
      "withdrawn before it is assigned", assignment("B3,,,HYG,2026-10-01,,30d,,2026-09-30"),
      "assignments.csv:2: withdrawn"),
    Defect(
      "an extension before it is granted",
      Bakery.added("extensions", "B3,HYG,,2026-09-30,2026-10-01,Ill"), "extensions.csv:2: due"),
    Defect(
      "a retake without time", Bakery.added("revisions", "HYG,2,2026-06-01,retake,"),
      "revisions.csv:2: retake_within"),
    Defect(
      "a void revision without time", Bakery.added("revisions", "HYG,2,2026-06-01,void,"),
      "revisions.csv:2: retake_within"),
    Defect(
      "a waiver without a reason", Bakery.added("waivers", "B3,LAW,,2026-10-01,,,Long talk"),
      "waivers.csv:2: reason"),
    Defect(
      "a waiver for a reason of its own",
      Bakery.added("waivers", "B3,LAW,,2026-10-01,,tested out,"), "waivers.csv:2: reason"),
  ]

  static let ofPolicies = [
    Defect("a fixed day alone", policy(",03-31,,30d,14d"), "courses.csv:2: valid_for"),
    Defect("expiry without a window", policy("1y,expiry,,,14d"), "courses.csv:2: window"),
    Defect("a window as long as it holds", policy("1y,,,12m,14d"), "courses.csv:2: window"),
    Defect(
      "a fixed day that is rounded", policy("1y,03-31,month,30d,14d"), "courses.csv:2: rounds_to"),
    Defect("no such day of the year", policy("1y,02-30,,30d,14d"), "courses.csv:2: renews_from"),
    Defect("a day of the year misspelt", policy("1y,2-28,,30d,14d"), "courses.csv:2: renews_from"),
    Defect("validity of no days", policy("0d,,,,14d"), "courses.csv:2: valid_for"),
    Defect("rounding to the year", policy("1y,,year,30d,14d"), "courses.csv:2: rounds_to"),
    Defect(
      "a window and a validity that can not be read", policy("1x,expiry,,3 m,14d"),
      "courses.csv:2: valid_for", "courses.csv:2: window"),
  ]

  private static func tenure(_ start: String) -> [String: String] {
    Bakery.swapped("tenures", "2022-05-02", start)
  }

  private static func policy(_ cells: String) -> [String: String] {
    Bakery.swapped("courses", "1y,,,30d,14d", cells)
  }

  private static func assignment(_ row: String) -> [String: String] {
    Bakery.added("assignments", row)
  }
}
