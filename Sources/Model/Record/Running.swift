/// What holds from one day to another, both included, or without an end.
public protocol Running {
  /// The first day.
  var first: Day { get }
  /// The last day; nothing where none is known.
  var last: Day? { get }
}

extension Running {
  /// Tells whether it runs on a day.
  public func runs(on day: Day) -> Bool {
    first <= day && (last.map { day <= $0 } ?? true)
  }
}

extension Tenure: Running {
  public var first: Day { start }
  public var last: Day? { end }
}

extension Membership: Running {
  public var first: Day { from }
  public var last: Day? { until }
}

extension Leave: Running {
  public var first: Day { from }
  public var last: Day? { until }
}

extension Waiver: Running {
  public var first: Day { from }
  public var last: Day? { until }
}

extension Person {
  /// Their last day with the organisation, where it lies before a day; nothing while they are in it.
  public func lastDay(before day: Day) -> Day? {
    left.flatMap { $0 < day ? $0 : nil }
  }
}
