import Model
import Synchronization
import TUI

/// One line on standard error that says how far a long piece of work is; only for who looks at it.
struct ProgressLine {
  private let isShown = StandardOutput.error.isTerminal
  private var next = ContinuousClock.now.advanced(by: .milliseconds(500))
  private var isWritten = false

  /// Tells how many people have been looked at.
  mutating func tell(_ progress: Progress) throws {
    try tell("Looked at \(progress.met.grouped) of \(progress.total.grouped) people …")
  }

  /// Wipes the line, so that what follows begins in its place.
  mutating func wipe() throws {
    guard isWritten else { return }
    isWritten = false
    try StandardOutput.error.write(Array("\r\u{1B}[K".utf8))
  }

  /// Has a piece of work tell how far it is in its stages, and wipes the line at its end.
  static func watching<Value>(
    _ stages: [Watch.Stage], _ body: (Watch) throws -> Value
  ) throws -> Value {
    let line = Mutex(ProgressLine())
    let start = ContinuousClock.now
    defer { try? line.withLock { try $0.wipe() } }
    return try body(
      Watch { stage, progress in
        let sight = JobSight(
          stages: stages, stage: stage, progress: progress, spent: start.duration(to: .now))
        try line.withLock { try $0.tell(sight.told) }
      })
  }

  /// Writes the line anew; nothing in the first half second, nor again at once.
  private mutating func tell(_ words: @autoclosure () -> String) throws {
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now.advanced(by: .milliseconds(100))
    isWritten = true
    try StandardOutput.error.write(Array("\r\(words()) · ^C stops\u{1B}[K".utf8))
  }
}
