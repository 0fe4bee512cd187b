import Model
import TUI

/// One line on standard error that says how far a long piece of work is; only for who looks at it.
struct ProgressLine {
  private let isShown = StandardOutput.error.isTerminal
  private var next = ContinuousClock.now.advanced(by: .milliseconds(500))
  private var isWritten = false

  /// Tells how many people have been looked at; nothing in the first half second.
  mutating func tell(_ progress: Progress) throws {
    guard isShown, ContinuousClock.now >= next else { return }
    next = ContinuousClock.now.advanced(by: .milliseconds(100))
    isWritten = true
    let done = "\(progress.met.grouped) of \(progress.total.grouped)"
    try StandardOutput.error.write(Array("\rLooked at \(done) people … ^C stops".utf8))
  }

  /// Wipes the line, so that what follows begins in its place.
  mutating func wipe() throws {
    guard isWritten else { return }
    isWritten = false
    try StandardOutput.error.write(Array("\r\u{1B}[K".utf8))
  }
}
