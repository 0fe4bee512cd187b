extension Rung.Offset {
  /// Returns the day that is the offset away from a due day (rules.md §9).
  func day(from due: Day, holidays: Set<Day>) -> Day {
    switch self {
    case .calendar(let period, let isBefore):
      return due.adding(period, times: isBefore ? -1 : 1)
    case .workingDays(let count):
      var day = due
      var left = abs(count)
      while left > 0 {
        day = day.advanced(by: count > 0 ? 1 : -1)
        if day.weekday <= 5, !holidays.contains(day) { left -= 1 }
      }
      return day
    }
  }
}
