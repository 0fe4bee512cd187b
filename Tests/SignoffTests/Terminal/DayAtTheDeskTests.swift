import Foundation
import Testing

/// A day at the desk, by keys alone, in a terminal.
@Suite(.serialized) struct DayAtTheDeskTests {
  let bench: Bench

  init() throws { bench = try Bench() }

  @Test(arguments: [DeskGround.demo, .crowd])
  func `The ten tasks are done within so many keys`(ground: DeskGround) throws {
    try makeFile(of: ground)
    let terminal = try Tmux("file", in: bench, program: program)
    _ = try terminal.picture(with: "? help")
    for task in ground.tasks {
      #expect(task.keys <= task.budget, "\(task.name)")
      if !task.goesOn { try leaveEverything(terminal) }
      for step in task.steps {
        try terminal.press(step.keys)
        let picture = try terminal.picture(with: step.shows)
        try #require(picture.contains(step.shows), "\(task.name), \(step.keys)")
      }
    }
    #expect(try bench.lines(of: "a.csv").count > 1)
    #expect(try bench.signoff("verify", "file").status == 0)
  }

  /// The file of a ground, in which the chief has a PIN.
  private func makeFile(of ground: DeskGround) throws {
    if ground.testDescription == DeskGround.demo.testDescription {
      try bench.signoff("demo", "file")
    } else {
      try bench.writeCrowd()
      try bench.signoff("new", "file")
      #expect(try bench.signoff("import", "file", "crowd").status == 0)
    }
    try bench.signoff("pin", "file", ground.chief, input: "407182\n")
  }

  private func leaveEverything(_ terminal: Tmux) throws {
    for _ in 1...5 {
      try terminal.press("<esc>")
      usleep(60_000)
    }
    try terminal.press("3")
    _ = try terminal.picture(with: "a assign")
  }

  /// The program beside the tests; `SIGNOFF_PROGRAM` names another, as one built for release.
  private var program: String {
    ProcessInfo.processInfo.environment["SIGNOFF_PROGRAM"] ?? Bench.program.path
  }
}
