import Foundation
import Testing

struct DemoTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
  }

  @Test(arguments: ["2026-11-22", "2027-06-11"])
  func `The demo shows every standing, whenever it is made`(_ today: String) throws {
    #expect(try bench.signoff("demo", on: today).output.hasPrefix("demo.signoff is ready"))
    let status = try bench.signoff("status", "demo.signoff", "--format", "csv", on: today)
    let standings = Set(
      status.lines.dropFirst().map {
        $0.split(
          separator: ",", omittingEmptySubsequences: false)[4]
      })
    #expect(standings.count == 8)
  }

  @Test func `The demo stays as it was written on the day that it is written for`() throws {
    try bench.signoff("demo", "there")
    let status = try bench.signoff("status", "there")
    #expect(
      status.lines.last
        == "846 rows, 50 people on 2026-11-22; compliance 92.0 % (368 of 400, 64 only open)")
  }

  @Test func `Every day of the demo is moved by whole weeks, holidays apart`() throws {
    try bench.signoff("demo", "there", on: "2026-12-08")
    try bench.signoff("export", "there", "out", on: "2026-12-08")
    let settings = try text("out/programme.csv")
    #expect(settings.contains("ladder_since,2026-01-19"))
    #expect(try text("out/holidays.csv").contains("2026-01-01,New Year's Day"))
    #expect(try text("out/courses.csv").contains(",01-31,"))
    #expect(try text("out/waivers.csv").contains("P024,STANDDOWN,,2026-10-20,2027-02-14,"))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: bench.folder.appending(path: name), encoding: .utf8)
  }

  @Test func `The demo is loaded into an empty file, and undone`() throws {
    try bench.signoff("new", "empty")
    let loaded = try bench.signoff("empty", "--script", "L").output
    #expect(loaded.contains("Juniper Field Flight School"))
    #expect(loaded.contains("✓ Loaded the demo, as it stands this week. · z undo"))
    #expect(try bench.signoff("verify", "empty").status == 0)
    try bench.signoff("empty", "--script", "zy")
    #expect(try bench.signoff("empty", "--script", "").output.contains("L   load the demo"))
  }

  @Test func `A folder that is refused is told by its first row`() throws {
    try bench.signoff("new", "empty")
    try bench.write("in/people.csv", "id,name\nana,Ana\nana,Ana\nben,\n")
    let outcome = try bench.signoff("empty", "--script", "Iin<enter>")
    #expect(outcome.output.contains("! people.csv:3"))
    #expect(outcome.output.contains("Import a folder"))
  }
}
