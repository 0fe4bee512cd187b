import Model
import Testing

/// rules.md §1.
struct DayTests {
  @Test(arguments: ["1970-01-01", "2000-02-29", "2026-12-31", "1900-01-01", "2199-12-31"])
  func `A day reads back as it was written`(text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-04-31", "2026-13-01", "26-01-01", "2026-1-1", "today", "", "2026-00-10",
    "2026-01-00", "+026-01-01", "2026-01-01 ",
  ])
  func `Text that names no day is not a day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [("2026-11-22", 7), ("2026-11-23", 1), ("1969-12-31", 3), ("1900-01-01", 1)])
  func `A day knows its place in the week`(text: String, weekday: Int) {
    #expect(day(text).weekday == weekday)
  }

  struct Sum: Sendable, CustomTestStringConvertible {
    var day: String
    var period: String
    var times = 1
    var sum: String
    var testDescription: String { "\(day) + \(times)·\(period)" }
  }

  @Test(arguments: [
    Sum(day: "2024-02-29", period: "1y", sum: "2025-02-28"),
    Sum(day: "2025-03-31", period: "1m", times: -1, sum: "2025-02-28"),
    Sum(day: "2026-01-31", period: "1m", sum: "2026-02-28"),
    Sum(day: "2026-01-31", period: "1m", times: 2, sum: "2026-03-31"),
    Sum(day: "2026-12-31", period: "1d", sum: "2027-01-01"),
    Sum(day: "2026-11-22", period: "2w", sum: "2026-12-06"),
    Sum(day: "2026-01-15", period: "13m", times: -1, sum: "2024-12-15"),
    Sum(day: "2026-05-05", period: "0d", sum: "2026-05-05"),
  ])
  func `Months and years keep the day of the month or clamp to its last`(_ the: Sum) {
    #expect(day(the.day).adding(period(the.period), times: the.times) == day(the.sum))
  }

  @Test(arguments: ["1 year", "30D", "d", "-1d", "1.5m", "", "1yd", "0x1d"])
  func `Text that is no period is refused`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [("2024-02-10", "2024-02-29"), ("2026-12-31", "2026-12-31")])
  func `A month ends on its last day`(start: String, end: String) {
    #expect(day(start).endOfMonth == day(end))
  }
}
