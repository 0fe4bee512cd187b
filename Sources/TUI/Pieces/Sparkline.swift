/// Numbers as a line of bars an eighth of a cell fine.
enum Sparkline {
  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A cell for each number; what is nothing stays flat, and anything more stands out from it.
  static func text(_ numbers: [Int]) -> String {
    let most = max(numbers.max() ?? 0, 1)
    return numbers.map { number in
      number > 0 ? bars[max(number * (bars.count - 1) / most, 1)] : bars[0]
    }.joined()
  }

  /// One number as a bar that is so many cells long where it is the most.
  static func bar(_ number: Int, of most: Int, columns: Int) -> String {
    guard number > 0, most > 0, columns > 0 else { return "" }
    return String(repeating: "▄", count: max(number * columns / most, 1))
  }
}
