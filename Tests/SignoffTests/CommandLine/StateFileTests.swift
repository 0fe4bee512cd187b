import Foundation
import Testing

struct StateFileTests {
  let bench: Bench

  init() throws {
    bench = try Bench()
    try bench.makeYard()
  }

  private func open() throws -> TerminalRun {
    let run = try TerminalRun(bench, ["yard"])
    try run.wait(for: "live")
    return run
  }

  /// The lines of the only file that was kept.
  private func kept() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: bench.folder.appending(path: "state/signoff").path)
    #expect(names.count == 1)
    return try names.flatMap { try bench.lines(of: "state/signoff/\($0)") }
  }

  @Test func `A file is opened as it was left`() throws {
    let first = try open()
    try first.type("/ben\rFnmine\rqq")
    #expect(first.end() == 0)
    #expect(try kept().contains("filter = \"ben\""))
    #expect(try kept().contains("\"mine\" = \"ben\""))
    let second = try TerminalRun(bench, ["yard"])
    try second.wait(for: "ben")
    try second.type("q")
    #expect(second.end() == 0)
  }

  @Test(arguments: [SIGHUP, SIGTERM])
  func `What a signal ends is kept`(signal: Int32) throws {
    let run = try open()
    try run.type("/")
    try run.wait(for: "clear")
    try run.type("b")
    try run.wait(for: "Ben")
    run.signal(signal)
    _ = run.end()
    #expect(try kept().contains("filter = \"b\""))
  }

  @Test func `What has no name is not kept where that is switched off`() throws {
    try bench.write("settings/signoff/config.toml", "restore = false\n")
    let first = try open()
    try first.type("/b\rq")
    #expect(first.end() == 0)
    #expect(!FileManager.default.fileExists(atPath: bench.folder.appending(path: "state").path))
    let second = try open()
    try second.type("/b\rFnmine\rqq")
    #expect(second.end() == 0)
    #expect(try kept().contains("\"mine\" = \"b\""))
    #expect(try !kept().contains("filter = \"b\""))
  }
}
