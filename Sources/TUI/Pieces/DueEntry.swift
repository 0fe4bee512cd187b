import Model

/// A due day as people type it.
enum DueEntry: Equatable {
  /// Nothing was typed: no due day.
  case none
  case due(Assignment.Due)
  /// It means no day.
  case unreadable(String)
  /// A day that can not be, why, and the nearest that can.
  case refused(String, nearest: Day)

  /// Reads `2027-01-15`, `15 jan`, `+4w`, `eom`, `mon`, `today`, or a period as `4w`.
  init(_ text: String, on today: Day, under rule: DueRule = DueRule()) {
    if text.allSatisfy({ $0 == " " }) {
      self = .none
    } else if let day = Day(typed: text, on: today) {
      let refusal = rule.refusal(of: day, on: today)
      self = refusal.map { .refused($0.why, nearest: $0.nearest) } ?? .due(.on(day))
    } else if rule.takesPeriods, let period = Period(text), !period.isEmpty {
      self = .due(.within(period))
    } else {
      self = .unreadable(
        rule.takesPeriods ? "write 2027-01-15, 15 jan, +4w, eom, mon or 4w" : Day.typingHelp)
    }
  }

  /// What is understood, for whoever typed it.
  func echo(on today: Day) -> Line {
    switch self {
    case .none: Line("no due day", .textDim)
    case .due(.on(let day)): Line(day.echo(on: today), .info)
    case .due(.within(let period)):
      Line("\(period) after it opens: \(today.adding(period).long) if that is today", .info)
    case .unreadable(let why), .refused(let why, _): Line(why, .error)
    }
  }
}

extension Day {
  /// The day with its weekday and how far away it is.
  func echo(on today: Day) -> String { "\(long), \(distance(from: today))" }
}
