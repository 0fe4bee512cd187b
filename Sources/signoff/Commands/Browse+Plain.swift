import Model
import Storage
import TUI
import Terminal

extension Browse {
  /// Tells and asks line by line until the session is over or nothing more is typed.
  func talk(_ session: Session<Store>, of desk: Desk, inASCII: Bool?) throws {
    let isASCII = inASCII ?? !Terminal.hasUTF8
    let say = { (lines: [String]) in
      try StandardOutput.output.lines(isASCII ? lines.map(\.ascii) : lines)
    }
    var telling = Telling(session)
    try say(telling.greeting)
    while true {
      try work(on: &telling, say)
      try say(telling.tell())
      guard !telling.isOver else { return }
      try StandardOutput.output.write(Array(telling.prompt.utf8))
      guard let line = readLine() else { return try say([""]) }
      if !SecretPrompt.isAnswered { try say([line]) }
      telling.turn(to: desk.actorNow.today)
      telling.answer(line.trimmed)
    }
  }

  /// Goes on until there is something to tell; says so where that takes over a second.
  private func work(on telling: inout Telling<Store>, _ say: ([String]) throws -> Void) throws {
    let start = ContinuousClock.now
    var isSaid = false
    while telling.isWorking {
      telling.work()
      guard !isSaid, ContinuousClock.now - start > .seconds(1) else { continue }
      try say(["Looking at everybody; that takes a moment."])
      isSaid = true
    }
  }
}

extension String {
  /// The text without blanks and controls at its ends, as a carriage return.
  fileprivate var trimmed: String {
    let isBlank = { (letter: Character) in letter.isWhitespace || letter.isNewline }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
