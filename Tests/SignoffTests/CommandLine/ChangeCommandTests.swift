import Testing

/// The changing commands, from the call to the file.
struct ChangeCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  private func status(of person: String, _ course: String) throws -> String? {
    let outcome = try bench.signoff(
      "status", "yard", "--person", person, "--course", course, "--format", "csv")
    return outcome.lines.dropFirst().first
  }

  @Test func `A dry run says what would change for whom, and changes nothing`() throws {
    let call = ["assign", "yard", "--person", "ben", "--course", "safe", "--due-within", "2w"]
    let dry = try bench.run(call + ["--dry-run"])
    #expect(
      dry.output == """
        Assign the course safe to ben, due within 2w.
        1 person, 1 requirement:
          1 × nothing -> open
        1 person with something newly due soon
        ben  Ben
          safe: nothing -> open, required, opens 2026-11-22, due 2026-12-06, due soon, \
        through assignment:course:safe
        Nothing has been changed: this was a dry run.

        """)
    #expect(try status(of: "ben", "safe") == nil)
    #expect(try bench.run(call).lines.last == "Done.")
    #expect(
      try status(of: "ben", "safe")
        == "ben,course,safe,required,open,,2026-11-22,2026-12-06,,,,,assignment:course:safe")
  }

  @Test func `A refusal leaves the file as it was`() throws {
    let before = try bench.signoff("log", "yard").output
    #expect(
      try bench.signoff("assign", "yard", "--person", "ben", "--person", "zoe", "--course", "safe")
        .status == 1)
    #expect(try bench.signoff("log", "yard").output == before)
    #expect(try status(of: "ben", "safe") == nil)
  }

  @Test func `Everyone in a role, in a group or on a list is told`() throws {
    try bench.signoff("assign", "yard", "--role", "fitter", "--course", "lift")
    try bench.signoff("assign", "yard", "--group", "dock", "--course", "lift")
    let list = "person,name\nana,Ana\n\nben,\"Ben\"\n"
    try bench.signoff(
      "assign", "yard", "--people-file", "-", "--course", "safe", "--level", "suggested",
      input: list)
    #expect(try status(of: "ana", "lift")?.hasSuffix("assignment:course:lift") == true)
    #expect(try status(of: "ben", "lift")?.hasSuffix("group:dock/course:lift") == true)
    #expect(try status(of: "ben", "safe")?.contains(",suggested,open,") == true)
  }

  @Test func `Whoever is named twice, or after a byte order mark, is told once`() throws {
    let outcome = try bench.signoff(
      "assign", "yard", "--people-file", "-", "--person", "ana", "--course", "lift",
      input: "\u{FEFF}ben\nana\n")
    #expect(outcome.lines.first == "Assign the course lift to ana and ben.")
  }

  @Test func `An assignment is withdrawn`() throws {
    try bench.signoff("assign", "yard", "--person", "ben", "--path", "basics")
    let outcome = try bench.signoff(
      "withdraw", "yard", "--person", "ben", "--path", "basics", "--reason", "Mistake")
    #expect(outcome.lines.first == "Withdraw the path basics from ben: Mistake")
    #expect(try status(of: "ben", "safe") == nil)
  }

  @Test func `A role is taken up and left`() throws {
    try bench.signoff("enrol", "yard", "ben", "fitter", "--start", "2026-11-20")
    #expect(try status(of: "ben", "safe")?.contains(",2026-12-20,") == true)
    try bench.signoff("leave-role", "yard", "ben", "fitter", "--last", "2026-11-21")
    #expect(try status(of: "ben", "safe") == nil)
  }

  @Test func `A result is recorded and revoked`() throws {
    try bench.signoff("record", "yard", "ana", "lift", "--on", "2026-11-20", "--score", "92.5")
    #expect(try status(of: "ana", "lift")?.contains(",current,") == true)
    let revoked = try bench.signoff(
      "revoke", "yard", "ana", "lift", "--on", "2026-11-20", "--reason", "Wrong person")
    #expect(revoked.output.contains("lift: current -> overdue"))
    #expect(try status(of: "ana", "lift")?.contains(",overdue,") == true)
  }

  @Test func `A due day is extended and a course waived`() throws {
    try bench.signoff(
      "extend", "yard", "ana", "lift", "--due", "2026-12-24", "--reason", "Was ill")
    #expect(try status(of: "ana", "lift")?.contains(",open,,2026-10-01,2026-12-24,") == true)
    try bench.signoff("waive", "yard", "ana", "lift", "--reason", "medical")
    #expect(try status(of: "ana", "lift")?.contains(",waived,") == true)
  }

  @Test func `Routes of one label are told one by one, and named once`() throws {
    for due in ["2027-03-01", "2027-02-01"] {
      try bench.signoff(
        "assign", "yard", "--person", "ben", "--course", "safe", "--due", due,
        on: due == "2027-03-01" ? "2026-11-20" : "2026-11-22")
    }
    #expect(
      try status(of: "ben", "safe")
        == "ben,course,safe,required,open,,2026-11-20,2027-02-01,,,,,assignment:course:safe")
    let why = try bench.signoff("why", "yard", "ben", "safe").output
    #expect(why.contains("counts from 2026-11-20, opens 2026-11-20, due 2027-03-01"))
    #expect(why.contains("counts from 2026-11-22, opens 2026-11-22, due 2027-02-01"))
  }

  @Test func `What was suggested by a day that is over is not asked for by that day`() throws {
    try bench.signoff(
      "assign", "yard", "--person", "ben", "--course", "safe", "--level", "suggested", "--due",
      "2026-11-25")
    let call = ["why", "yard", "ben", "safe", "--as-of"]
    #expect(try bench.run(call + ["2026-11-25"]).output.contains("Next: Do it by 2026-11-25."))
    #expect(try bench.run(call + ["2026-11-26"]).output.contains("Next: Do it when it suits."))
  }

  @Test func `An act is undone and redone, and the log says by which act`() throws {
    let before = try bench.signoff("status", "yard", "--format", "csv").output
    try bench.signoff("enrol", "yard", "ben", "fitter")
    let after = try bench.signoff("status", "yard", "--format", "csv").output
    let dry = try bench.signoff("undo", "yard", "--dry-run")
    #expect(dry.lines.first == "Undo 3 (Enrol ben in the role fitter).")
    #expect(dry.lines.last == "Nothing has been changed: this was a dry run.")
    let undone = try bench.signoff("undo", "yard", "3", "--reason", "Typo")
    #expect(undone.lines.first == "Undo 3 (Enrol ben in the role fitter): Typo")
    #expect(undone.output.contains("  safe: open -> nothing\n"))
    #expect(try bench.signoff("status", "yard", "--format", "csv").output == before)
    #expect(try bench.signoff("log", "yard").output.contains("fitter. (undone by 4)"))
    #expect(
      try bench.signoff("redo", "yard").lines.first == "Redo 3 (Enrol ben in the role fitter).")
    #expect(try bench.signoff("status", "yard", "--format", "csv").output == after)
  }

  @Test func `The log has in every form what it had, and as JSON what undid an act`() throws {
    try bench.signoff("enrol", "yard", "ben", "fitter")
    try bench.signoff("undo", "yard")
    let csv = try bench.signoff("log", "yard", "--format", "csv").lines
    #expect(csv.first == "number,at,actor,changes,rehearsal,words")
    #expect(csv[3].hasSuffix(",Enrol ben in the role fitter."))
    let json = try bench.signoff("log", "yard", "--format", "json").output
    #expect(json.contains("\"words\": \"Enrol ben in the role fitter.\", \"undone_by\": 4}"))
  }

  @Test func `A checklist is gone through in two visits and signed`() throws {
    try bench.write("more/courses.csv", "id,title,signers\npress,Press,supervisor\n")
    try bench.write("more/checklists.csv", "course,item,text\npress,1,Locks\npress,2,Tries\n")
    try bench.signoff("import", "yard", "more")
    let call = ["sign", "yard", "ana", "press", "--signer", "ben"]
    let first = try bench.run(call + ["--item", "1", "--item", "2=not-yet", "--remark", "2=slow"])
    #expect(first.lines.first == "Note that ben observed ana in press: 1 and 2 not yet.")
    #expect(try bench.run(call).errors == "Not observed yet: 2. Observe these first.\n")
    #expect(try bench.run(call + ["--all"]).status == 0)
    #expect(try status(of: "ana", "press")?.hasPrefix("ana,course,press,,current,") == true)
  }

  @Test(arguments: [["--all"], ["--item", "1"]])
  func `A second signature stands beside the first, though both say the same`(said: [String]) throws
  {
    try bench.write("more/courses.csv", "id,title,signers,signatures\npress,Press,anyone,2\n")
    try bench.write("more/checklists.csv", "course,item,text\npress,1,Locks\n")
    try bench.write("more/people.csv", "id,name\ncleo,Cleo\n")
    try bench.signoff("import", "yard", "more")
    for signer in ["ben", "cleo"] {
      #expect(try status(of: "ana", "press") == nil)
      try bench.run(["sign", "yard", "ana", "press", "--signer", signer] + said)
    }
    #expect(try status(of: "ana", "press")?.hasPrefix("ana,course,press,,current,") == true)
  }

  @Test func `An expiry in another millennium keeps its year`() throws {
    try bench.write("more/courses.csv", "id,title,valid_for\nlong,Long,9999y\n")
    try bench.write("more/records.csv", "person,course,on,result\nana,long,2026-01-01,passed\n")
    try bench.signoff("import", "yard", "more")
    #expect(try status(of: "ana", "long")?.contains(",12025-01-01,") == true)
  }
}
