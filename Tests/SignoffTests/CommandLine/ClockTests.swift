import Foundation
import Testing

/// Who acts and on which day, as the machine has it.
struct ClockTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
  }

  @Test func `Acts go by the machine's clock and the system's name, whatever USER says`() throws {
    try bench.signoff("new", "yard", "--name", "North Yard", on: nil)
    let log = try bench.signoff("log", "yard", "--format", "json", on: nil).output
    let name = String(cString: try #require(getpwuid(getuid())?.pointee.pw_name))
    #expect(log.contains("\"actor\": \"\(name)\""))
    #expect(log.contains("\"rehearsal\": null"))
    #expect(!log.contains("mallory"))
    #expect(try bench.signoff("verify", "yard", on: nil).lines.count == 1)
  }

  @Test func `The programme's time zone decides which day it is`() throws {
    let days = try ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map { zone in
      try bench.signoff("new", zone.filter { $0 != "/" }, "--time-zone", zone, on: nil)
      let status = try bench.signoff("status", zone.filter { $0 != "/" }, on: nil)
      return try #require(status.lines.last)
    }
    #expect(days[0] != days[1])
  }

  @Test func `A zone that nobody knows is said, and the machine's taken`() throws {
    try bench.write("in/programme.csv", "key,value\ntime_zone,Mars/Base\n")
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
    let outcome = try bench.signoff("status", "yard", on: nil)
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("Unknown time zone Mars/Base; "))
  }

  @Test func `A reader that goes away ends the report without a word`() throws {
    try bench.signoff("demo", "there")
    let shell = Process()
    let errors = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "'\(Bench.program.path)' status there --format json | head -c 1"]
    shell.currentDirectoryURL = bench.folder
    (shell.standardOutput, shell.standardError) = (Pipe(), errors)
    try shell.run()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(said.isEmpty)
  }
}
