/// A length of time on the calendar, as `90d`, `6w`, `24m` or `2y` (rules.md §1).
public struct Period: Hashable, Sendable {
  /// What a period counts.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case days
    case weeks
    case months
    case years
  }

  /// How many units.
  public var count: Int
  /// What is counted.
  public var unit: Unit

  /// Creates a period.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Whether the period takes no time at all.
  public var isEmpty: Bool { count == 0 }
}

extension Day {
  /// Returns the day `times` periods later, added in one step; earlier when `times` is negative.
  ///
  /// Months and years keep the day of the month and clamp to the month's last day (rules.md §1).
  public func adding(_ period: Period, times: Int = 1) -> Day {
    let count = period.count * times
    switch period.unit {
    case .days: return advanced(by: count)
    case .weeks: return advanced(by: count * 7)
    case .months: return adding(months: count)
    case .years: return adding(months: count * 12)
    }
  }

  private func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let total = year * 12 + month - 1 + months
    let newYear = total >= 0 ? total / 12 : -((11 - total) / 12)
    let newMonth = total - newYear * 12 + 1
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, length)) ?? self
  }
}

extension Period: LosslessStringConvertible {
  /// Reads `90d`, `6w`, `24m` or `2y`, or returns nothing when the text is no period.
  public init?(_ text: String) {
    guard let last = text.utf8.last, let unit = Unit(letter: last) else { return nil }
    let digits = text.utf8.dropLast()
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isNumber, let count = Int(Substring(digits)), count <= 100_000 else { return nil }
    self.init(count, unit)
  }

  /// The period as it is written.
  public var description: String { "\(count)\(unit.letter)" }
}

extension Period.Unit {
  init?(letter: UInt8) {
    guard let unit = Self.allCases.first(where: { $0.letter.asciiValue == letter }) else {
      return nil
    }
    self = unit
  }

  var letter: Character {
    switch self {
    case .days: "d"
    case .weeks: "w"
    case .months: "m"
    case .years: "y"
    }
  }
}
