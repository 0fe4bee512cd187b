/// A date on the calendar, with no time and no time zone.
///
/// Sign-offs and certificates count from days, not instants: a record made late in Oslo must not
/// read as the next day in Perth. The calendar is the proleptic Gregorian one, and the arithmetic
/// is Howard Hinnant's `days_from_civil` and `civil_from_days`.
public struct Day: Hashable, Comparable, Sendable {
  private let stored: Int32

  /// The days since 1970-01-01.
  public var number: Int { Int(stored) }

  /// Creates the day that is `number` days after 1970-01-01.
  public init(number: Int) {
    stored = Int32(clamping: number)
  }

  /// Creates a day of a year, or nothing when that month has no such day.
  public init?(year: Int, month: Int, day: Int) {
    let shifted = month > 2 ? year : year - 1
    let era = shifted.flooredQuotient(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
    guard civil == (year, month, day) else { return nil }
  }

  /// The year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let leaps = dayOfEra / 1460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leaps) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month > 2 ? 0 : 1), month, day)
  }

  /// Returns the day that many days later, or earlier when `days` is negative.
  public func advanced(by days: Int) -> Day {
    Day(number: number + days)
  }

  /// Orders days as the calendar does.
  public static func < (a: Day, b: Day) -> Bool {
    a.stored < b.stored
  }
}

extension Day {
  /// The day's number in the week: 1 for Monday to 7 for Sunday.
  public var weekday: Int {
    let shifted = (number + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The last day of the day's month.
  public var endOfMonth: Day {
    let (year, month, day) = civil
    return advanced(by: Day.length(ofMonth: month, year: year) - day)
  }

  /// Returns how many days a month of a year has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day before.
  public var previous: Day { advanced(by: -1) }

  /// The day after.
  public var next: Day { advanced(by: 1) }
}

extension Day: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`, or returns nothing when the text names no day.
  public init?(_ text: String) {
    self.init(ascii: text.utf8)
  }

  /// Reads the ten bytes of `YYYY-MM-DD`, or returns nothing when they name no day.
  public init?(ascii bytes: some Collection<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var parts = [0, 0, 0]
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let part = index < 4 ? 0 : index < 7 ? 1 : 2
      parts[part] = parts[part] * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = civil
    return [year.padded(to: 4), month.padded(to: 2), day.padded(to: 2)].joined(separator: "-")
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    (self >= 0 ? self : self - divisor + 1) / divisor
  }

  fileprivate func padded(to width: Int) -> String {
    String(repeating: "0", count: Swift.max(0, width - String(self).count)) + String(self)
  }
}
