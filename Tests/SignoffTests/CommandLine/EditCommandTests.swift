import Testing

/// Rows changed from the shell, as an import of them would.
struct EditCommandTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  private func table(_ name: String) throws -> [String] {
    try bench.signoff("export", "yard", "out")
    return try bench.lines(of: "out/\(name).csv")
  }

  @Test func `A column that is not given keeps its value, an empty one loses it`() throws {
    let change = try bench.signoff(
      "edit", "yard", "courses", "id=lift", "valid_for=24m", "pass_mark=", "--reason", "Law")
    let words = "Change the course lift: pass_mark 80 → none, valid_for none → 24m (Law)."
    #expect(change.lines.first == words)
    #expect(try table("courses").contains { $0.hasPrefix("lift,Lifting,,,,24m,") })
    #expect(try bench.signoff("log", "yard").output.contains(words))
  }

  @Test func `A new step begins today, unless its first day is given`() throws {
    try bench.signoff("edit", "yard", "courses", "id=press", "title=Press, big")
    try bench.signoff("edit", "yard", "steps", "path=basics", "position=3", "course=press")
    try bench.signoff(
      "edit", "yard", "steps", "path=basics", "position=4", "course=press", "since=")
    let steps = try table("steps")
    #expect(steps.contains("basics,3,press,,,,,2026-11-22"))
    #expect(steps.contains("basics,4,press,,,,,"))
  }

  @Test func `A row is removed by its key`() throws {
    let call = ["remove", "yard", "steps", "path=basics", "position=2", "course=lift"]
    let dry = try bench.run(call + ["--dry-run"])
    #expect(dry.lines.first == "Remove the step lift at position 2 of basics.")
    #expect(dry.output.contains("overdue -> nothing"))
    #expect(try bench.run(call).lines.last == "Done.")
    #expect(try table("steps") == [try table("steps")[0], "basics,1,safe,,,,,"])
  }

  @Test(arguments: [
    (["courses", "id=lift", "valid_for=1 year"], 1, "“1 year” is not a period; write 90d"),
    (["courses", "id=new"], 1, "courses: title: a value is required here"),
    (["courses", "id="], 1, "courses: id: a value is required here"),
    (["courses", "id=lift", "id=lift"], 1, "id: “lift” is given beside another id; give one"),
    (["courses", "id=lift", "colour=red"], 1, "colour: there is no such column; courses.csv has"),
    (["steps", "path=basics", "position=1", "course=zip"], 1, "course “zip” is not in the file."),
    (["assignments", "person=ana", "assigned=2026-11-22"], 1, "give a path or a course"),
    (["courses", "lift"], 2, "The value 'lift' is invalid"),
    (["shelves", "id=1"], 2, "The value 'shelves' is invalid"),
    (["records", "person=ana"], 2, "What is in records is never changed"),
  ])
  func `What is wrong is said with its column and remedy`(
    row: [String], status: Int32, words: String
  ) throws {
    let before = try bench.signoff("log", "yard").output
    let outcome = try bench.run(["edit", "yard"] + row)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(words))
    #expect(try bench.signoff("log", "yard").output == before)
  }

  @Test func `A row to remove is named by its key alone, and has to be there`() throws {
    let named = try bench.signoff("remove", "yard", "courses", "id=safe", "title=Safety")
    #expect(
      named.errors == "courses: title: “Safety” does not tell one row from another; give id\n")
    let gone = try bench.signoff("remove", "yard", "roles", "id=smith")
    #expect((gone.status, gone.errors) == (1, "There is no such row: the role smith.\n"))
  }
}
