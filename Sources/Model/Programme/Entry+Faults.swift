extension Entry {
  /// One thing about a row that can not be meant, as far as the row itself tells.
  public struct Fault: Hashable, Sendable {
    /// The column at fault.
    public var column: String
    /// The other columns that the verdict rests on.
    public var others: [String] = []
    /// What is wrong and what would be right.
    public var remedy: String
  }

  /// What can not be meant in a row that is changed in place, each column for itself read.
  public var faults: [Fault] {
    switch self {
    case .setting(let it): it.faults
    case .course(let it): it.policy.faults.map { Fault(column: $0.column, remedy: $0.remedy) }
    case .path(let it): it.policy.faults.map { Fault(column: $0.column, remedy: $0.remedy) }
    case .revision(let it): it.faults
    case .membership(let it): Fault.of("until", it.until, before: "from", it.from)
    case .tenure(let it): Fault.of("end", it.end, before: "start", it.start)
    case .leave(let it): Fault.of("until", it.until, before: "from", it.from)
    case .assignment(let it): it.faults
    case .rung(let it): it.tell.isEmpty ? [Fault(column: "tell", remedy: Fault.gap)] : []
    case .checklistItem, .prerequisite, .equivalence, .step, .role, .rolePath, .person, .record,
      .revocation, .waiver, .extension, .holiday:
      []
    }
  }
}

extension Entry.Fault {
  /// What is said where a value is missing.
  public static let gap = "a value is required here"

  /// A last day before its first day.
  fileprivate static func of(
    _ last: String, _ end: Day?, before first: String, _ start: Day
  ) -> [Self] {
    guard let end, end < start else { return [] }
    return [
      Self(
        column: last, others: [first],
        remedy: "is before \(first), \(start); give a day on or after it")
    ]
  }
}

extension Setting {
  fileprivate var faults: [Entry.Fault] {
    let isInRange = key != .ladderSince || Day(value)?.isInRange == true
    guard !Self.accepts(value, for: key) || !isInRange else { return [] }
    return [Entry.Fault(column: "value", others: ["key"], remedy: key.remedy)]
  }
}

extension Setting.Key {
  fileprivate var remedy: String {
    switch self {
    case .name, .timeZone: "is no value"
    case .dueSoon: "is not a period; write 90d, 6w, 24m or 2y"
    case .requiredBudget: "is not a whole number from 1"
    case .ladderSince: "is no day from 1900-01-01 to 2199-12-31; write it as YYYY-MM-DD"
    }
  }
}

extension Revision {
  fileprivate var faults: [Entry.Fault] {
    guard policy != .keep, retakeWithin == nil else { return [] }
    return [
      Entry.Fault(
        column: "retake_within", others: ["policy"],
        remedy: "\(policy.rawValue) needs the time to do it again, as 90d")
    ]
  }
}

extension Assignment {
  fileprivate var faults: [Entry.Fault] {
    var faults = Entry.Fault.of("withdrawn", withdrawn, before: "assigned", assigned)
    if case .on(let day) = due {
      faults += Entry.Fault.of("due", day, before: "assigned", assigned)
    }
    return faults
  }
}

extension Day {
  /// Whether a programme may name the day: 1900 to 2199.
  public var isInRange: Bool { Self.first <= self && self <= Self.last }

  /// 1900-01-01 and 2199-12-31.
  private static var first: Day { Day(number: -25_567) }
  private static var last: Day { Day(number: 84_005) }
}
