/// How often somebody's PIN was wrong, and until when no other one is looked at.
///
/// It stands in the file, so that neither another process nor a restart forgets it. Instants are
/// seconds since 1970 in UTC.
public struct PINLock: Hashable, Sendable {
  /// How many tries were not right since the last that was.
  public private(set) var failures: Int
  /// The instant before which nothing is tried.
  public private(set) var until: Int
  /// The latest instant at which anything was tried.
  public private(set) var seen: Int

  /// Creates a lock as it is kept; without arguments, that of a PIN that was never tried.
  public init(failures: Int = 0, until: Int = 0, seen: Int = 0) {
    self.failures = failures
    self.until = until
    self.seen = seen
  }

  /// Counts a try as wrong before it is looked at, so that nothing is won by killing the program.
  public mutating func begin(at now: Int, by person: Person.ID) throws(Refusal) {
    guard now >= seen else { throw .signing(.clockTurnedBack) }
    guard now >= until else { throw .signing(.locked(person, seconds: until - now)) }
    failures += 1
    seen = now
    if failures >= Self.free { until = now + Self.pause(after: failures) }
  }

  /// Forgets the tries once one was right.
  public mutating func succeed() {
    failures = 0
    until = 0
  }

  /// Why a try that was wrong came to nothing.
  public func refusal(of person: Person.ID) -> Refusal {
    failures < Self.free
      ? .signing(.wrong(left: Self.free - failures))
      : .signing(.locked(person, seconds: until - seen))
  }

  /// How many wrong tries there are until the first pause.
  private static let free = 3

  /// A quarter of an hour, twice as long each time, a day at most.
  private static func pause(after failures: Int) -> Int {
    min(900 << min(failures - free, 10), 86_400)
  }
}
