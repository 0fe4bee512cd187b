import Testing

struct ExitStatusTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
  }

  @Test(arguments: [
    [], ["status"], ["status", "yard", "--nonsense"], ["status", "yard", "--as-of", "2026-02-30"],
    ["status", "yard", "--as-of", "1899-12-31"], ["status", "yard", "--standing", "late"],
    ["assign", "yard", "--course", "safe"], ["assign", "yard", "--person", "ana"],
    ["assign", "yard", "--person", "ana", "--course", "safe", "--path", "basics"],
    [
      "assign", "yard", "--person", "ana", "--course", "safe", "--due", "2026-12-01",
      "--due-within", "6w",
    ],
    ["extend", "yard", "ana", "lift", "--due", "2027-01-01"],
    ["waive", "yard", "ana", "lift", "--reason", "tired"],
    ["undo", "yard", "twelve"], ["redo", "yard", "12"],
    ["new", "other", "--time-zone", "Mars/Base"], ["export", "yard", ""],
  ])
  func `A call that is wrong ends with 2`(_ arguments: [String]) throws {
    try bench.makeYard()
    let outcome = try bench.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("Error: "))
  }

  @Test func `A day that is none ends with 2`() throws {
    try bench.makeYard()
    #expect(try bench.signoff("status", "yard", on: "2026-13-01").status == 2)
  }

  @Test(arguments: [
    (["status", "yard", "--person", "zoe"], "There is no person zoe.\n"),
    (["status", "yard", "--course", "zip"], "There is no course zip.\n"),
    (["status", "yard", "--path", "zip"], "There is no path zip.\n"),
    (["status", "yard", "--role", "zip"], "There is no role zip.\n"),
    (["status", "yard", "--group", "zip"], "There is no group zip.\n"),
    (["why", "yard", "ana", "zip"], "There is no course and no path zip.\n"),
    (["log", "yard", "--person", "zoe"], "There is no person zoe.\n"),
    (["matrix", "yard", "--role", "zip"], "There is no role zip.\n"),
    (
      ["record", "yard", "ana", "lift", "--score", "50"],
      "A score of 50 does not reach the pass mark of 80: record it as failed.\n"
    ),
    (["undo", "yard", "9"], "There is no act 9: look for its number with `log`.\n"),
    (
      ["assign", "yard", "--people-file", "nowhere", "--course", "safe"],
      "The list nowhere can not be read.\n"
    ),
    (
      ["new", "other", "--name", String(repeating: "x", count: 1_001)],
      "The text has more than 1000 characters: shorten it.\n"
    ),
  ])
  func `What a rule refuses ends with 1, and the rule on standard error`(
    _ arguments: [String], _ errors: String
  ) throws {
    try bench.makeYard()
    let outcome = try bench.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors == errors)
  }

  @Test func `A file that can not be used ends with 3`() throws {
    try bench.write("letter", "Dear Ana, this is a letter and no database at all.")
    try bench.write("empty", "")
    for arguments in [
      ["status", "nowhere"], ["status", "letter"], ["status", "empty"], ["nowhere"],
      ["status", "."], ["export", "nowhere", "out"],
      [
        "assign", "nowhere", "--person", "ana",
        "--course", "safe",
      ],
    ] {
      let outcome = try bench.run(arguments)
      #expect(outcome.status == 3, "\(arguments)")
      #expect(outcome.output == "")
    }
  }

  @Test func `What is there is never overwritten`() throws {
    try bench.makeYard()
    let before = try bench.signoff("status", "yard", "--format", "csv").output
    for command in ["new", "demo"] {
      let outcome = try bench.signoff(command, "yard")
      #expect(outcome.status == 3)
      #expect(outcome.errors == "There is a file yard already.\n")
    }
    #expect(try bench.signoff("status", "yard", "--format", "csv").output == before)
  }

  @Test(arguments: [
    "new", "demo", "import", "export", "status", "why", "matrix", "escalations", "log", "verify",
    "doctor", "assign", "withdraw", "enrol", "leave-role", "record", "sign", "waive", "extend",
    "revoke", "undo", "redo", "theme",
  ])
  func `Each command helps, on standard output`(_ command: String) throws {
    let outcome = try bench.signoff(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("signoff \(command) "))
    #expect(outcome.errors == "")
  }
}

extension Bench {
  func run(_ arguments: [String]) throws -> Outcome {
    try signoff(arguments: arguments, on: "2026-11-22", input: "")
  }
}
