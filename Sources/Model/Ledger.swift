/// What can be asked of the ledger.
public protocol Ledger {
  /// The acts that a query asks for.
  func acts(_ query: ActQuery) throws -> [Act]

  /// A short code for an act, of its hash and its number; nothing where there is no such act.
  func receipt(of act: Int) throws -> String?

  /// Calls the body with what an act did, the last first, and with what stands against undoing it.
  ///
  /// Facts come before rows that are changed in place, and facts that were taken back at the end.
  func forEachDeed(of act: Int, _ body: (Deed) throws -> Void) throws
}

/// One thing that an act did to the file, or something since that depends on it.
public enum Deed: Hashable, Sendable {
  /// A row came, went or was changed: as it was before, and as the act left it.
  case row(before: Entry?, after: Entry?)
  case observed(Observation)
  case signed(Signature)
  case unobserved(Observation)
  case unsigned(Signature)
  /// Somebody got a key to sign with.
  case gaveKey(Person.ID)
  /// A rung of the ladder fired.
  case fired(Firing)
  /// Somebody took note of a rung.
  case acknowledged(Acknowledgement)
  /// A user got a right or lost it: what it was before, and what the act made it.
  case entitled(before: UserRight, after: UserRight)
  /// A PIN was tried.
  case attempted(PINAttempt)
  /// What the act did was changed again by a later one.
  case changed(by: Int)
  /// A later act refers to what the act did.
  case needed(by: Int)
}

extension Ledger {
  /// One act; nothing where there is none of that number.
  public func act(_ number: Int) throws -> Act? {
    guard (1..<Int.max).contains(number) else { return nil }
    return try acts(ActQuery(before: number + 1, limit: 1)).first { $0.number == number }
  }
}

extension Ledger {
  /// The act that a receipt is for; nothing where the code is none of this file's.
  public func act(receipt code: String) throws -> Act? {
    guard let number = code.split(separator: "-").last.flatMap({ Int($0) }),
      let act = try act(number), try receipt(of: number) == code.uppercased()
    else { return nil }
    return act
  }
}

/// Which lines of the ledger are wanted, and in what order.
public struct ActQuery: Hashable, Sendable {
  /// Only acts that changed something of a person's.
  public var person: Person.ID?
  /// Only acts that added or took back a fact or a demonstration of this course.
  public var course: Course.ID?
  /// Only acts whose sentence has each of these, without regard to the case of A to Z.
  public var words: [String] = []
  /// Only acts of somebody's.
  public var actor: String?
  /// Only acts that none has undone.
  public var isStanding = false
  /// Only acts of a day, in UTC, and after.
  public var since: Day?
  /// Only acts of a day, in UTC, and before.
  public var until: Day?
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
