import Foundation
import TUI

/// Where text goes: to a terminal, where nothing hostile may reach it, or to a file or a pipe.
struct StandardOutput {
  private let descriptor: Int32

  /// Writes to an open file.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// What the call is about.
  static let output = StandardOutput(descriptor: STDOUT_FILENO)
  /// What is to be known besides.
  static let error = StandardOutput(descriptor: STDERR_FILENO)

  /// Whether somebody looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The cells of a line, where it is a terminal.
  var columns: Int? {
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line, with whatever is hostile or invisible in it made visible.
  func line(_ text: String) throws {
    try lines([text])
  }

  /// Writes lines at once, made visible.
  func lines(_ lines: [String]) throws {
    try write(lines.flatMap { ($0.safe + "\n").utf8 })
  }

  /// Writes a report as it is; to a terminal line by line, made visible.
  func report(_ bytes: [UInt8]) throws {
    guard isTerminal else { return try write(bytes) }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    try write(Array(lines.map { String($0).safe }.joined(separator: "\n").utf8))
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw OutputFailure(code: errno)
      }
      start += count
    }
  }
}

/// Bytes on their way to an output, handed on in large pieces.
struct Outflow {
  private let output: StandardOutput
  private var bytes: [UInt8] = []

  init(to output: StandardOutput) {
    self.output = output
  }

  /// Adds whole lines.
  mutating func add(_ more: [UInt8]) throws {
    bytes += more
    if bytes.count >= 1 << 17 { try flush() }
  }

  /// Hands on what has been gathered.
  mutating func flush() throws {
    guard !bytes.isEmpty else { return }
    try output.report(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// That the output could not be written, as to a disk that is full.
struct OutputFailure: Error, CustomStringConvertible {
  var code: Int32

  var description: String { "The output could not be written: \(String(cString: strerror(code)))." }
}
