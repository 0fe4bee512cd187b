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
    let words = text.lowercased().split(separator: " ")
    switch words.count {
    case 0: self = .none
    case 1: self = Self.single(String(words[0]), on: today)
    default: self = Self.date(words, on: today)
    }
    if case .due(.on(let day)) = self, day < today {
      self = .unreadable("\(day.long) is over; the first day that can be is today, \(today)")
    }
  }

  /// What is understood, for whoever typed it.
  func echo(on today: Day) -> Line {
    switch self {
    case .none: Line("no due day", .textDim)
    case .due(.on(let day)): Line("\(day.long), \(day.distance(from: today))", .info)
    case .due(.within(let period)):
      Line("\(period) after it opens: \(today.adding(period).long) if that is today", .info)
    case .unreadable(let why): Line(why, .error)
    }
  }

  private static let help = "write 2027-01-15, 15 jan, +4w, eom, mon or 4w"

  private static func single(_ word: String, on today: Day) -> DueEntry {
    if let day = Day(word) { return .due(.on(day)) }
    if word.hasPrefix("+"), let period = Period(String(word.dropFirst())) {
      return .due(.on(today.adding(period)))
    }
    if let period = Period(word), !period.isEmpty { return .due(.within(period)) }
    switch word {
    case "today": return .due(.on(today))
    case "tomorrow": return .due(.on(today.next))
    case "eom": return .due(.on(today.endOfMonth))
    default: break
    }
    guard let weekday = Day.weekday(named: word) else { return .unreadable(help) }
    let ahead = (weekday - today.weekday + 6) % 7 + 1
    return .due(.on(today.advanced(by: ahead)))
  }

  /// Reads a day and a month in either order, and the year where it is given.
  private static func date(_ words: [Substring], on today: Day) -> DueEntry {
    guard words.count <= 3, let month = words.lazy.compactMap(Day.month(named:)).first else {
      return .unreadable(help)
    }
    let numbers = words.compactMap { Int($0) }
    guard let number = numbers.first(where: { $0 <= 31 }) else { return .unreadable(help) }
    let year = numbers.first { $0 > 31 }
    for year in year.map({ [$0] }) ?? [today.civil.year, today.civil.year + 1] {
      guard let day = Day(year: year, month: month, day: number) else { continue }
      if day >= today || words.count == 3 { return .due(.on(day)) }
    }
    return .unreadable(help)
  }
}
