/// What was typed at a prompt: a command in a word or by its key, and the numbers it is about.
struct Answer: Equatable {
  /// The key, the name or the word of a command; empty where there are only numbers.
  var command: String
  /// The numbers, where there are any: `3`, `1 4`, `2-5`.
  var numbers: [Int]

  /// So many numbers at most: a range is typed in a moment.
  private static let most = 10_000

  init(_ text: String) {
    var words = text.split { $0 == " " || $0 == "," }
    numbers = []
    while words.count > 0, let range = Self.range(words[words.count - 1]) {
      numbers = Array(range.prefix(Self.most)) + numbers
      words.removeLast()
    }
    command = words.joined(separator: " ")
  }

  /// Reads `3` or `2-5`.
  private static func range(_ word: Substring) -> ClosedRange<Int>? {
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first <= last
    else { return nil }
    return first...last
  }
}
