import Model
import Testing

/// rules.md §1, against a calendar that is counted day by day.
struct CalendarTests {
  /// A calendar that knows nothing but how long a month is.
  private struct Counted {
    var (year, month, day, weekday) = (1900, 1, 1, 1)

    static func length(_ month: Int, of year: Int) -> Int {
      let isLeap = year.isMultiple(of: 400) || (year.isMultiple(of: 4) && !year.isMultiple(of: 100))
      return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    var isLastOfMonth: Bool { day == Self.length(month, of: year) }

    mutating func turn() {
      weekday = weekday % 7 + 1
      guard isLastOfMonth else { return day += 1 }
      day = 1
      month = month % 12 + 1
      if month == 1 { year += 1 }
    }

    /// The day so many months later, or earlier.
    func adding(months: Int) -> Day? {
      let count = year * 12 + month - 1 + months
      let (year, month) = (count / 12, count % 12 + 1)
      return Day(year: year, month: month, day: min(day, Self.length(month, of: year)))
    }
  }

  private static let days = day("1900-01-01").number..<day("1900-01-01").number + 146_097

  @Test func `Every day of four centuries is the one that is counted`() throws {
    var counted = Counted()
    for number in Self.days {
      let day = Day(number: number)
      try #require(day.civil == (counted.year, counted.month, counted.day))
      try #require(Day(year: counted.year, month: counted.month, day: counted.day) == day)
      try #require(day.weekday == counted.weekday)
      try #require((day.endOfMonth == day) == counted.isLastOfMonth)
      counted.turn()
    }
    #expect((counted.year, counted.month, counted.day) == (2300, 1, 1))
    #expect(counted.weekday == 1)
  }

  @Test(arguments: [("1m", 1, 1), ("1m", -1, -1), ("2m", 3, 6), ("1y", 1, 12), ("4y", -1, -48)])
  func `Months are added in one step and clamp to the month's last day`(
    text: String, times: Int, months: Int
  ) throws {
    var counted = Counted()
    let added = period(text)
    for number in Self.days {
      try #require(
        Day(number: number).adding(added, times: times) == counted.adding(months: months))
      counted.turn()
    }
  }

  @Test(arguments: [("1d", 1, 1), ("3w", -2, -42), ("90d", 3, 270)])
  func `Days and weeks count calendar days`(text: String, times: Int, days: Int) throws {
    for number in Self.days {
      try #require(Day(number: number).adding(period(text), times: times).number == number + days)
    }
  }

  @Test func `Two different periods are added one after the other`() {
    var it = Case.fitter(since: "2026-01-31", dueWithin: "1m")
    it.programme.rolePaths[0].opensAfter = period("1m")
    #expect(it.requirement(on: "2026-01-31")?.opens == day("2026-02-28"))
    #expect(it.requirement(on: "2026-01-31")?.due == day("2026-03-28"))
  }
}
