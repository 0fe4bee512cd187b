import Model

/// A month as a calendar page, with one day of it picked out.
struct Month {
  private let picked: Day
  private let today: Day

  /// Turns to the month of a day.
  init(of picked: Day, on today: Day) {
    self.picked = picked
    self.today = today
  }

  /// The page: the month, the weekdays, and a line for each week.
  var lines: [Line] {
    let (year, month, day) = picked.civil
    let first = picked.advanced(by: 1 - day)
    let start = first.advanced(by: 1 - first.weekday)
    let weeks = (0..<6).map { start.advanced(by: $0 * 7) }.filter { week in
      week <= first || week.civil.month == month
    }
    return [
      Line("\(picked.monthName) \(year)".padded(to: 20), .header),
      Line("Mo Tu We Th Fr Sa Su", .textDim),
    ] + weeks.map { week($0, of: month) }
  }

  private func week(_ start: Day, of month: Int) -> Line {
    Line(
      (0..<7).flatMap { place -> [Span] in
        let day = start.advanced(by: place)
        let text = day.civil.month == month ? "\(day.civil.day)".aligned(right: 2) : "  "
        return [Span(text, face(of: day)), Span(place < 6 ? " " : "")]
      })
  }

  private func face(of day: Day) -> Face {
    if day == picked { return .cursor }
    return day == today ? .textStrong : .text
  }
}
