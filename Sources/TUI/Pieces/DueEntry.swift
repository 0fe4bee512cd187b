import Model

/// A due day as people type it.
enum DueEntry: Equatable {
  /// Nothing was typed: no due day.
  case none
  case due(Assignment.Due)
  /// It means no day, or one that is over.
  case unreadable(String)

  /// Reads `2027-01-15`, `15 jan`, `+4w`, `eom`, `mon`, `today`, or a period as `4w`.
  init(_ text: String, on today: Day) {
    if text.allSatisfy({ $0 == " " }) {
      self = .none
    } else if let day = Day(typed: text, on: today) {
      self =
        day >= today
        ? .due(.on(day))
        : .unreadable("\(day.long) is over; the first day that can be is today, \(today)")
    } else if let period = Period(text), !period.isEmpty {
      self = .due(.within(period))
    } else {
      self = .unreadable("write 2027-01-15, 15 jan, +4w, eom, mon or 4w")
    }
  }

  /// What is understood, for whoever typed it.
  func echo(on today: Day) -> Line {
    switch self {
    case .none: Line("no due day", .textDim)
    case .due(.on(let day)): Line(day.echo(on: today), .info)
    case .due(.within(let period)):
      Line("\(period) after it opens: \(today.adding(period).long) if that is today", .info)
    case .unreadable(let why): Line(why, .error)
    }
  }
}

extension Day {
  /// The day with its weekday and how far away it is.
  func echo(on today: Day) -> String { "\(long), \(distance(from: today))" }
}
