/// What can be asked of the ledger, besides what a change needs.
public protocol Ledger: Records {
  /// The acts that a query asks for.
  func acts(_ query: ActQuery) throws -> [Act]
}

/// Which lines of the ledger are wanted, and in what order.
public struct ActQuery: Hashable, Sendable {
  /// Only acts that changed something of a person's.
  public var person: Person.ID?
  /// Only acts of a day, in UTC, and after.
  public var since: Day?
  /// Only acts before one of this number, to go on where an earlier query ended.
  public var before: Int?
  /// How many at most.
  public var limit: Int?
  /// Whether the newest come first.
  public var isNewestFirst: Bool

  /// Creates a query; without arguments, for every act, the newest first.
  public init(
    person: Person.ID? = nil, since: Day? = nil, before: Int? = nil, limit: Int? = nil,
    isNewestFirst: Bool = true
  ) {
    self.person = person
    self.since = since
    self.before = before
    self.limit = limit
    self.isNewestFirst = isNewestFirst
  }
}
