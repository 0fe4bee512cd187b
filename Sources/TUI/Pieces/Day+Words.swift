import Model

extension Day {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  /// The month's name in three letters.
  var monthName: String { Day.months[civil.month - 1] }

  /// The weekday's name in three letters.
  var weekdayName: String { Day.weekdays[weekday - 1] }

  /// The day as a narrow column shows it: `12 Nov`, or `Nov 2028` where it is far away.
  func short(on today: Day) -> String {
    abs(number - today.number) < 270 ? "\(twoDigits) \(monthName)" : "\(monthName) \(civil.year)"
  }

  /// The day as a sentence says it: `12 Nov 2026`.
  var medium: String { "\(civil.day) \(monthName) \(civil.year)" }

  /// The day with its weekday: `Thu 12 Nov 2026`.
  var long: String { "\(weekdayName) \(medium)" }

  /// How far away it is: `today`, `in 8 weeks`, `9 days ago`.
  func distance(from today: Day) -> String {
    let days = number - today.number
    switch days {
    case 0: return "today"
    case 1: return "tomorrow"
    case -1: return "yesterday"
    default: return days > 0 ? "in \(Day.span(days))" : "\(Day.span(-days)) ago"
    }
  }

  /// A number of days in words: `9 days`, `8 weeks`, `14 months`.
  static func span(_ days: Int) -> String {
    switch days {
    case ..<15: "\(days) day\(days == 1 ? "" : "s")"
    case ..<120: days % 7 == 0 ? "\(days / 7) weeks" : "\(days) days"
    case ..<730: "\(days / 30) months"
    default: "\(days / 365) years"
    }
  }

  private var twoDigits: String { civil.day < 10 ? "0\(civil.day)" : "\(civil.day)" }

  /// The number of the month that some letters begin, 1 to 12.
  static func month(named text: some StringProtocol) -> Int? {
    guard text.count >= 3 else { return nil }
    let name = text.prefix(3).lowercased()
    return months.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
  }

  /// The number of the weekday that some letters begin, 1 to 7.
  static func weekday(named text: some StringProtocol) -> Int? {
    guard text.count >= 3 else { return nil }
    let name = text.prefix(3).lowercased()
    return weekdays.firstIndex { $0.lowercased() == name }.map { $0 + 1 }
  }
}
