import Foundation
import Testing

/// What the reports print, to the byte where formats.md is a contract to the byte.
struct ReportTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  @Test func `Status as CSV has its columns in their order`() throws {
    let outcome = try bench.signoff("status", "yard", "--format", "csv")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == """
        person,kind,subject,level,standing,since,opens,due,awarded,expires,window_opens,blocked_by,routes
        ana,course,lift,required,overdue,2026-11-01,2026-10-01,2026-10-31,,,,,role:fitter/path:basics/starter
        ana,course,safe,required,current,,2026-10-01,,2026-10-05,,,,role:fitter/path:basics/starter

        """)
  }

  @Test func `A report without rows is its header`() throws {
    let header =
      "person,kind,subject,level,standing,since,opens,due,awarded,expires,"
      + "window_opens,blocked_by,routes\n"
    for filter in [["--person", "ben"], ["--standing", "grace,waived"], ["--group", "dock"]] {
      let outcome = try bench.run(["status", "yard", "--format", "csv"] + filter)
      #expect(outcome.output == header)
    }
    #expect(
      try bench.signoff("status", "yard", "--person", "ben", "--format", "json").output
        == "[]\n")
  }

  @Test(arguments: [
    (["--course", "safe"], ["safe"]), (["--path", "basics"], ["lift", "safe"]),
    (["--standing", "overdue"], ["lift"]), (["--role", "fitter"], ["lift", "safe"]),
    (["--role", "fitter", "--as-of", "2026-09-30"], []),
    (["--as-of", "2026-10-04"], ["lift", "safe"]),
    (["--path", "basics", "--course", "safe", "--person", "ana"], ["safe"]),
  ])
  func `Filters narrow down together`(_ filters: [String], _ subjects: [String]) throws {
    let outcome = try bench.run(["status", "yard", "--format", "csv"] + filters)
    let found = outcome.lines.dropFirst().map { $0.split(separator: ",")[2] }
    #expect(found.map(String.init) == subjects)
  }

  @Test func `Status as JSON has the same keys, and lists as lists`() throws {
    let outcome = try bench.signoff("status", "yard", "--format", "json", "--course", "lift")
    #expect(
      outcome.output == """
        [
        {"person": "ana", "kind": "course", "subject": "lift", "level": "required", \
        "standing": "overdue", "since": "2026-11-01", "opens": "2026-10-01", \
        "due": "2026-10-31", "awarded": null, "expires": null, "window_opens": null, \
        "blocked_by": [], "routes": ["role:fitter/path:basics/starter"]}
        ]

        """)
  }

  @Test func `Status for people has a heading for each of them, and the figure`() throws {
    #expect(
      try bench.signoff("status", "yard").output == """
        ana  Ana
          ! overdue  lift   required  due  2026-10-31 Lifting
            current  safe   required                  Safety

        2 rows, 1 person on 2026-11-22; compliance 50.0 % (1 of 2, 0 only open)

        """)
  }

  @Test func `What hides or turns text is made visible, and kept`() throws {
    try bench.write("odd/people.csv", "id,name\neve,E\u{202E}ve\n")
    try bench.write("odd/tenures.csv", "person,role,start\neve,fitter,2026-10-01\n")
    try bench.signoff("import", "yard", "odd")
    let shown = try bench.signoff("status", "yard", "--person", "eve").output
    #expect(!shown.unicodeScalars.contains("\u{202E}"))
    try bench.signoff("export", "yard", "out")
    let people = try String(
      contentsOf: bench.folder.appending(path: "out/people.csv"), encoding: .utf8)
    #expect(people.contains("E\u{202E}ve"))
  }

  @Test func `Why tells where the dates come from`() throws {
    let outcome = try bench.signoff("why", "yard", "ana", "lift")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "Lifting (lift) for Ana (ana) on 2026-11-22: required, overdue")
    #expect(outcome.output.contains("role:fitter/path:basics/starter gives this day: 2026-10-31."))
  }

  @Test func `Why of a plain path tells of each of its courses`() throws {
    let lines = try bench.signoff("why", "yard", "ana", "basics").lines
    let headings = lines.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != "(" } }
    #expect(headings == ["Safety ", "Lifting "])
  }

  @Test func `The matrix has a row for each person and a column for each subject`() throws {
    #expect(
      try bench.signoff("matrix", "yard", "--format", "csv").output == """
        person,name,lift,safe
        ana,Ana,overdue,current
        ben,Ben,,

        """)
    let page = try bench.signoff("matrix", "yard", "--role", "fitter", "--format", "html").output
    #expect(page.contains("<td class=\"overdue\">overdue</td>"))
  }

  @Test func `Compliance is a figure of all standings, so a choice of them has none`() throws {
    let all = try bench.signoff("status", "yard").output
    #expect(all.contains("; compliance "))
    let some = try bench.signoff("status", "yard", "--standing", "overdue").output
    #expect(!some.contains("compliance"))
  }

  @Test func `The log has every act, with the day of a rehearsal`() throws {
    let log = try bench.signoff("log", "yard", "--format", "csv").lines
    #expect(log.first == "number,at,actor,changes,rehearsal,words")
    #expect(log.count == 3)
    #expect(log.dropFirst().allSatisfy { $0.contains(",2026-11-22,") })
  }

  @Test func `A file that was only rehearsed is whole, and says so`() throws {
    let outcome = try bench.signoff("verify", "yard")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("rehears"))
    #expect(outcome.output.contains("The file is whole: "))
  }
}
