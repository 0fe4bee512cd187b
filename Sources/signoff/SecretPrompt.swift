import ArgumentParser
import Foundation
import Model
import TUI

/// Asks for a PIN: on a terminal without showing it, elsewhere as a line of standard input.
enum SecretPrompt {
  /// Whether there is a person to ask.
  static var isAnswered: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks once.
  static func ask(_ question: String) throws -> Secret {
    guard isAnswered else { return Secret(readLine(endingAt: [newline])) }
    var kept = termios()
    guard tcgetattr(STDIN_FILENO, &kept) == 0 else { return Secret(readLine(endingAt: [newline])) }
    var hidden = kept
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &kept) }
    try StandardOutput.error.write(Array(question.safe.utf8))
    let typed = readLine(endingAt: [newline, carriageReturn, interrupt, endOfText])
    try StandardOutput.error.line("")
    guard typed.last != interrupt else { throw Complaint(description: "Nothing was changed.") }
    return Secret(typed)
  }

  /// Asks for a new one, twice on a terminal, and refuses what is too easy to guess.
  static func askNew(for person: Person) throws -> Secret {
    let secret = try ask("New PIN of \(person.name) (\(person.id)): ")
    try secret.check(for: person.id)
    guard isAnswered else { return secret }
    guard try ask("The same again: ").bytes == secret.bytes else {
      throw Complaint(description: "The two are not the same: nothing was changed.")
    }
    return secret
  }

  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let interrupt: UInt8 = 3
  private static let endOfText: UInt8 = 4

  /// Reads up to an end; only an interrupt stays part of what was read.
  private static func readLine(endingAt ends: [UInt8]) -> [UInt8] {
    var (bytes, byte): ([UInt8], UInt8) = ([], 0)
    while bytes.count < 1000, read(STDIN_FILENO, &byte, 1) == 1 {
      if byte == interrupt && ends.contains(interrupt) { return [interrupt] }
      if ends.contains(byte) { break }
      if byte == 0x7F || byte == 8 { _ = bytes.popLast() } else { bytes.append(byte) }
    }
    return bytes
  }
}

/// A secret outside of the file, without which no PIN opens a key that was sealed with it.
struct PepperOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with a secret that takes part in sealing keys; only its owner may read it.",
      valueName: "path"),
    completion: .file())
  var pepper: String?

  /// The secret's bytes; refused where others may read them or they are too few.
  func bytes() throws -> [UInt8]? {
    guard let pepper else { return nil }
    var status = stat()
    guard stat(pepper, &status) == 0, let bytes = FileManager.default.contents(atPath: pepper)
    else { throw Complaint(description: "The secret \(pepper) can not be read.") }
    guard status.st_mode & 0o077 == 0 else {
      throw Complaint(description: "Others may read the secret \(pepper): chmod 600 it first.")
    }
    guard bytes.count >= 16 else {
      throw Complaint(
        description: "The secret \(pepper) is too short: fill it with 32 random bytes.")
    }
    return Array(bytes)
  }
}
