import Foundation

/// The program at a terminal of its own, with keys pressed as somebody would.
final class TerminalRun {
  private let process = Process()
  private let master: FileHandle
  private var shown = ""

  /// Starts the program in the folder of a bench.
  ///
  /// `env` sees to it that signals reach it, also where the tests run with them held back.
  init(_ bench: Bench, _ arguments: [String]) throws {
    var (master, slave): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw CocoaError(.featureUnsupported)
    }
    self.master = FileHandle(fileDescriptor: master, closeOnDealloc: true)
    let terminal = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
    process.executableURL = URL(filePath: "/usr/bin/env")
    let signals = "--default-signal=HUP,TERM,INT,QUIT,TSTP,TTIN,TTOU,PIPE"
    process.arguments = [signals, Bench.program.path] + arguments
    process.currentDirectoryURL = bench.folder
    process.environment = bench.environment.merging(
      ["TERM": "xterm", "SIGNOFF_TODAY": "2026-11-22"]) { $1 }
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    try process.run()
    try terminal.close()
  }

  /// Waits until a text was shown in one go, ten seconds for each piece of output at the most.
  func wait(for text: String) throws {
    while !shown.contains(text) {
      guard let more = output() else { throw CocoaError(.fileReadUnknown) }
      shown += more
    }
  }

  /// What is shown next; nothing after ten seconds without, or once the program has ended.
  private func output() -> String? {
    var patience = pollfd(fd: master.fileDescriptor, events: Int16(POLLIN), revents: 0)
    var bytes = [UInt8](repeating: 0, count: 4096)
    guard poll(&patience, 1, 10_000) == 1 else { return nil }
    let count = read(master.fileDescriptor, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// Types, and forgets what was shown before.
  func type(_ text: String) throws { try press(Array(text.utf8)) }

  /// Sends bytes as a keyboard does, and forgets what was shown before.
  func press(_ bytes: [UInt8]) throws {
    shown = ""
    try master.write(contentsOf: Data(bytes))
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func signal(_ number: Int32) { kill(process.processIdentifier, number) }

  /// All that is shown until it ends.
  func readToEnd() -> String {
    while let more = output() { shown += more }
    return shown
  }

  /// Waits for its end, and ends it where nothing more comes; returns its exit status.
  func end() -> Int32 {
    while output() != nil {}
    if process.isRunning { signal(SIGKILL) }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
