import Foundation

/// Several programs that work on one file at once, some of which are killed at random moments.
struct Crowd {
  /// What a call asks for.
  enum Kind: CaseIterable {
    case record, observe, sign, signWithPIN, assign, extend, waive, undo
  }

  /// One call of the program; its mark is in what it adds to the file.
  struct Call {
    var kind: Kind
    var mark: String
    var arguments: [String]
    /// A file that it reads as standard input.
    var input: URL?
  }

  /// What has become of the calls.
  struct Result {
    /// The marks and kinds of the calls that reported success.
    var done: [String: Kind] = [:]
    var killed = 0
    /// Calls that ended with an exit status other than "done" and "refused".
    var failed: [String] = []
  }

  private struct Running {
    var call: Call
    var process: Process
    var end: Date?
  }

  let bench: Bench
  let size: Int
  private var running: [Running] = []
  private var result = Result()

  init(_ bench: Bench, of size: Int) {
    self.bench = bench
    self.size = size
  }

  /// Makes all calls, as many at once as the crowd is large; about every third is to be killed.
  mutating func make(_ calls: [Call]) throws -> Result {
    var waiting = calls[...]
    while !(waiting.isEmpty && running.isEmpty) {
      while running.count < size, let call = waiting.popFirst() { try begin(call) }
      for one in running where one.process.isRunning && one.end.map({ $0 < .now }) == true {
        kill(one.process.processIdentifier, SIGKILL)
      }
      for one in running where !one.process.isRunning { note(one) }
      running.removeAll { !$0.process.isRunning }
      usleep(500)
    }
    return result
  }

  private mutating func begin(_ call: Call) throws {
    let process = Process()
    process.executableURL = Bench.program
    process.arguments = call.arguments
    process.currentDirectoryURL = bench.folder
    process.environment = bench.environment
    process.environment?["SIGNOFF_TODAY"] = "2026-11-22"
    process.standardInput = try call.input.map(FileHandle.init(forReadingFrom:))
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let isVictim = Int.random(in: 0..<3) == 0
    let end = isVictim ? Date(timeIntervalSinceNow: .random(in: 0...0.05 * Double(size))) : nil
    running.append(Running(call: call, process: process, end: end))
  }

  private mutating func note(_ one: Running) {
    let status = one.process.terminationStatus
    switch (one.process.terminationReason, status) {
    case (.exit, 0): result.done[one.call.mark] = one.call.kind
    case (.exit, 1): break
    case (.uncaughtSignal, SIGKILL): result.killed += 1
    default: result.failed.append("\(one.call.arguments) \(status)")
    }
  }
}
