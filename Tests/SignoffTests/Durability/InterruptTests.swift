import Foundation
import Testing

/// A change of the catalogue that ^C interrupts has happened, or it has not.
struct InterruptTests {
  private let bench: Bench

  init() throws {
    bench = try Bench()
    let people = (1...1_500).map { "p\($0)" }
    try bench.write("in/courses.csv", "id,title\nlift,Lift\n")
    try bench.write("in/paths.csv", "id,title\nbasics,Basics\n")
    try bench.write("in/steps.csv", "path,position,course\nbasics,1,lift\n")
    try bench.write("in/roles.csv", "id,title\nfitter,Fitter\n")
    try bench.write("in/role_paths.csv", "role,path,due_within\nfitter,basics,10d\n")
    try bench.write("in/people.csv", "id,name\n" + people.map { "\($0),P\n" }.joined())
    try bench.write(
      "in/tenures.csv",
      "person,role,start\n" + people.map { "\($0),fitter,2026-11-01\n" }.joined())
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
  }

  @Test func `An interrupted edit leaves the file as it was, or has been done`() throws {
    var interrupted = 0
    for round in 1...20 {
      let before = try acts()
      let within = "due_within=\(20 + round)d"
      let ended = try edit([within], interruptedAfter: Double(round) * 0.03)
      if ended == .uncaughtSignal { interrupted += 1 }
      #expect(try [before, before + 1].contains(acts()))
    }
    #expect(try bench.signoff("verify", "yard").status == 0)
    #expect(interrupted > 0, "\(interrupted) of 20")
  }

  @Test func `An interrupted dry run changes nothing`() throws {
    let before = try acts()
    for round in 1...5 {
      _ = try edit(["due_within=1d", "--dry-run"], interruptedAfter: Double(round) * 0.03)
    }
    #expect(try acts() == before)
    #expect(try bench.signoff("verify", "yard").status == 0)
  }

  private func acts() throws -> Int {
    try bench.signoff("log", "yard", "--format", "csv").lines.count
  }

  /// Edits the role's path, and sends SIGINT after some seconds if the program still runs.
  ///
  /// `env` sees to it that SIGINT ends the program, also where the tests run with it ignored.
  private func edit(
    _ words: [String], interruptedAfter patience: Double
  ) throws -> Process.TerminationReason {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["--default-signal=INT", Bench.program.path, "edit", "yard", "role_paths"]
      + ["role=fitter", "path=basics"] + words
    process.currentDirectoryURL = bench.folder
    process.environment = ["SIGNOFF_TODAY": "2026-11-22"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date(timeIntervalSinceNow: patience)
    while process.isRunning, Date() < deadline { usleep(500) }
    if process.isRunning { process.interrupt() }
    process.waitUntilExit()
    return process.terminationReason
  }
}
