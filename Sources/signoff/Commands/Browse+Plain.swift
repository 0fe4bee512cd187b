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
      guard try ask(&telling, of: desk, say) else { return try say([""]) }
    }
  }

  /// Asks for an answer and takes it, a PIN without showing it; says whether there was one.
  private func ask(
    _ telling: inout Telling<Store>, of desk: Desk, _ say: ([String]) throws -> Void
  ) throws -> Bool {
    let question = telling.secretQuestion
    if let question, SecretPrompt.isAnswered {
      let secret = try SecretPrompt.ask(question)
      telling.pass(to: Clock.now)
      telling.answer(secret)
      return true
    }
    try StandardOutput.output.write(Array((question ?? telling.prompt).safe.utf8))
    guard let line = readLine()?.trimmed else { return false }
    if !SecretPrompt.isAnswered { try say([question == nil ? line : ""]) }
    telling.turn(to: desk.actorNow.today)
    telling.pass(to: Clock.now)
    if question == nil || line == "." {
      telling.answer(line)
    } else {
      telling.answer(Secret(Array(line.utf8)))
    }
    return true
  }

  /// Goes on until there is something to tell; says so where that takes over a second, and every
  /// few seconds how far it is.
  private func work(on telling: inout Telling<Store>, _ say: ([String]) throws -> Void) throws {
    var next = ContinuousClock.now + .seconds(1)
    while telling.isWorking {
      telling.work()
      guard ContinuousClock.now > next else { continue }
      try say([telling.progress ?? "That takes a moment."])
      next = .now + .seconds(4)
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
