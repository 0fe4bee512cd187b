import Model

extension Day {
  /// Reads a day as people type it: `2027-01-15`, `15 jan`, `+4w`, `-3d`, `eom`, `mon`, `today`.
  ///
  /// A day without a year is the next one of that name.
  init?(typed text: String, on today: Day) {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, words.count <= 3 else { return nil }
    let day =
      words.count == 1
      ? Day.named(String(first), on: today) : Day.written(words, on: today)
    guard let day else { return nil }
    self = day
  }

  /// The ways to write one, for whoever wrote something else.
  static let typingHelp = "write 2027-01-15, 15 jan, +4w, eom or mon"

  private static func named(_ word: String, on today: Day) -> Day? {
    if let day = Day(word) { return day }
    if let sign = word.first, sign == "+" || sign == "-" {
      return Period(String(word.dropFirst())).map { today.adding($0, times: sign == "+" ? 1 : -1) }
    }
    switch word {
    case "today": return today
    case "tomorrow": return today.next
    case "yesterday": return today.advanced(by: -1)
    case "eom": return today.endOfMonth
    default: break
    }
    return Day.weekday(named: word).map { weekday in
      today.advanced(by: (weekday - today.weekday + 6) % 7 + 1)
    }
  }

  /// Reads a day and a month in either order, and the year where it is given.
  private static func written(_ words: [Substring], on today: Day) -> Day? {
    let numbers = words.compactMap { Int($0) }
    guard let month = words.lazy.compactMap(Day.month(named:)).first,
      let number = numbers.first(where: { $0 <= 31 })
    else { return nil }
    let year = numbers.first { $0 > 31 }
    return (year.map { [$0] } ?? [today.civil.year, today.civil.year + 1])
      .compactMap { Day(year: $0, month: month, day: number) }
      .first { $0 >= today || words.count == 3 }
  }
}
