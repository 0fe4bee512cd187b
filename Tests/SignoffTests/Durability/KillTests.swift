import Foundation
import Testing

/// A program that is killed at any moment leaves the file whole and loses nothing it reported.
struct KillTests {
  private let bench: Bench
  private let learners = (1...200).map { "p\($0)" }

  init() throws {
    bench = try Bench()
    try bench.write(
      "in/courses.csv", "id,title,assessment,signers\nlift,Lift,demonstration,anyone\n")
    try bench.write("in/checklists.csv", "course,item,text\nlift,1,Checks\nlift,2,Lifts\n")
    let people = learners.map { "\($0),Learner \($0)\n" }.joined()
    try bench.write("in/people.csv", "id,name\nben,Ben\n" + people)
    let tasks = learners.map { "\($0),lift,2026-01-01\n" }.joined()
    try bench.write("in/assignments.csv", "person,course,assigned\n" + tasks)
    try bench.signoff("new", "yard")
    try bench.signoff("import", "yard", "in")
  }

  @Test func `Whatever was reported signed before a kill is there afterwards`() throws {
    var generator = SystemRandomNumberGenerator()
    var reported: [String] = []
    var killed = 0
    for learner in learners {
      let patience = Double.random(in: 0...0.12, using: &generator)
      if try sign(learner, killedAfter: patience) { reported.append(learner) } else { killed += 1 }
    }
    let csv = try bench.signoff("status", "yard", "--standing", "current", "--format", "csv")
    let current = Set(csv.lines.dropFirst().map { $0.prefix { $0 != "," } }.map(String.init))
    #expect(reported.allSatisfy(current.contains))
    #expect(try bench.signoff("verify", "yard").status == 0)
    #expect(killed > 0 && !reported.isEmpty, "\(killed) killed, \(reported.count) reported")
  }

  /// Signs for a learner, and kills the program after some seconds if it still runs.
  ///
  /// - Returns: whether the program reported that it was done.
  private func sign(_ learner: String, killedAfter patience: Double) throws -> Bool {
    let process = Process()
    process.executableURL = Bench.program
    process.arguments = ["sign", "yard", learner, "lift", "--signer", "ben", "--all"]
    process.currentDirectoryURL = bench.folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    process.environment?["SIGNOFF_TODAY"] = "2026-11-22"
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let deadline = Date(timeIntervalSinceNow: patience)
    while process.isRunning, Date() < deadline { usleep(500) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason == .exit && process.terminationStatus == 0
  }
}
