/// What holds from one day to another, both included, or without an end.
public protocol Running {
  /// The first day.
  var from: Day { get }
  /// The last day; nothing where none is known.
  var until: Day? { get }
}

extension Running {
  /// Tells whether it runs on a day.
  public func runs(on day: Day) -> Bool {
    from <= day && (until.map { day <= $0 } ?? true)
  }
}

extension Membership: Running {}
extension Leave: Running {}
extension Waiver: Running {}

extension Tenure: Running {
  public var from: Day { start }
  public var until: Day? { end }
}

extension Person {
  /// Their last day with the organisation, where it lies before a day; nothing while they are in it.
  public func lastDay(before day: Day) -> Day? {
    left.flatMap { $0 < day ? $0 : nil }
  }
}
