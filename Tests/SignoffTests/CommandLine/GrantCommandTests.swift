import Foundation
import Testing

/// Rights from the shell, where the tests' own user begins the file.
struct GrantCommandTests {
  let bench: Bench
  let me: String

  init() throws {
    bench = try Bench()
    try bench.makeYard()
    me = String(cString: try #require(getpwuid(getuid())?.pointee.pw_name))
  }

  @Test func `Whoever begins a file is its admin`() throws {
    let grants = try bench.signoff("grants", "yard", "--format", "csv")
    #expect(grants.lines == ["user,right,person", "\(me),admin,"])
    try bench.signoff("demo", "there")
    #expect(try bench.signoff("grants", "there", "--format", "csv").lines == grants.lines)
  }

  @Test func `An auditor reads everything and changes nothing`() throws {
    try bench.signoff("grant", "yard", "boss", "admin")
    try bench.signoff("grant", "yard", me, "auditor")
    for call in [["status", "yard"], ["log", "yard"], ["verify", "yard"], ["doctor", "yard"]] {
      #expect(try bench.run(call).status == 0, "\(call)")
    }
    for call in [
      ["assign", "yard", "--person", "ana", "--course", "lift"], ["undo", "yard"],
      ["import", "yard", "in"], ["pin", "yard", "ben"], ["escalate", "yard"],
      ["grant", "yard", me, "admin"], ["undo", "yard", "--dry-run"],
    ] {
      let refused = try bench.run(call)
      #expect(refused.status == 1 && refused.errors.contains("\(me) is an auditor here"), "\(call)")
    }
  }

  @Test func `A learner reads what concerns them and nothing else`() throws {
    try bench.signoff("grant", "yard", "boss", "admin")
    try bench.signoff("grant", "yard", me, "learner", "--person", "ana")
    let own = [
      ["status", "yard", "--person", "ana"], ["why", "yard", "ana", "lift"],
      ["log", "yard", "--person", "ana"], ["evidence", "yard", "ana"],
    ]
    for call in own { #expect(try bench.run(call).status == 0, "\(call)") }
    for call in [
      ["status", "yard"], ["status", "yard", "--person", "ben"], ["why", "yard", "ben", "lift"],
      ["log", "yard"], ["matrix", "yard"], ["export", "yard", "out"], ["verify", "yard"],
      ["escalations", "yard"], ["grants", "yard"], ["receipt", "yard", "x"],
      ["evidence", "yard", "ben"],
    ] {
      #expect(try bench.run(call).status == 1, "\(call)")
    }
  }

  @Test func `An environment variable makes nobody somebody else`() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    let call =
      "SUDO_USER=nobody SUDO_UID=$(id -u nobody) '\(Bench.program.path)' grant yard x admin"
    shell.arguments = ["-c", call]
    shell.currentDirectoryURL = bench.folder
    shell.standardOutput = Pipe()
    try shell.run()
    shell.waitUntilExit()
    #expect(try bench.signoff("log", "yard").lines.last?.contains(" \(me) ") == true)
  }

  @Test func `Nobody acts as the account whose sudo was killed`() throws {
    let program = Bench.program.resolvingSymlinksInPath().path
    let variables = ["SUDO_USER": "nobody", "SUDO_UID": "4711", "SUDO_COMMAND": program]
    let refused = try bench.run(Bench.program, ["status", "yard"], adding: variables)
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("sudo has ended"))
  }

  @Test(arguments: [["x"], ["x", "king"], ["x", "admin", "--revoke"], ["x", "--person", "ana"]])
  func `A call without one right is wrong`(words: [String]) throws {
    #expect(try bench.run(["grant", "yard"] + words).status == 2)
  }
}
