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
    let least = width - step.columns - (end.isEmpty ? 0 : end.columns + 3)
    let needed = join(subject.truncated(to: max(least, 0)), end)
    let room = width - question.columns - needed.columns - 3
    let right = join(room < 3 ? "" : name.truncated(to: room), needed)
    let left = cutQuestion(to: max(width - right.columns, step.columns))
    return (left, right.truncated(to: max(width - left.columns, 0)))
  }

  private func join(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The question, or the step alone where next to nothing of the rest would be left.
  private func cutQuestion(to width: Int) -> String {
    question.columns > width && width < step.columns + 12 ? step : question.truncated(to: width)
  }

  /// The beginning of the question, which is never cut: `Step 3 of 4`.
  private var step: String {
    question.firstRange(of: " · ").map { String(question[..<$0.lowerBound]) } ?? question
  }
}
