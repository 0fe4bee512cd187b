/// What stands above a page: what is asked there, and of whom or what.
struct KioskTitle: Sendable {
  private let question: String
  private let name: String
  private let subject: String

  /// Puts a question; of what it is about, the name is the first to be cut.
  init(_ question: String, of name: String = "", _ subject: String) {
    (self.question, self.name, self.subject) = (question, name, subject)
  }

  /// The left and the right of a line of some width, with what has to stand there, too.
  func parts(with end: String, fitting width: Int) -> (left: String, right: String) {
    let needed = [subject, end].filter { !$0.isEmpty }.joined(separator: " · ")
    let room = width - question.columns - needed.columns - 3
    let shown = room < 3 ? "" : name.truncated(to: room)
    let right = [shown, needed].filter { !$0.isEmpty }.joined(separator: " · ")
    let left = cutQuestion(to: max(width - right.columns, Self.leastQuestion))
    return (left, right.truncated(to: max(width - left.columns, 0)))
  }

  /// The question, or the step alone where next to nothing of the rest would be left.
  private func cutQuestion(to width: Int) -> String {
    guard question.columns > width, let dot = question.firstRange(of: " · ") else {
      return question.truncated(to: width)
    }
    let step = question[..<dot.lowerBound]
    return width < String(step).columns + 12 ? String(step) : question.truncated(to: width)
  }

  /// The columns in which `Step 3 of 4`, or its like in another language, can be read.
  private static var leastQuestion: Int { 16 }
}
